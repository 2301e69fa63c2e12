import type { CandidateDraft, ImportChoices, ImportProgress, ImportReport } from '@/domain/import-report';
import type { KnownSite } from '@/domain/known-site';
import type { Problem } from '@/domain/problem';
import type { ReferenceData } from '@/domain/reference-data';
import type { Result } from '@/domain/result';

/** What a file is held against: the published layers and the outlines of the project. */
type ImportGround = {
  readonly data: ReferenceData;
  readonly known: readonly KnownSite[];
};

type Answer<Value> = Promise<Result<Value, Problem>>;

/**
 * One file being imported, in a worker of its own. Answers fail with `import-cancelled` once the job is closed,
 * and with `import-stopped` where its worker has died; a file that is refused is no failure but a report.
 */
export type ImportJob = {
  /** The report under the choices that the job was begun with. */
  readonly report: Answer<ImportReport>;
  /** The same file under other choices; it is not read again unless its text is. */
  readonly choose: (choices: ImportChoices) => Answer<ImportReport>;
  /** All that would be added under the choices last asked about; it comes in pieces. */
  readonly drafts: () => Answer<readonly CandidateDraft[]>;
  /** Ends the worker, whatever it is at. */
  readonly close: () => void;
};

/** Who reads files. The app gives the worker's client; tests give functions. */
export type ImportPort = {
  readonly open: (
    file: File,
    ground: ImportGround,
    choices: ImportChoices,
    tellProgress: (progress: ImportProgress) => void,
  ) => ImportJob;
};
