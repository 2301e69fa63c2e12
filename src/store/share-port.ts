import type { DataChanges, KeptView } from '@/domain/kept-view';
import type { Problem } from '@/domain/problem';
import type { Result } from '@/domain/result';

/** Views that go to others, and come back. */
export type SharePort = {
  /** A whole address: the view alone, readable. */
  readonly shortLink: () => string;
  /** A whole address: the view, the figures it shows and, if wanted, the user's own work, packed. */
  readonly fullLink: (withProject: boolean) => string;
  /** As text, with the user's own work, for what goes into a file. */
  readonly keptView: () => string;
  /** As text, without it: a picture is passed on without much thought. */
  readonly viewText: () => string;
  /** The view that a picture or a sheet carries; null: the file is neither. Fails with `file-keeps-nothing` or `file-view-broken`. */
  readonly readFile: (file: File) => Promise<Result<KeptView, Problem> | null>;
  readonly readLink: (hash: string) => Result<KeptView, Problem>;
  /**
   * Shows a kept view. Its project, if it has one, opens beside those that are here, never in place of
   * one. Answers how the published data have changed since.
   */
  readonly open: (kept: KeptView) => Promise<DataChanges>;
};
