import type { VertexPath } from './outline-rings';

/** Why an outline is not one, or looks odd. The names are those of `domain/problem.ts`. */
export type OutlineFaultCode =
  | 'not-finite'
  | 'ring-open'
  | 'ring-short'
  | 'ring-no-area'
  | 'repeated-vertex'
  | 'spike'
  | 'ring-crosses-itself'
  | 'ring-touches-itself'
  | 'hole-outside'
  | 'hole-in-hole'
  | 'holes-overlap'
  | 'interior-disconnected'
  | 'shells-nested'
  | 'shells-overlap'
  | 'outline-invalid';

export type OutlineFault = {
  readonly code: OutlineFaultCode;
  /** In the outline's own coordinates; null where the fault has no place, as for an infinite number. */
  readonly place: readonly [x: number, y: number] | null;
  readonly path: VertexPath;
  /** False: the outline is valid, and can be tidied. */
  readonly isInvalid: boolean;
};
