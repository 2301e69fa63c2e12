/**
 * Where a way along roads begins and ends: how sites and hubs, which are on no road, come to one.
 *
 * Both are reached straight, over local roads that are not in the data, from the nearest national road
 * and from interchanges and ends of expressways, within `ACCESS_METRES`. A road that runs through a site
 * is entered without a way to it, wherever it leaves the site and wherever something joins it there.
 */
import type { Feature } from 'geojson';
import { ROAD_TARGETS } from '@/domain/along-road';
import type { SiteTarget } from '@/domain/site';
import { groundLength, type LocalPlane, toLocal } from '@/geometry/local-plane';
import {
  nearestOfOutline,
  outlineCrossings,
  type PlaneOutline,
  type PlanePoint,
  planeOutline,
} from '@/geometry/plane-outline';
import { nearestPlace } from '@/geometry/plane-path';
import { buildLineIndex } from './line-index';
import { nearestLine } from './nearest-line';
import { ACCESS_METRES, type RoadGraph } from './road-graph';
import type { SiteIndex } from './site-index';

export type HubStop = { readonly target: SiteTarget; readonly stop: number; readonly isNearRoad: boolean };

/** Stops of the hubs that ways may lead to, linked to the roads beside them. To be added before the site. */
export function addHubs(
  graph: RoadGraph,
  targets: readonly SiteTarget[],
  plane: LocalPlane,
): readonly HubStop[] {
  const interchanges = graph.interchanges.map((one): HubStop => ({ ...one, isNearRoad: true }));
  const others = targets.flatMap((target) => {
    const isOther = target.target !== 'interchange' && ROAD_TARGETS.some((kind) => kind === target.target);
    return isOther && target.geometry.type === 'Point'
      ? addHub(graph, target, target.geometry.coordinates, plane)
      : [];
  });
  return [...interchanges, ...others];
}

function addHub(
  graph: RoadGraph,
  target: SiteTarget,
  [longitude = Number.NaN, latitude = Number.NaN]: readonly number[],
  plane: LocalPlane,
): HubStop {
  const [x, y] = toLocal(plane, longitude, latitude);
  const hub = graph.addStop(-1, { along: 0, x, y });
  const road = graph.nearestRoad(x, y);
  if (road) graph.link(hub, graph.addStop(road.road, road.place), road.place.awayMetres);
  const exits = graph.exits.flatMap((exit) => {
    const there = graph.stops[exit];
    const metres = there ? groundLength(plane, x, y, there.x, there.y) : Infinity;
    return metres <= ACCESS_METRES ? { exit, metres } : [];
  });
  for (const { exit, metres } of exits) graph.link(hub, exit, metres);
  return { target, stop: hub, isNearRoad: road !== undefined || exits.length > 0 };
}

/**
 * Stops on the site's edge, or in it where what they lead to lies there.
 *
 * @param index of this site alone, in the plane of the graph
 * @returns the stops that ways begin at; whether any of them leads to a road
 */
export function addSite(
  graph: RoadGraph,
  index: SiteIndex,
  hubs: readonly HubStop[],
): { readonly starts: readonly number[]; readonly isNearRoad: boolean } {
  const outline = planeOutline(index.plane, index.sites, 0);
  const starts: number[] = [];
  const begin = (from: PlanePoint, to: number, metres: number): void => {
    const stop = graph.addStop(-1, { along: 0, x: from.x, y: from.y });
    graph.link(stop, to, metres);
    starts.push(stop);
  };
  const within = [...graph.stops.entries()].filter(([, { x, y }]) => outline.holds(x, y));
  for (const exit of graph.exits) {
    const there = graph.stops[exit];
    const near = there && nearestOfOutline(index.plane, outline, there);
    if (near && near.awayMetres <= ACCESS_METRES) begin(near, exit, near.awayMetres);
  }
  const isTouched = beginAtNearestRoad(graph, index, begin);
  if (isTouched) {
    beginAtCrossings(graph, outline, begin);
    for (const [stop, place] of within) if (isOnNationalRoad(graph, place.road)) begin(place, stop, 0);
  }
  const isNearRoad = starts.length > 0;
  for (const [stop, place] of within) if (hubs.some((hub) => hub.stop === stop)) begin(place, stop, 0);
  return { starts, isNearRoad };
}

type Begin = (from: PlanePoint, to: number, metres: number) => void;

/** @returns whether a national road touches the site */
function beginAtNearestRoad(graph: RoadGraph, index: SiteIndex, begin: Begin): boolean {
  const roads = graph.roads.filter(({ target }) => target.target === 'national-road');
  const features = roads.map(
    ({ target }): Feature => ({ type: 'Feature', properties: {}, geometry: target.geometry }),
  );
  const { metres, line, connections } = nearestLine(index, buildLineIndex(features, index.plane));
  const road = roads[line[0] ?? -1];
  const [away = Number.NaN] = metres;
  if (!road || !(away <= ACCESS_METRES)) return false;
  const [x = NaN, y = NaN, roadX = NaN, roadY = NaN] = connections;
  const place = nearestPlace(index.plane, road.path, roadX, roadY);
  begin({ x, y }, graph.addStop(graph.roads.indexOf(road), place), away);
  return away === 0;
}

function beginAtCrossings(graph: RoadGraph, outline: PlaneOutline, begin: Begin): void {
  graph.roads.forEach(({ path }, road) => {
    if (!isOnNationalRoad(graph, road)) return;
    for (const crossing of outlineCrossings(outline, path)) begin(crossing, graph.addStop(road, crossing), 0);
  });
}

function isOnNationalRoad({ roads }: RoadGraph, road: number): boolean {
  return roads[road]?.target.target === 'national-road';
}
