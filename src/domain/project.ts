import type { MultiPolygon, Polygon } from 'geojson';
import type { Candidate } from './candidate';
import { type Decision, USUAL_DECISION } from './decision/decision';
import type { Lineage } from './lineage';

/** A boundary of the user's that stands for the indicative one of a zone, in this project only. */
export type ZoneBoundary = {
  readonly zoneId: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly lineage: Lineage;
};

/** All that the user has made, and all that is saved. Never sent anywhere. */
export type Project = {
  readonly id: string;
  readonly name: string;
  /** Made-up candidates that show what the tool does; said wherever they stand. */
  readonly isSample: boolean;
  readonly candidates: readonly Candidate[];
  readonly boundaries: readonly ZoneBoundary[];
  readonly decision: Decision;
};

/** A project as it stands in a file. */
export type ProjectFile = {
  readonly project: Project;
  /** The query part of a link that shows the project as it was left; may be empty. */
  readonly view: string;
  /** ISO time. */
  readonly savedAt: string;
};

/** Before one is opened. */
export const NO_PROJECT: Project = {
  id: '',
  name: '',
  isSample: false,
  candidates: [],
  boundaries: [],
  decision: USUAL_DECISION,
};
