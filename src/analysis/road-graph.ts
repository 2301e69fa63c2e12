/**
 * Which of the shipped corridors meet, so that one could drive from one to the other?
 *
 * National roads meet where they cross, and where an end of one comes as near to another as both are
 * known to. An expressway is left at interchanges and at its ends alone, and goes on in another where an
 * end of one of them lies: two that cross pass over each other. A gap that is wider than the errors of
 * both, or than local roads are taken to reach, is not bridged: there the way is not continuous.
 *
 * Limits: an interchange is joined to the nearest national road within reach of local roads, straight,
 * since the data holds no other road; one without such a road leads to nothing but what lies beside it.
 */
import type { SiteTarget } from '@/domain/site';
import { type LocalPlane, toLocal } from '@/geometry/local-plane';
import {
  nearestPlace,
  type PathPlace,
  type PlanePath,
  pathCrossings,
  planePath,
} from '@/geometry/plane-path';
import { projectPath } from './project-ring';

/** Land beside a road that is reached from it: by local roads, which are not in the data. */
export const ACCESS_METRES = 5000;

export type Road = { readonly target: SiteTarget; readonly path: PlanePath };

export type Stop = {
  /** Place in `roads`; -1: an interchange, or another place that is on no road itself. */
  readonly road: number;
  readonly along: number;
  readonly x: number;
  readonly y: number;
};

export type Link = {
  readonly to: number;
  readonly metres: number;
  /** The road that it runs along; -1 for a short way between two places. */
  readonly road: number;
};

/** Stops on roads and the ways between them. Roads themselves are linked by `connectStops`, once all stops are set. */
export class RoadGraph {
  readonly roads: readonly Road[];
  readonly stops: Stop[] = [];
  readonly links: Link[][] = [];
  readonly interchanges: { readonly target: SiteTarget; readonly stop: number }[] = [];
  /** Where expressways are entered and left: interchanges and ends. */
  readonly exits: number[] = [];
  readonly #plane: LocalPlane;

  /** @param targets what is in service */
  constructor(targets: readonly SiteTarget[], plane: LocalPlane) {
    this.#plane = plane;
    this.roads = targets.flatMap((target) =>
      isRoad(target) && target.geometry.type === 'LineString'
        ? [{ target, path: planePath(plane, projectPath(plane, target.geometry.coordinates)) }]
        : [],
    );
    this.#joinRoads();
    for (const target of targets) if (target.target === 'interchange') this.#joinInterchange(target);
  }

  addStop(road: number, { along, x, y }: Omit<PathPlace, 'awayMetres'>): number {
    this.stops.push({ road, along, x, y });
    this.links.push([]);
    return this.stops.length - 1;
  }

  link(one: number, other: number, metres: number, road = -1): void {
    this.links[one]?.push({ to: other, metres, road });
    this.links[other]?.push({ to: one, metres, road });
  }

  /** The nearest national road, and where; undefined beyond the reach of local roads. */
  nearestRoad(x: number, y: number): { readonly road: number; readonly place: PathPlace } | undefined {
    const found = this.#nearestOf('national-road', x, y);
    return found && found.place.awayMetres <= ACCESS_METRES ? found : undefined;
  }

  /** Links the stops of each road in their order along it. */
  connectStops(): void {
    this.roads.forEach((_, road) => {
      const onRoad = this.stops
        .flatMap((stop, index) => (stop.road === road ? [{ index, along: stop.along }] : []))
        .sort((a, b) => a.along - b.along);
      for (const [at, { index, along }] of onRoad.entries()) {
        const next = onRoad[at + 1];
        if (next) this.link(index, next.index, next.along - along, road);
      }
    });
  }

  #joinRoads(): void {
    this.roads.forEach((one, first) => {
      if (one.target.target === 'expressway') this.#addEnds(first);
      this.roads.forEach((other, second) => {
        if (first === second) return;
        const isSameKind = one.target.target === other.target.target;
        if (isSameKind && first < second && one.target.target === 'national-road')
          this.#joinCrossings(first, second);
        // At its end an expressway runs out into whatever road is there; no road runs into its side.
        if (isSameKind || one.target.target === 'expressway') this.#joinEnds(first, second);
      });
    });
  }

  #addEnds(road: number): void {
    const path = this.roads[road]?.path;
    if (path) for (const end of endsOf(path)) this.exits.push(this.addStop(road, end));
  }

  #joinCrossings(first: number, second: number): void {
    const [one, other] = [this.roads[first], this.roads[second]];
    if (!one || !other) return;
    for (const crossing of pathCrossings(one.path, other.path)) {
      const there = nearestPlace(this.#plane, other.path, crossing.x, crossing.y);
      this.link(this.addStop(first, crossing), this.addStop(second, there), 0);
    }
  }

  /** Each end of the first to the second, if the errors of both bridge the gap. */
  #joinEnds(first: number, second: number): void {
    const [one, other] = [this.roads[first], this.roads[second]];
    if (!one || !other) return;
    for (const end of endsOf(one.path)) {
      const there = nearestPlace(this.#plane, other.path, end.x, end.y);
      if (there.awayMetres > bridgedMetres(one.target, other.target)) continue;
      this.link(this.addStop(first, end), this.addStop(second, there), there.awayMetres);
    }
  }

  #joinInterchange(target: SiteTarget): void {
    if (target.geometry.type !== 'Point') return;
    const [longitude = Number.NaN, latitude = Number.NaN] = target.geometry.coordinates;
    const [x, y] = toLocal(this.#plane, longitude, latitude);
    const expressway = this.#nearestOf('expressway', x, y);
    const road = expressway && this.roads[expressway.road];
    if (!road || expressway.place.awayMetres > bridgedMetres(target, road.target)) return;
    const stop = this.addStop(-1, { along: 0, x, y });
    this.interchanges.push({ target, stop });
    this.exits.push(stop);
    this.link(stop, this.addStop(expressway.road, expressway.place), expressway.place.awayMetres);
    const beside = this.nearestRoad(x, y);
    if (beside) this.link(stop, this.addStop(beside.road, beside.place), beside.place.awayMetres);
  }

  #nearestOf(kind: SiteTarget['target'], x: number, y: number) {
    let best: { readonly road: number; readonly place: PathPlace } | undefined;
    this.roads.forEach(({ target, path }, road) => {
      if (target.target !== kind) return;
      const place = nearestPlace(this.#plane, path, x, y);
      if (!best || place.awayMetres < best.place.awayMetres) best = { road, place };
    });
    return best;
  }
}

function endsOf({ corners, along }: PlanePath): readonly Omit<PathPlace, 'awayMetres'>[] {
  return [0, along.length - 1].map((at) => ({
    along: along[at] as number,
    x: corners[2 * at] as number,
    y: corners[2 * at + 1] as number,
  }));
}

/** How wide a gap between two things is taken to be one of the data, not of the road. */
function bridgedMetres(one: SiteTarget, other: SiteTarget): number {
  return Math.min(ACCESS_METRES, Math.hypot(one.errorMetres, other.errorMetres));
}

function isRoad({ target }: SiteTarget): boolean {
  return target === 'expressway' || target === 'national-road';
}
