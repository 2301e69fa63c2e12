import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type {
  ChunkRecord,
  ProjectRecord,
  ProjectStorage,
  QuarantineRecord,
  VersionRecord,
} from './project-storage';

const NAME = 'mat-bang';
const VERSION = 1;

type Schema = DBSchema & {
  projects: { key: string; value: ProjectRecord };
  versions: { key: [projectId: string, counter: number]; value: VersionRecord };
  chunks: { key: [projectId: string, id: string]; value: ChunkRecord };
  quarantine: { key: [projectId: string, counter: number]; value: QuarantineRecord };
};

type Database = IDBPDatabase<Schema>;

/** On the disk before it is said to be: a crash of the machine a moment later loses nothing. */
const STRICT = { durability: 'strict' } as const;

/**
 * Opens the browser's own database. Rejects with the browser's error: `VersionError` where a newer
 * program has been here.
 *
 * @param lost called when the connection is closed from outside, such as by a newer program
 */
export async function openBrowserStorage(lost: () => void): Promise<ProjectStorage> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(opened) {
      opened.createObjectStore('projects', { keyPath: 'id' });
      opened.createObjectStore('versions', { keyPath: ['projectId', 'counter'] });
      opened.createObjectStore('chunks', { keyPath: ['projectId', 'id'] });
      opened.createObjectStore('quarantine', { keyPath: ['projectId', 'counter'] });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
      lost();
    },
    terminated: lost,
  });
  return storageOf(database);
}

function storageOf(database: Database): ProjectStorage {
  return {
    projects: () => database.getAll('projects'),
    versions: (projectId) => database.getAll('versions', allOf(projectId)),
    chunk: (projectId, id) => database.get('chunks', [projectId, id]),
    addChunk: async (chunk) => {
      const transaction = database.transaction('chunks', 'readwrite', STRICT);
      await Promise.all([transaction.store.put(chunk), transaction.done]);
    },
    commit: (version, record) => commit(database, version, record),
    note: async (record) => {
      await database.put('projects', record);
    },
    prune: (projectId, keep) => prune(database, projectId, keep),
    quarantine: async (record) => {
      await database.put('quarantine', record);
    },
    quarantined: () => database.getAll('quarantine'),
    remove: (projectId) => remove(database, projectId),
  };
}

/** Keys of a project: arrays sort after all numbers and texts. */
function allOf(projectId: string): IDBKeyRange {
  return IDBKeyRange.bound([projectId], [projectId, []]);
}

async function commit(
  database: Database,
  version: VersionRecord,
  record: ProjectRecord,
): Promise<'done' | 'conflict'> {
  const transaction = database.transaction(['projects', 'versions'], 'readwrite', STRICT);
  const projects = transaction.objectStore('projects');
  const newest = await projects.get(record.id);
  if (newest && newest.counter >= record.counter && newest.writer !== record.writer) {
    await transaction.done;
    return 'conflict';
  }
  await Promise.all([
    transaction.objectStore('versions').put(version),
    projects.put(record),
    transaction.done,
  ]);
  return 'done';
}

async function prune(database: Database, projectId: string, keep: readonly number[]): Promise<void> {
  const kept = new Set(keep);
  const transaction = database.transaction(['versions', 'chunks'], 'readwrite');
  const versions = transaction.objectStore('versions');
  const chunks = transaction.objectStore('chunks');
  const needed = new Set<string>();
  const work: Promise<unknown>[] = [];
  for (const version of await versions.getAll(allOf(projectId))) {
    if (kept.has(version.counter)) for (const id of version.chunkIds) needed.add(id);
    else work.push(versions.delete([projectId, version.counter]));
  }
  for (const key of await chunks.getAllKeys(allOf(projectId))) {
    if (!needed.has(key[1])) work.push(chunks.delete(key));
  }
  await Promise.all([...work, transaction.done]);
}

async function remove(database: Database, projectId: string): Promise<void> {
  const transaction = database.transaction(['projects', 'versions', 'chunks'], 'readwrite', STRICT);
  await Promise.all([
    transaction.objectStore('projects').delete(projectId),
    transaction.objectStore('versions').delete(allOf(projectId)),
    transaction.objectStore('chunks').delete(allOf(projectId)),
    transaction.done,
  ]);
}
