/**
 * Sites as structures of arrays in one plane: what the exact, fast questions run on.
 * A site is one or more closed rings (shells and holes alike: inside is decided by the even-odd rule).
 */
export type PackedSites = {
  readonly count: number;
  /** For each site the number of its first ring; one more entry closes the last. Length count + 1. */
  readonly firstRing: Uint32Array;
  /** For each ring the number of its first vertex; one more entry closes the last. */
  readonly firstVertex: Uint32Array;
  /** Vertices in metres in the plane, each ring closed (its last vertex repeats its first). */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Middle of each site's box, and the distance from there to its farthest vertex. */
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
  readonly radius: Float64Array;
  /** Sites along a Hilbert curve: neighbours in this order are neighbours on the ground. */
  readonly order: Uint32Array;
};

/** Polylines as one run of vertices, cut into leaves of at most eight consecutive segments. */
export type PackedLines = {
  /** How many lines were given. */
  readonly count: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** First vertex of each leaf, and how many segments follow it. */
  readonly leafVertex: Uint32Array;
  readonly leafSegments: Uint8Array;
  /** The line that each leaf is a part of. */
  readonly leafLine: Uint32Array;
};
