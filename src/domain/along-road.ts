import type { LngLat } from '@/geometry/position';
import type { ProximityOrigin, ProximityTarget } from './proximity';

/** What a way along roads may lead to: a road itself has no place to arrive at. */
export const ROAD_TARGETS = ['interchange', 'seaport', 'airport', 'border-gate'] as const;
export type RoadTarget = Extract<ProximityTarget, (typeof ROAD_TARGETS)[number]>;

/** The way along the shipped corridors to the nearest of a kind of hub, or why there is none. */
export type AlongRoad =
  | {
      readonly type: 'assessed';
      readonly target: RoadTarget;
      readonly hubId: string;
      /** The whole way: to the road, along it, and from it to the hub. */
      readonly metres: number;
      /** Straight, from the site's edge to the road or interchange, and from the road to the hub. */
      readonly accessMetres: number;
      readonly egressMetres: number;
      /** Straight, in between: from one corridor to the next, where they do not quite meet in the data. */
      readonly gapMetres: number;
      readonly errorMetres: number;
      /** Ids of the corridors used, in order. */
      readonly via: readonly string[];
      readonly path: readonly LngLat[];
    }
  | {
      readonly type: 'not-continuous';
      readonly target: RoadTarget;
      readonly reason: 'no-road-near-site' | 'no-road-near-hub' | 'gap' | 'no-place';
    };

export type AlongRoadQuestion = {
  readonly siteId: string;
  readonly year: number | null;
  /** Ways begin at the gate for `gate`; for all others wherever roads leave the site. */
  readonly origin: ProximityOrigin;
};

/** One site's ways, in the order of `ROAD_TARGETS`. */
export type AlongRoadAnswer = { readonly siteId: string; readonly ways: readonly AlongRoad[] };
