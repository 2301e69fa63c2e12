import { bbox, booleanIntersects, lineString, pointToLineDistance } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Feature, LineString, Polygon } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import WKTReader from 'jsts/org/locationtech/jts/io/WKTReader.js';
import IndexedFacetDistance from 'jsts/org/locationtech/jts/operation/distance/IndexedFacetDistance.js';
import { buildLineIndex } from '@/analysis/line-index';
import { nearestLine } from '@/analysis/nearest-line';
import { buildSiteIndex } from '@/analysis/site-index';
import type { LocalPlane } from '@/geometry/local-plane';
import { type Benchmark, compare, elapsedMs, median } from './benchmark';
import { geosLines, geosNumber, geosPolygon, loadGeos, toPlaneText } from './geos-shapes';
import { seededRoads, seededSites } from './seeded-land';

const SITES = 100_000;
const SEGMENTS = 50_000;
const GEOS_SAMPLE = 20_000;
const JSTS_SAMPLE = 2_000;
const TURF_SAMPLE = 100;

/** Nearest road of 100,000 sites among 50,000 segments, per site and thread, beside what others do. */
export const nearestRoad: Benchmark = async () => {
  const sites = seededSites(SITES, 1);
  const roads = seededRoads(SEGMENTS, 2);
  const buildMs = { sites: 0, roads: 0 };
  let siteIndex = buildSiteIndex([]);
  buildMs.sites = elapsedMs(() => {
    siteIndex = buildSiteIndex(sites);
  });
  let lineIndex = buildLineIndex([], siteIndex.plane);
  buildMs.roads = elapsedMs(() => {
    lineIndex = buildLineIndex(roads, siteIndex.plane);
  });
  let metres: ArrayLike<number> = [];
  const runs = Array.from({ length: 5 }, () =>
    elapsedMs(() => {
      metres = nearestLine(siteIndex, lineIndex).metres;
    }),
  );
  const ours = (1000 * median(runs)) / SITES;
  const peers = [
    {
      name: 'geos-wasm, prepared distance',
      least: 5,
      count: GEOS_SAMPLE,
      run: await geosPeer(siteIndex.plane, roads),
    },
    {
      name: 'JSTS, indexed facet distance',
      least: 50,
      count: JSTS_SAMPLE,
      run: jstsPeer(siteIndex.plane, roads),
    },
    { name: 'Turf + flatbush', least: 1000, count: TURF_SAMPLE, run: turfPeer(roads) },
  ].map(({ name, least, count, run }) => {
    const sample = sites.slice(0, count);
    const { ms, distances } = run(sample);
    const worst = Math.max(...distances.map((distance, site) => Math.abs(distance - (metres[site] ?? NaN))));
    return {
      name,
      least,
      value: (1000 * ms) / count,
      sample: `${count} sites; differs by at most ${worst.toFixed(3)} m`,
    };
  });
  return {
    title: `Nearest road: ${SITES.toLocaleString('en')} sites x ${SEGMENTS.toLocaleString('en')} segments`,
    unit: 'µs a site',
    measures: compare({ name: 'ours', value: ours }, peers),
    notes: [
      `Packing: sites ${buildMs.sites.toFixed(0)} ms, roads ${buildMs.roads.toFixed(0)} ms, once at load.`,
      'GEOS and JSTS get plane coordinates ready made and leave the scale of the plane in; Turf works on its sphere, which is what its difference comes from.',
      ...growth(),
    ],
  };
};

type Peer = (sites: readonly Feature<Polygon>[]) => { ms: number; distances: number[] };

async function geosPeer(plane: LocalPlane, roads: readonly Feature<LineString>[]): Promise<Peer> {
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

function jstsPeer(plane: LocalPlane, roads: readonly Feature<LineString>[]): Peer {
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
function turfPeer(roads: readonly Feature<LineString>[]): Peer {
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

/** Ten times the data, how many times the time? */
function growth(): string[] {
  const time = (siteCount: number, segments: number): number => {
    const siteIndex = buildSiteIndex(seededSites(siteCount, 1));
    const lineIndex = buildLineIndex(seededRoads(segments, 2), siteIndex.plane);
    return median(Array.from({ length: 3 }, () => elapsedMs(() => nearestLine(siteIndex, lineIndex))));
  };
  const base = time(10_000, SEGMENTS);
  const moreSites = time(100_000, SEGMENTS);
  const moreRoads = time(10_000, 10 * SEGMENTS);
  return [
    `Ten times the sites (10,000 to 100,000): ${(moreSites / base).toFixed(1)} times the time. Ten times the segments (50,000 to 500,000): ${(moreRoads / base).toFixed(1)} times.`,
    `Resident memory at the end: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB, peers included.`,
  ];
}
