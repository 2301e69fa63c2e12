import { bbox, booleanIntersects, lineString, pointToLineDistance } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Feature, LineString, Polygon } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import WKTReader from 'jsts/org/locationtech/jts/io/WKTReader.js';
import IndexedFacetDistance from 'jsts/org/locationtech/jts/operation/distance/IndexedFacetDistance.js';
import type { LocalPlane } from '@/geometry/local-plane';
import { elapsedMs } from './benchmark';
import { geosLines, geosNumber, geosPolygon, loadGeos, toPlaneText } from './geos-shapes';

/** Measures sites against roads that it was given beforehand. Its shapes are ready before the clock starts. */
export type Peer = (sites: readonly Feature<Polygon>[]) => { ms: number; distances: number[] };

export async function geosPeer(plane: LocalPlane, roads: readonly Feature<LineString>[]): Promise<Peer> {
  const geos = await loadGeos();
  const prepared = geos.GEOSPrepare(geosLines(geos, plane, roads));
  return (sites) => {
    const shapes = sites.map((site) => geosPolygon(geos, plane, site));
    const result = geosNumber(geos);
    const distances: number[] = [];
    const ms = elapsedMs(() => {
      for (const shape of shapes) {
        geos.GEOSPreparedDistance(prepared, shape, result.pointer);
        distances.push(result.read());
      }
    });
    return { ms, distances };
  };
}

export function jstsPeer(plane: LocalPlane, roads: readonly Feature<LineString>[]): Peer {
  const reader = new WKTReader(new GeometryFactory());
  const parts = roads.map(({ geometry }) => `(${toPlaneText(plane, geometry.coordinates)})`);
  const index = new IndexedFacetDistance(reader.read(`MULTILINESTRING (${parts.join(', ')})`));
  return (sites) => {
    const shapes = sites.map(({ geometry }) =>
      reader.read(
        `POLYGON (${geometry.coordinates.map((ring) => `(${toPlaneText(plane, ring)})`).join(', ')})`,
      ),
    );
    let distances: number[] = [];
    const ms = elapsedMs(() => {
      distances = shapes.map((shape) => index.distance(shape));
    });
    return { ms, distances };
  };
}

/**
 * The same answer with Turf: an index gives the segments that may be nearest, then each corner is
 * measured to each of them and each of their ends to the outline.
 */
export function turfPeer(roads: readonly Feature<LineString>[]): Peer {
  const segments = roads.flatMap(({ geometry: { coordinates } }) =>
    coordinates.slice(1).map((to, leg) => lineString([coordinates[leg] ?? [], to])),
  );
  const index = new Flatbush(segments.length);
  for (const segment of segments) {
    const [west, south, east, north] = bbox(segment);
    index.add(west, south, east, north);
  }
  index.finish();
  return (sites) => {
    let distances: number[] = [];
    const ms = elapsedMs(() => {
      distances = sites.map((site) => turfNearest(site, segments, index));
    });
    return { ms, distances };
  };
}

function turfNearest(
  site: Feature<Polygon>,
  segments: readonly Feature<LineString>[],
  index: Flatbush,
): number {
  const corners = site.geometry.coordinates[0] ?? [];
  const outline = lineString(corners);
  const [west, south, east, north] = bbox(site);
  const [first] = index.neighbors((west + east) / 2, (south + north) / 2, 1);
  const toSegment = (segment: Feature<LineString>): number =>
    Math.min(
      ...corners.map((corner) => pointToLineDistance(corner, segment, { units: 'meters' })),
      ...segment.geometry.coordinates.map((end) => pointToLineDistance(end, outline, { units: 'meters' })),
    );
  const reach = toSegment(segments[first ?? 0] ?? outline) / 100_000;
  return Math.min(
    ...index
      .search(west - reach, south - reach, east + reach, north + reach)
      .map((near) => segments[near] ?? outline)
      .map((segment) => (booleanIntersects(segment, site) ? 0 : toSegment(segment))),
  );
}
