/**
 * How far is it along the shipped roads from a site to the nearest interchange, port, airport and gate?
 *
 * Indicative: the lines are coarser than the roads and local roads are taken as straight, so a true way
 * is longer than the figure; by how much is not known. Given only where the corridors are continuous
 * (see `road-graph.ts`) and both ends lie within reach of a road (see `road-access.ts`). The nearest is
 * the nearest of those that can be reached so, which may not be the one nearest in a straight line.
 *
 * The ± is the root of the sum of the squares of the errors of the site, the hub, every corridor and
 * interchange used, and of the length of each gap between corridors that was bridged.
 */
import type { Feature } from 'geojson';
import { type AlongRoad, ROAD_TARGETS, type RoadTarget } from '@/domain/along-road';
import type { Site, SiteTarget } from '@/domain/site';
import { fromLocal, type LocalPlane } from '@/geometry/local-plane';
import { cornersBetween } from '@/geometry/plane-path';
import type { LngLat } from '@/geometry/position';
import { addHubs, addSite, type HubStop } from './road-access';
import { type Link, RoadGraph } from './road-graph';
import { shortestWays, type WayStep, type Ways, wayTo } from './shortest-ways';
import { buildSiteIndex } from './site-index';

/**
 * @param targets what is in service
 * @param plane about the middle of the data
 * @returns one answer a target, in the order of `ROAD_TARGETS`; metres on the WGS 84 ellipsoid
 */
export function alongRoads(
  site: Site,
  targets: readonly SiteTarget[],
  plane: LocalPlane,
): readonly AlongRoad[] {
  const index = buildSiteIndex(
    [{ type: 'Feature', properties: {}, geometry: site.geometry } as Feature],
    plane,
  );
  // A shape that cannot be measured is no place; which fault it has is said with the straight distances.
  if (index.problems.length > 0)
    return ROAD_TARGETS.map((target) => ({ type: 'not-continuous', target, reason: 'no-place' }));
  const graph = new RoadGraph(targets, plane);
  const hubs = addHubs(graph, targets, plane);
  const { starts, isNearRoad } = addSite(graph, index, hubs);
  graph.connectStops();
  const passable = new Set(graph.interchanges.map(({ stop }) => stop));
  const ends = new Set(hubs.flatMap(({ stop }) => (passable.has(stop) ? [] : stop)));
  const ways = shortestWays(graph.links, starts, ends);
  return ROAD_TARGETS.map((target): AlongRoad => {
    const ofKind = hubs.filter((hub) => hub.target.target === target);
    const nearest = nearestHub(ofKind, ways);
    if (nearest) return toAnswer(graph, wayTo(ways, nearest.stop), { site, hub: nearest, target, plane });
    if (!isNearRoad) return { type: 'not-continuous', target, reason: 'no-road-near-site' };
    const reason = ofKind.some((hub) => hub.isNearRoad) ? 'gap' : 'no-road-near-hub';
    return { type: 'not-continuous', target, reason };
  });
}

function nearestHub(hubs: readonly HubStop[], { metres }: Ways): HubStop | undefined {
  let best: HubStop | undefined;
  for (const hub of hubs) {
    const away = metres[hub.stop] as number;
    if (away < (best ? (metres[best.stop] as number) : Infinity)) best = hub;
  }
  return best;
}

type Asked = {
  readonly site: Site;
  readonly hub: HubStop;
  readonly target: RoadTarget;
  readonly plane: LocalPlane;
};

function toAnswer(graph: RoadGraph, way: readonly WayStep[], { site, hub, target, plane }: Asked): AlongRoad {
  const links = way.flatMap(({ link }) => link ?? []);
  const roads = [...new Set(links.flatMap(({ road }) => (road < 0 ? [] : road)))];
  const used = roads.flatMap((road) => graph.roads[road]?.target ?? []);
  const gaps = links.slice(1, -1).flatMap(({ road, metres }) => (road < 0 ? metres : []));
  const passed = graph.interchanges.filter(({ stop }) => way.slice(0, -1).some((step) => step.stop === stop));
  const errors = [site, hub.target, ...used, ...passed.map((one) => one.target)];
  return {
    type: 'assessed',
    target,
    hubId: hub.target.id,
    metres: links.reduce((sum, { metres }) => sum + metres, 0),
    accessMetres: links[0]?.metres ?? 0,
    egressMetres: links.length > 1 ? offRoad(links.at(-1)) : 0,
    gapMetres: gaps.reduce((sum, metres) => sum + metres, 0),
    errorMetres: Math.hypot(...errors.map(({ errorMetres }) => errorMetres), ...gaps),
    via: used.map(({ id }) => id),
    path: pathOf(graph, way, plane),
  };
}

function offRoad(link: Link | undefined): number {
  return link && link.road < 0 ? link.metres : 0;
}

function pathOf(graph: RoadGraph, way: readonly WayStep[], plane: LocalPlane): readonly LngLat[] {
  const flat = way.flatMap(({ stop, link }, index) => {
    const here = graph.stops[stop];
    const before = graph.stops[way[index - 1]?.stop ?? -1];
    const road = graph.roads[link?.road ?? -1];
    if (!here) return [];
    const between = before && road ? cornersBetween(road.path, before.along, here.along) : [];
    return [...between, here.x, here.y];
  });
  return Array.from({ length: flat.length / 2 }, (_, at) =>
    fromLocal(plane, flat[2 * at] as number, flat[2 * at + 1] as number),
  );
}
