/**
 * How far is it along the shipped roads from a site to the nearest interchange, port, airport and gate?
 *
 * Indicative: the lines are coarser than the roads, so a true way is longer than the figure, and local
 * roads at both ends are taken as straight. Given only where the corridors are continuous (see
 * `road-graph.ts`) and both ends lie within 5 km of a road. The ± is the root of the sum of the squares
 * of the errors of the site, the hub and every corridor used, and of each gap that was bridged.
 */
import type { Feature } from 'geojson';
import { type AlongRoad, ROAD_TARGETS, type RoadTarget } from '@/domain/along-road';
import type { Site, SiteTarget } from '@/domain/site';
import { fromLocal, groundLength, type LocalPlane, toLocal } from '@/geometry/local-plane';
import { cornersBetween, type PathPlace } from '@/geometry/plane-path';
import type { LngLat } from '@/geometry/position';
import { buildLineIndex } from './line-index';
import { nearestLine } from './nearest-line';
import { ACCESS_METRES, RoadGraph } from './road-graph';
import { buildSiteIndex } from './site-index';

/** @param targets what is in service
 *  @returns one answer a target, in the order of `ROAD_TARGETS` */
export function alongRoads(
  site: Site,
  targets: readonly SiteTarget[],
  plane: LocalPlane,
): readonly AlongRoad[] {
  const none = (reason: Extract<AlongRoad, { type: 'not-continuous' }>['reason']) =>
    ROAD_TARGETS.map((target): AlongRoad => ({ type: 'not-continuous', target, reason }));
  if (!site.geometry) return none('no-place');
  const graph = new RoadGraph(targets, plane);
  const start = addSite(graph, site, plane);
  if (start === undefined) return none('no-road-near-site');
  const hubs = targets.flatMap((target) => addHub(graph, target, plane) ?? []);
  graph.connectStops();
  const ways = shortestWays(graph, start, new Set(hubs.map(({ stop }) => stop)));
  return ROAD_TARGETS.map((target): AlongRoad => {
    const ofKind = hubs.filter((hub) => hub.target.target === target);
    if (ofKind.length === 0) return { type: 'not-continuous', target, reason: 'no-road-near-hub' };
    const nearest = ofKind.reduce((best, hub) =>
      (ways.metres[hub.stop] as number) < (ways.metres[best.stop] as number) ? hub : best,
    );
    if (!Number.isFinite(ways.metres[nearest.stop])) return { type: 'not-continuous', target, reason: 'gap' };
    return toAnswer(graph, ways, { site, hub: nearest, target, plane });
  });
}

type HubStop = { readonly target: SiteTarget; readonly stop: number };

/** A stop at the site with ways to the nearest road and to exits of expressways beside it. */
function addSite(graph: RoadGraph, { geometry }: Site, plane: LocalPlane): number | undefined {
  const index = buildSiteIndex([{ type: 'Feature', properties: {}, geometry } as Feature], plane);
  const nearestOf = (features: readonly Feature[]) => {
    const { metres, connections } = nearestLine(index, buildLineIndex(features, plane));
    return {
      metres: metres[0] ?? Number.NaN,
      x: connections[2] ?? Number.NaN,
      y: connections[3] ?? Number.NaN,
    };
  };
  const road = nearestOf(
    graph.roads.filter(({ target }) => target.target === 'national-road').map(toFeature),
  );
  const exits = graph.exits.map((stop) => ({
    stop,
    metres: nearestOf([exitFeature(graph, stop, plane)]).metres,
  }));
  const place = road.metres <= ACCESS_METRES ? graph.nearestRoad(road.x, road.y) : undefined;
  const [x, y] = [index.sites.centreX[0] as number, index.sites.centreY[0] as number];
  return addPlace(graph, { x, y }, place && { ...place, metres: road.metres }, exits);
}

function toFeature({ target: { geometry } }: { readonly target: SiteTarget }): Feature {
  return { type: 'Feature', properties: {}, geometry };
}

function exitFeature({ stops }: RoadGraph, stop: number, plane: LocalPlane): Feature {
  const coordinates = [...fromLocal(plane, stops[stop]?.x as number, stops[stop]?.y as number)];
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } };
}

function addHub(graph: RoadGraph, target: SiteTarget, plane: LocalPlane): HubStop | undefined {
  if (target.target === 'interchange') return graph.interchanges.find((one) => one.target === target);
  if (target.geometry.type !== 'Point' || !ROAD_TARGETS.some((kind) => kind === target.target))
    return undefined;
  const [longitude = Number.NaN, latitude = Number.NaN] = target.geometry.coordinates;
  const [x, y] = toLocal(plane, longitude, latitude);
  const beside = graph.nearestRoad(x, y);
  const exits = graph.exits.map((stop) => {
    const there = graph.stops[stop];
    return { stop, metres: groundLength(plane, x, y, there?.x as number, there?.y as number) };
  });
  const stop = addPlace(graph, { x, y }, beside && { ...beside, metres: beside.place.awayMetres }, exits);
  return stop === undefined ? undefined : { target, stop };
}

type Beside = { readonly road: number; readonly place: PathPlace; readonly metres: number };

/** A stop off the roads, linked to a road and to the exits within reach of local roads; undefined where there are none. */
function addPlace(
  graph: RoadGraph,
  { x, y }: { readonly x: number; readonly y: number },
  road: Beside | undefined,
  exits: readonly { readonly stop: number; readonly metres: number }[],
): number | undefined {
  const near = exits.filter(({ metres }) => metres <= ACCESS_METRES);
  if (!road && near.length === 0) return undefined;
  const place = graph.addStop(-1, { along: 0, x, y });
  if (road) graph.link(place, graph.addStop(road.road, road.place), road.metres);
  for (const { stop, metres } of near) graph.link(place, stop, metres);
  return place;
}

type Ways = {
  readonly metres: Float64Array;
  /** The stop before each on the shortest way; -1 at the start and where there is no way. */
  readonly before: Int32Array;
};

/** Dijkstra's algorithm; some hundred stops need no queue. Ways end at hubs and do not pass through them, interchanges apart. */
function shortestWays(graph: RoadGraph, start: number, hubs: ReadonlySet<number>): Ways {
  const metres = new Float64Array(graph.stops.length).fill(Infinity);
  const before = new Int32Array(graph.stops.length).fill(-1);
  const open = new Set(graph.stops.keys());
  const passable = new Set(graph.interchanges.map(({ stop }) => stop));
  metres[start] = 0;
  for (let at = start; metres[at] !== Infinity && open.size > 0; at = nearestOpen(open, metres)) {
    open.delete(at);
    if (hubs.has(at) && !passable.has(at)) continue;
    for (const { to, metres: length } of graph.links[at] ?? []) {
      const whole = (metres[at] as number) + length;
      if (whole >= (metres[to] as number)) continue;
      metres[to] = whole;
      before[to] = at;
    }
  }
  return { metres, before };
}

function nearestOpen(open: ReadonlySet<number>, metres: Float64Array): number {
  let best = -1;
  for (const stop of open) if (best < 0 || (metres[stop] as number) < (metres[best] as number)) best = stop;
  return best;
}

type Answered = {
  readonly site: Site;
  readonly hub: HubStop;
  readonly target: RoadTarget;
  readonly plane: LocalPlane;
};

function toAnswer(graph: RoadGraph, ways: Ways, { site, hub, target, plane }: Answered): AlongRoad {
  const route: number[] = [];
  for (let stop = hub.stop; stop >= 0; stop = ways.before[stop] as number) route.unshift(stop);
  const legs = route.slice(1).map((stop, index) => legOf(graph, ways, route[index] as number, stop));
  const roads = [...new Set(legs.flatMap(({ road }) => (road < 0 ? [] : road)))];
  const used = roads.flatMap((road) => graph.roads[road]?.target ?? []);
  const inner = legs.slice(1, -1);
  const gaps = inner.filter(({ road }) => road < 0).map(({ metres }) => metres);
  const errors = [site.errorMetres, hub.target.errorMetres, ...used.map(({ errorMetres }) => errorMetres)];
  const last = legs.at(-1);
  return {
    type: 'assessed',
    target,
    hubId: hub.target.id,
    metres: ways.metres[hub.stop] as number,
    accessMetres: legs[0]?.metres ?? 0,
    egressMetres: legs.length > 1 && last && last.road < 0 ? last.metres : 0,
    errorMetres: Math.hypot(...errors, ...gaps),
    via: used.map(({ id }) => id),
    path: pathOf(graph, route, legs, plane),
  };
}

function legOf(graph: RoadGraph, { metres }: Ways, from: number, to: number) {
  const length = (metres[to] as number) - (metres[from] as number);
  const link = graph.links[from]?.find((one) => one.to === to && Math.abs(one.metres - length) < 1e-6);
  return { metres: length, road: link?.road ?? -1 };
}

function pathOf(
  graph: RoadGraph,
  route: readonly number[],
  legs: readonly { readonly road: number }[],
  plane: LocalPlane,
): readonly LngLat[] {
  return route.flatMap((stop, index) => {
    const here = graph.stops[stop];
    const next = graph.stops[route[index + 1] ?? -1];
    const path = graph.roads[legs[index]?.road ?? -1]?.path;
    if (!here) return [];
    const between = next && path ? cornersBetween(path, here.along, next.along) : [];
    const flat = [here.x, here.y, ...between];
    return Array.from({ length: flat.length / 2 }, (_, at) =>
      fromLocal(plane, flat[2 * at] as number, flat[2 * at + 1] as number),
    );
  });
}
