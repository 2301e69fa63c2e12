import type { ProjectStorage } from './project-storage';

/** A storage that does not answer in this time is taken for dead; editing goes on without it. */
const PATIENCE_MILLISECONDS = 5000;

/** Thrown where storage did not answer. */
export class StorageHangs extends Error {}

type Opener = (lost: () => void) => Promise<ProjectStorage>;

/**
 * A storage that opens itself when it is first needed, and again after its connection was lost, and
 * whose every call ends: with an answer, with the error of what is below, or with `StorageHangs`.
 *
 * @param timer resolves after so many milliseconds
 */
export function patientStorage(open: Opener, timer: (milliseconds: number) => Promise<void>): ProjectStorage {
  let current: Promise<ProjectStorage> | null = null;
  const forget = (): void => {
    current = null;
  };
  const use = async <Value>(work: (storage: ProjectStorage) => Promise<Value>): Promise<Value> => {
    current ??= open(forget);
    const hangs = timer(PATIENCE_MILLISECONDS).then(() => {
      throw new StorageHangs();
    });
    try {
      return await Promise.race([current.then(work), hangs]);
    } catch (error) {
      // A full disk says so on an open connection; after all else a new one is tried.
      if (!(error instanceof Error && error.name === 'QuotaExceededError')) forget();
      throw error;
    }
  };
  return {
    projects: () => use((storage) => storage.projects()),
    versions: (projectId) => use((storage) => storage.versions(projectId)),
    chunk: (projectId, id) => use((storage) => storage.chunk(projectId, id)),
    addChunk: (chunk) => use((storage) => storage.addChunk(chunk)),
    commit: (version, record) => use((storage) => storage.commit(version, record)),
    note: (record) => use((storage) => storage.note(record)),
    prune: (projectId, keep) => use((storage) => storage.prune(projectId, keep)),
    quarantine: (record) => use((storage) => storage.quarantine(record)),
    quarantined: () => use((storage) => storage.quarantined()),
    remove: (projectId) => use((storage) => storage.remove(projectId)),
  };
}
