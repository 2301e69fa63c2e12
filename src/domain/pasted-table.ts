import type { MultiPolygon, Polygon } from 'geojson';
import type { CornerSurvey } from './corner-survey';
import type { Mend, Problem } from './problem';
import type { SystemDetection, SystemReading } from './system-reading';

/** What the user has decided on a pasted table; empty: nothing yet. */
export type PastedTableChoices = {
  /** Id of a `SystemReading`; null: the likeliest. */
  readonly readingId: string | null;
  readonly mends: readonly Mend[];
};

export const NO_CHOICES: PastedTableChoices = { readingId: null, mends: [] };

/** A pasted table of corners as it was understood. */
export type PastedTable = {
  readonly detection: SystemDetection;
  /** By which the rest is worked out: the chosen one, else the likeliest; null: none fits. */
  readonly reading: SystemReading | null;
  /** WGS 84, outer rings counter-clockwise; null while an error stands. */
  readonly geometry: Polygon | MultiPolygon | null;
  /** Of the corners of the outer ring of a Polygon, in its order. */
  readonly cornerNames: readonly string[];
  /** With every corner and edge as the table has them, errors or none; null: there is no ring yet. */
  readonly survey: CornerSurvey | null;
  /** Errors first. */
  readonly problems: readonly Problem[];
  /** How far a corner may lie from its true place: the shift's own error, or what stays open. */
  readonly errorMetres: number;
};
