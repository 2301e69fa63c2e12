import type { LngLat } from '@/geometry/position';

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
export type ProximityOrigin = 'edge' | 'inside' | 'gate' | 'farthest';

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
