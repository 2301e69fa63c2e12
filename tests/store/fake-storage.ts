import type {
  ChunkRecord,
  ProjectLocks,
  ProjectRecord,
  ProjectStorage,
  QuarantineRecord,
  VersionRecord,
} from '@/store/project-storage';

type Fault = 'none' | 'quota' | 'denied' | 'hangs';

/** A disk in memory that can be told to fail, and that several pages share. */
export class FakeDisk {
  readonly projects = new Map<string, ProjectRecord>();
  readonly versions = new Map<string, VersionRecord>();
  readonly chunks = new Map<string, ChunkRecord>();
  readonly quarantine: QuarantineRecord[] = [];
  fault: Fault = 'none';
  /** The next so many writes meet the fault; then it is over. */
  faultsLeft = Number.POSITIVE_INFINITY;
  chunksWritten = 0;

  readonly storage: ProjectStorage = {
    projects: () => this.#answer(() => [...this.projects.values()]),
    versions: (projectId) =>
      this.#answer(() => [...this.versions.values()].filter((version) => version.projectId === projectId)),
    chunk: (projectId, id) => this.#answer(() => this.chunks.get(`${projectId}/${id}`)),
    addChunk: (chunk) =>
      this.#answer(() => {
        this.chunksWritten++;
        this.chunks.set(`${chunk.projectId}/${chunk.id}`, chunk);
      }),
    commit: (version, record) =>
      this.#answer(() => {
        const newest = this.projects.get(record.id);
        if (newest && newest.counter >= record.counter && newest.writer !== record.writer) return 'conflict';
        this.versions.set(`${version.projectId}/${version.counter}`, version);
        this.projects.set(record.id, record);
        return 'done';
      }),
    note: (record) => this.#answer(() => void this.projects.set(record.id, record)),
    prune: (projectId, keep) => this.#answer(() => this.#prune(projectId, keep)),
    quarantine: (record) => this.#answer(() => void this.quarantine.push(record)),
    quarantined: () => this.#answer(() => this.quarantine),
    remove: (projectId) => this.#answer(() => void this.projects.delete(projectId)),
  };

  async #answer<Value>(work: () => Value): Promise<Value> {
    await Promise.resolve();
    if (this.fault === 'none' || this.faultsLeft-- <= 0) return work();
    if (this.fault === 'hangs') return new Promise(() => undefined);
    throw new DOMException('no', this.fault === 'quota' ? 'QuotaExceededError' : 'SecurityError');
  }

  #prune(projectId: string, keep: readonly number[]): void {
    const needed = new Set<string>();
    for (const [key, version] of this.versions) {
      if (version.projectId !== projectId) continue;
      if (!keep.includes(version.counter)) this.versions.delete(key);
      else for (const id of version.chunkIds) needed.add(`${projectId}/${id}`);
    }
    for (const [key, chunk] of this.chunks) {
      if (chunk.projectId === projectId && !needed.has(key)) this.chunks.delete(key);
    }
  }
}

/** Locks that pages of one browser share. */
export class FakeLocks {
  readonly #holders = new Map<string, { lost: () => void }>();
  readonly #waiting: { id: string; take: () => void }[] = [];

  readonly locks: ProjectLocks = {
    hold: (id, how, lost) =>
      new Promise((resolve) => {
        const take = (): void => {
          const holder = { lost };
          this.#holders.set(id, holder);
          resolve(() => this.#release(id, holder));
        };
        const present = this.#holders.get(id);
        if (!present) take();
        else if (how === 'steal') {
          present.lost();
          take();
        } else if (how === 'try') resolve(null);
        else this.#waiting.push({ id, take });
      }),
  };

  #release(id: string, holder: { lost: () => void }): void {
    if (this.#holders.get(id) !== holder) return;
    this.#holders.delete(id);
    const at = this.#waiting.findIndex((one) => one.id === id);
    if (at >= 0) this.#waiting.splice(at, 1)[0]?.take();
  }
}
