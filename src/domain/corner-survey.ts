import type { LngLat } from '@/geometry/position';

/** By how much the last row of a ring misses the first that it repeats. Metres in the plane. */
export type RingClosure = {
  /** fx: last less first, to the north. */
  readonly northMetres: number;
  /** fy: to the east. */
  readonly eastMetres: number;
  readonly metres: number;
  /** n of 1 : n, the perimeter over the misclosure; Infinity where it closes. */
  readonly relative: number;
};

export type SurveyedCorner = {
  readonly name: string;
  /** Metres in the plane of the reading. */
  readonly northing: number;
  readonly easting: number;
  readonly position: LngLat;
  /** On the side of the land, degrees. */
  readonly angle: number;
};

export type SurveyedEdge = {
  readonly from: string;
  readonly to: string;
  /** Straight in the plane: what tables of corners state. */
  readonly gridMetres: number;
  /** On the WGS 84 ellipsoid. */
  readonly groundMetres: number;
  /** Degrees clockwise from grid north, 0 to 360. */
  readonly bearing: number;
  /** What the table itself says of the length; null where it does not. */
  readonly statedMetres: number | null;
};

export type SurveyedRing = {
  /** What stands over it in the table; may be empty. */
  readonly title: string;
  readonly isHole: boolean;
  readonly corners: readonly SurveyedCorner[];
  /** Edge i runs from corner i to the next, the last back to the first. */
  readonly edges: readonly SurveyedEdge[];
  /** null: no row repeats the first. */
  readonly closure: RingClosure | null;
};

export type CornerSurvey = {
  readonly rings: readonly SurveyedRing[];
  /** Shoelace in the plane of the reading, holes taken off. */
  readonly gridSquareMetres: number;
  readonly ellipsoidSquareMetres: number;
  /** On the ellipsoid, holes included. */
  readonly perimeterMetres: number;
};
