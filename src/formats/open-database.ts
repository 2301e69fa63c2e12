import type { Database } from 'sql.js';

/* Where the head of the file says how it is written and read: 2 stands for a log of changes beside it. */
const WRITE_VERSION = 18;
const READ_VERSION = 19;
const WITH_LOG = 2;
const WITHOUT_LOG = 1;

/**
 * SQLite on bytes in memory; an empty one without them. Comes when it is first needed: it is large.
 *
 * A file that was copied while a program had it open asks for the log beside it, which is not here:
 * what the file itself holds is read.
 */
export async function openDatabase(bytes?: Uint8Array): Promise<Database> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-asm.js');
  const sql = await initSqlJs();
  return new sql.Database(bytes && withoutLog(bytes));
}

function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes[WRITE_VERSION] !== WITH_LOG && bytes[READ_VERSION] !== WITH_LOG) return bytes;
  const copy = bytes.slice();
  copy[WRITE_VERSION] = WITHOUT_LOG;
  copy[READ_VERSION] = WITHOUT_LOG;
  return copy;
}
