import type { ExportedSite, ExportFormat, WrittenSystem } from '@/domain/exported-site';
import type { Problem } from '@/domain/problem';
import type { Result } from '@/domain/result';

/** One file being written, in a worker of its own. */
export type ExportJob = {
  /** Fails with `export-failed`, or with `export-cancelled` once the job is closed. */
  readonly bytes: Promise<Result<Uint8Array<ArrayBuffer>, Problem>>;
  readonly close: () => void;
};

/** Who writes files of sites. The app gives the worker's client; tests give functions. */
export type ExportPort = {
  readonly write: (
    sites: readonly ExportedSite[],
    format: ExportFormat,
    systemCode: WrittenSystem,
  ) => ExportJob;
};
