import type { Candidate } from '@/domain/candidate';
import type { Problem } from '@/domain/problem';
import type { Project } from '@/domain/project';
import type { Result } from '@/domain/result';

/** What is kept of one project beside its versions. */
export type ProjectRecord = {
  readonly id: string;
  readonly name: string;
  readonly isSample: boolean;
  /** Of the newest version. Versions are told apart by it, never by a clock. */
  readonly counter: number;
  /** Who wrote the newest version: a page that is open has one name for as long as it is. */
  readonly writer: string;
  readonly formatVersion: number;
  readonly savedAt: string;
  /** Grows with every opening of any project: the greatest is the one to open again. */
  readonly openedSerial: number;
  readonly candidateCount: number;
};

/** One saved state. Its candidates stand in chunks that it shares with the versions before it. */
export type VersionRecord = {
  readonly projectId: string;
  readonly counter: number;
  readonly formatVersion: number;
  readonly savedAt: string;
  readonly stepName: string;
  readonly stepSubject: string;
  readonly candidateCount: number;
  /** The project without its candidates, as JSON. */
  readonly head: string;
  readonly chunkIds: readonly string[];
  /** Of the head and of the checksums of the chunks, in order. */
  readonly checksum: string;
};

/** Some hundred candidates as JSON: never changed once written. */
export type ChunkRecord = {
  readonly projectId: string;
  readonly id: string;
  readonly text: string;
  readonly checksum: string;
};

/** A record that cannot be read, put aside whole so that somebody may. */
export type QuarantineRecord = {
  readonly projectId: string;
  readonly counter: number;
  readonly foundAt: string;
  readonly reason: Problem['code'];
  readonly text: string;
};

/** Where projects are kept. Everything may fail or never answer; what was answered is on the disk. */
export type ProjectStorage = {
  readonly projects: () => Promise<readonly ProjectRecord[]>;
  readonly versions: (projectId: string) => Promise<readonly VersionRecord[]>;
  readonly chunk: (projectId: string, id: string) => Promise<ChunkRecord | undefined>;
  readonly addChunk: (chunk: ChunkRecord) => Promise<void>;
  /**
   * Writes a version and makes it the newest, all or nothing, on the disk before it answers.
   * `conflict`: the newest is of another writer and not the one before this; nothing was written.
   */
  readonly commit: (version: VersionRecord, record: ProjectRecord) => Promise<'done' | 'conflict'>;
  /** Notes that a project was opened, or given another name, without a new version. */
  readonly note: (record: ProjectRecord) => Promise<void>;
  /** Drops versions that are not named, and chunks that no version left needs. */
  readonly prune: (projectId: string, keep: readonly number[]) => Promise<void>;
  readonly quarantine: (record: QuarantineRecord) => Promise<void>;
  readonly quarantined: () => Promise<readonly QuarantineRecord[]>;
  readonly remove: (projectId: string) => Promise<void>;
};

/** How projects are written as text; given, since formats are not the store's. */
export type ProjectCodec = {
  readonly formatVersion: number;
  readonly checksum: (text: string) => string;
  readonly readCandidates: (value: unknown) => Result<readonly Candidate[], string>;
  readonly readHead: (value: unknown) => Result<Project, string>;
};

/** Who may write a project, among all open pages. */
export type ProjectLocks = {
  /**
   * `try` answers null at once where another page holds it; `wait` answers when it is free; `steal` takes it.
   * The answer gives it back. `lost` is called when another page has taken it.
   */
  readonly hold: (
    projectId: string,
    how: 'try' | 'wait' | 'steal',
    lost: () => void,
  ) => Promise<(() => void) | null>;
};
