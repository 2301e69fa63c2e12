import type { Database } from 'sql.js';

/**
 * SQLite on bytes in memory; an empty one without them. Comes when it is first needed: it is large.
 *
 * A file that was copied while a program had it open asks for the log beside it, which is not here: then
 * what the file itself holds is read.
 */
export async function openDatabase(bytes?: Uint8Array): Promise<Database> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-asm.js');
  const sql = await initSqlJs();
  return new sql.Database(bytes);
}
