/** Two sites on the same ground. Sites that only touch are not in it: see `analysis/overlaps.ts`. */
export type Overlap = {
  readonly oneId: string;
  readonly otherId: string;
  readonly squareMetres: number;
  /** ± of the shared ground from where the two outlines may lie; their shape is taken as drawn. */
  readonly errorSquareMetres: number;
  /** Of each site's own area, 0 to 1. */
  readonly shareOfOne: number;
  readonly shareOfOther: number;
};
