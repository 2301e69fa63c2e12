import type { MultiPolygon } from 'geojson';
import type { LngLat } from '@/geometry/position';
import type { CorridorClass } from './corridor';

/** What a ring is drawn round. `id` is what the address and the page know it by. */
export type RingCentre =
  | { readonly type: 'hub'; readonly id: string; readonly position: LngLat; readonly errorMetres: number }
  | { readonly type: 'point'; readonly id: string; readonly position: LngLat; readonly errorMetres: 0 }
  /** The land within the radius of any corridor of the class that is in service. */
  | { readonly type: 'corridor'; readonly id: CorridorClass };

export type RingQuestion = {
  readonly centres: readonly RingCentre[];
  /** Rising, in metres. */
  readonly radiiMetres: readonly number[];
  /** One answer for all hubs and points together, counting ground that several reach once. */
  readonly isDissolved: boolean;
  /** Which corridors are in service; null: as things stand. */
  readonly year: number | null;
};

/** A ring as the map draws it where it is no plain circle. */
export type RingOutline = { readonly radiusMetres: number; readonly geometry: MultiPolygon };

/** The answer to a `RingQuestion`. */
export type RingAnswer = {
  readonly question: RingQuestion;
  readonly table: RingTable;
  /** Dissolved rings and bands along corridors; empty where all rings are circles that stand apart. */
  readonly outlines: readonly RingOutline[];
};

/** The id of the column that stands for all hubs and points together. */
export const DISSOLVED = 'all';

/**
 * Shares of sites within rings, packed: for each radius, a row a site in the order of `siteIds`, in it a
 * value for each of `columns`. `shares[(radius * siteIds.length + site) * columns.length + column]`.
 * 0 to 1; NaN: the site has no outline.
 */
export type RingTable = {
  readonly siteIds: readonly string[];
  /** Ids of centres; with `isDissolved`, hubs and points give way to one column `DISSOLVED`. */
  readonly columns: readonly string[];
  readonly radiiMetres: readonly number[];
  readonly shares: Float32Array;
  /** The share if the places are off by their errors, at least and at most. */
  readonly least: Float32Array;
  readonly most: Float32Array;
  /** Of each site on the ellipsoid; NaN without an outline. */
  readonly squareMetres: Float64Array;
};
