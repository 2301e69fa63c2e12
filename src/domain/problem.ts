import type { LngLat } from '@/geometry/position';
import type { ImportProblemCode } from './import-problem-code';
import type { StorageProblemCode } from './storage-problem-code';

/**
 * Why something that may fail did. Codes and places only: the words live in `i18n/messages` under
 * `problem.<code>`, in every language.
 */
export type ProblemCode =
  | 'file-missing'
  | 'file-not-json'
  | 'file-schema'
  | 'catalogue-missing'
  | 'config-broken'
  | 'url-state-broken'
  | 'selection-unknown'
  | 'link-broken'
  | 'file-keeps-nothing'
  | 'file-view-broken'
  | 'picture-failed'
  | 'picture-too-large'
  | 'picture-tainted'
  | 'sheet-too-large'
  | 'data-changed'
  | 'map-unavailable'
  | 'map-context-lost'
  | 'basemap-unreachable'
  | 'empty-table'
  | 'row-columns'
  | 'row-not-number'
  | 'too-few-corners'
  | 'duplicate-corner'
  | 'ring-crosses-itself'
  | 'outside-system'
  | 'not-finite'
  | 'geometry-type'
  | 'ring-open'
  | 'ring-short'
  | 'ring-no-area'
  | 'crosses-antimeridian'
  | 'analysis-failed'
  | 'analysis-cancelled'
  | ImportProblemCode
  | StorageProblemCode;

/** Mends that `domain/mend-geometry.ts` can make. */
export type Mend =
  | 'close-ring'
  | 'rewind'
  | 'drop-repeated-vertices'
  | 'drop-spikes'
  | 'split-at-crossing'
  | 'swap-axes'
  | 'choose-system'
  | 'choose-encoding';

export type Problem = {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** What the fault is in: a file name, a layer id, a point name. */
  readonly subject?: string;
  /** Index of the feature or row, from 0. */
  readonly feature?: number;
  /** Path of the field, with dots. */
  readonly field?: string;
  readonly detail?: string;
  /** WGS 84: where on the map the fault lies. */
  readonly place?: LngLat;
  /** What would put it right; offered, never done in silence. */
  readonly mend?: Mend;
};
