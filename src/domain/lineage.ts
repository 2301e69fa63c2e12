/** How an outline came to be. `derived`: split or merged from others, or made from one of ours. */
export const LINEAGE_METHODS = ['drawn', 'typed', 'imported', 'derived', 'sample'] as const;
type LineageMethod = (typeof LINEAGE_METHODS)[number];

/** Where an outline comes from and how far it can be trusted: it goes with the outline into every file. */
export type Lineage = {
  readonly method: LineageMethod;
  /** EPSG code of the system that the coordinates were given in, such as 5899; 4326 for WGS 84. */
  readonly systemCode: number;
  /** How far a corner may lie from its true place. */
  readonly errorMetres: number;
  /** What the user says of its origin: a decision, a drawing. Empty: not said. */
  readonly source: string;
  /** The file it was read from; empty where there was none. */
  readonly fileName: string;
  /** ISO date on which it entered the project. */
  readonly asOf: string;
};
