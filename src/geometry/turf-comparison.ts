import {
  area,
  booleanIntersects,
  circle,
  feature,
  featureCollection,
  intersect,
  lineString,
  point,
  pointToLineDistance,
  toMercator,
} from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/*
 * What plain Turf gives, as its documentation says to use it, for comparison only. Turf computes on a
 * sphere of 6,371,008.8 m and along straight lines in degrees. Nothing that is shown as a figure of a
 * place may come from here.
 */

const IN_METRES = { units: 'meters' } as const;

/** Square metres on Turf's sphere. */
export function turfArea(geometry: Polygon | MultiPolygon): number {
  return area(geometry);
}

/** Turf's circle at its default of 64 corners. */
export function turfRing(center: Position, radiusMetres: number): Polygon {
  return circle(center, radiusMetres, IN_METRES).geometry;
}

/**
 * Metres from the edge of a polygon to a line, or to a point given as a line from itself to itself: 0
 * where Turf finds that they meet, else the least from the corners of either to the other.
 */
export function turfDistanceToLine(site: Polygon, line: readonly Position[]): number {
  const edges = site.coordinates.map((ring) => lineString(ring));
  const target = lineString([...line]);
  const place = isPoint(line) ? point([...(line[0] ?? [])]) : target;
  if (booleanIntersects(feature(site), place)) return 0;
  const toTarget = isPoint(line)
    ? []
    : site.coordinates.flat().map((corner) => pointToLineDistance(corner, target, IN_METRES));
  const toEdges = line.flatMap((corner) => edges.map((edge) => pointToLineDistance(corner, edge, IN_METRES)));
  return Math.min(...toTarget, ...toEdges);
}

function isPoint([from, to]: readonly Position[]): boolean {
  return from?.[0] === to?.[0] && from?.[1] === to?.[1];
}

/** Square metres that two polygons share. */
export function turfSharedArea(one: Polygon, other: Polygon): number {
  const shape = intersect(featureCollection([feature(one), feature(other)]));
  return shape ? area(shape) : 0;
}

/** The part of a polygon within Turf's circle, 0 to 1. */
export function turfShareInRing(site: Polygon, center: Position, radiusMetres: number): number {
  return turfSharedArea(site, turfRing(center, radiusMetres)) / area(site);
}

/** Metres between two places in the plane of Web Mercator, the only one that Turf draws in. */
export function turfPlaneDistance(from: Readonly<Position>, to: Readonly<Position>): number {
  const [[x0 = NaN, y0 = NaN], [x1 = NaN, y1 = NaN]] = [toMercator([...from]), toMercator([...to])];
  return Math.hypot(x1 - x0, y1 - y0);
}
