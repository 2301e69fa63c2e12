/**
 * Sites as structures of arrays in one plane: what the exact, fast questions run on.
 * A site is one or more closed rings (shells and holes alike: inside is decided by the even-odd rule).
 */
export type PackedRings = {
  readonly count: number;
  /** For each site its rings, as [first, end). Rings are stored along the Hilbert curve, as `order` has their sites. */
  readonly firstRing: Uint32Array;
  readonly endRing: Uint32Array;
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

/**
 * The edges of sites in runs of a few consecutive ones, each with the circle that holds it, so that a
 * site of many corners is asked for the few that can matter.
 */
export type EdgeRuns = {
  /** For each place in the order of sites the first of its runs; one more entry closes the last. */
  readonly first: Uint32Array;
  /** First vertex of each run, and the vertex after its last edge. */
  readonly firstVertex: Uint32Array;
  readonly lastVertex: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
};

/** The same with what searches ask for. */
export type PackedSites = PackedRings & {
  /**
   * Four numbers for each place in the order of sites: centre x, centre y, radius, and the distance from
   * the centre to the edge, below 0 where the site holds the centre.
   */
  readonly circles: Float64Array;
  readonly runs: EdgeRuns;
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
