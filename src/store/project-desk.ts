import type { Problem } from '@/domain/problem';
import type { ProjectFile } from '@/domain/project';
import type { Result } from '@/domain/result';
import type { ProjectRecord, QuarantineRecord, VersionRecord } from './project-storage';

/** What a person can do with whole projects. */
export type ProjectDesk = {
  /** Opened last first. */
  readonly projects: () => Promise<readonly ProjectRecord[]>;
  readonly open: (id: string) => Promise<void>;
  readonly startNew: () => Promise<void>;
  readonly startSample: () => Promise<void>;
  /** Opens the content of a file as a project of its own, and shows it as it was left. */
  readonly openFile: (file: ProjectFile) => Promise<void>;
  /** Adds what another project holds to this one, as one step. False: this one cannot be changed. */
  readonly addFile: (file: ProjectFile) => boolean;
  readonly remove: (id: string) => Promise<void>;
  /** Newest first. */
  readonly versions: () => Promise<readonly VersionRecord[]>;
  readonly restore: (counter: number) => Promise<Result<null, Problem>>;
  readonly takeOver: () => Promise<void>;
  readonly quarantined: () => Promise<readonly QuarantineRecord[]>;
  readonly writeFile: () => string;
  readonly readFile: (text: string, fileName: string) => Result<ProjectFile, Problem>;
};
