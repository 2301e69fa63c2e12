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
 * place for each of `columns`: `(radius * siteIds.length + site) * columns.length + column`. Nearly every
 * place is surely outside or surely inside, which one byte says; the others have an entry of `parts`.
 */
export type RingTable = {
  readonly siteIds: readonly string[];
  /** Ids of centres; with `isDissolved`, hubs and points give way to one column `DISSOLVED`. Corridors last. */
  readonly columns: readonly string[];
  readonly radiiMetres: readonly number[];
  /** One of `RING_VERDICTS` a place. */
  readonly verdicts: Uint8Array;
  /** The places that are cut, rising. */
  readonly cut: Uint32Array;
  /** Three numbers for each that is cut: the share, and what it is at least and at most if the places are off. */
  readonly parts: Float32Array;
  /** Of each site on the ellipsoid; NaN without an outline. */
  readonly squareMetres: Float64Array;
};

export const RING_VERDICTS = { outside: 0, inside: 1, unknown: 2, cut: 3 } as const;

/** 0 to 1; NaN where the site has no outline. */
export type RingPart = { readonly share: number; readonly least: number; readonly most: number };

export function ringPartAt(table: RingTable, radius: number, site: number, column: number): RingPart {
  const at = (radius * table.siteIds.length + site) * table.columns.length + column;
  const verdict = table.verdicts[at];
  if (verdict !== RING_VERDICTS.cut) {
    const share = verdict === RING_VERDICTS.unknown ? Number.NaN : (verdict ?? Number.NaN);
    return { share, least: share, most: share };
  }
  const [share = NaN, least = NaN, most = NaN] = table.parts.subarray(3 * placeOf(table.cut, at));
  return { share, least, most };
}

/** Where a value stands in a rising array that holds it. */
function placeOf(values: Uint32Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
