import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { LngLat } from '@/geometry/position';
import type { Lineage } from './lineage';

export const CANDIDATE_STATUSES = ['idea', 'studied', 'shortlisted', 'chosen', 'dropped'] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];

/** Names of colours in the palette, so that both themes can draw them. */
export const CANDIDATE_COLOURS = ['violet', 'teal', 'orange', 'magenta', 'olive', 'slate'] as const;
export type CandidateColour = (typeof CANDIDATE_COLOURS)[number];

export type FieldValue = string | number | boolean | null;

/** A field of the user's own. A list and not an object: names come from files, `__proto__` among them. */
export type CustomField = { readonly name: string; readonly value: FieldValue };

/** A site that the user considers: drawn, typed or imported. It belongs to the project and to nobody else. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  readonly status: CandidateStatus;
  readonly colour: CandidateColour;
  /** WGS 84; rings closed, outer ones counter-clockwise. Point: only the place is known. */
  readonly geometry: Polygon | MultiPolygon | Point;
  /** Names of the corners of the outer ring of a Polygon, as its table has them; empty where there are none. */
  readonly cornerNames: readonly string[];
  readonly gate: LngLat | null;
  readonly fields: readonly CustomField[];
  readonly lineage: Lineage;
};
