import type { LngLat } from '@/geometry/position';
import { lngLat } from '@/geometry/position';

/** What nearness is asked to. Each is a figure of its own: being near the road is not being near its interchange. */
export const PROXIMITY_TARGETS = [
  'expressway',
  'interchange',
  'national-road',
  'railway',
  'seaport',
  'airport',
  'border-gate',
] as const;
export type ProximityTarget = (typeof PROXIMITY_TARGETS)[number];

/** Where on the site a distance begins. `gate`: a point that the user has set; the edge where none is set. */
export const PROXIMITY_ORIGINS = ['edge', 'inside', 'gate', 'farthest'] as const;
export type ProximityOrigin = (typeof PROXIMITY_ORIGINS)[number];

/** The answer for one site and one target, or the reason why there is none. */
export type Proximity =
  | {
      readonly type: 'assessed';
      readonly siteId: string;
      readonly target: ProximityTarget;
      /** Straight line on the ellipsoid; 0 where the target crosses the site or lies in it. */
      readonly metres: number;
      /** Errors of both places combined, as the root of the sum of their squares. */
      readonly errorMetres: number;
      readonly nearestId: string;
      readonly connection: readonly [onSite: LngLat, onTarget: LngLat];
    }
  | {
      readonly type: 'not-assessed';
      readonly siteId: string;
      readonly target: ProximityTarget;
      readonly reason: 'no-place' | 'no-target' | 'bad-geometry';
    };

/**
 * Every answer for sites x targets, packed so that it crosses from the worker without a copy: a row a
 * site in the order of `siteIds`, in it a column a target in the order of `PROXIMITY_TARGETS`.
 */
export type ProximityTable = {
  readonly origin: ProximityOrigin;
  readonly siteIds: readonly string[];
  readonly targetIds: readonly string[];
  /** Metres; NaN: not assessed. */
  readonly metres: Float64Array;
  readonly errorMetres: Float32Array;
  /** Place of the nearest in `targetIds`; where not assessed, one of `NO_ANSWER`. */
  readonly nearest: Int32Array;
  /** Four numbers an answer: longitude and latitude on the site, then on the target. */
  readonly connections: Float64Array;
};

/** Why there is no answer, as `nearest` says it. */
export const NO_ANSWER = { 'no-place': -1, 'no-target': -2, 'bad-geometry': -3 } as const;

const REASONS = ['no-place', 'no-target', 'bad-geometry'] as const;

/** The answer at a row and a target of the table. */
export function proximityAt(table: ProximityTable, row: number, target: ProximityTarget): Proximity {
  const at = row * PROXIMITY_TARGETS.length + PROXIMITY_TARGETS.indexOf(target);
  const siteId = table.siteIds[row] ?? '';
  const nearest = table.nearest[at] ?? NO_ANSWER['no-place'];
  const nearestId = table.targetIds[nearest];
  if (nearestId === undefined)
    return { type: 'not-assessed', siteId, target, reason: REASONS[-1 - nearest] ?? 'no-place' };
  const [siteLongitude = NaN, siteLatitude = NaN, longitude = NaN, latitude = NaN] =
    table.connections.subarray(4 * at, 4 * at + 4);
  return {
    type: 'assessed',
    siteId,
    target,
    metres: table.metres[at] ?? Number.NaN,
    errorMetres: table.errorMetres[at] ?? Number.NaN,
    nearestId,
    connection: [lngLat(siteLongitude, siteLatitude), lngLat(longitude, latitude)],
  };
}

/** The distance alone, without an object for it: for sorting many rows. Null: not assessed. */
export function metresAt(table: ProximityTable, row: number, target: ProximityTarget): number | null {
  const at = row * PROXIMITY_TARGETS.length + PROXIMITY_TARGETS.indexOf(target);
  const metres = row < 0 ? undefined : table.metres[at];
  return metres === undefined || Number.isNaN(metres) ? null : metres;
}

export type ProximityQuestion = {
  readonly origin: ProximityOrigin;
  /** Counts what is in service at the end of the year; null: now. */
  readonly year: number | null;
};
