import type { Feature, Polygon } from 'geojson';
import { buildLineIndex } from '@/analysis/line-index';
import { nearestLine } from '@/analysis/nearest-line';
import { buildSiteIndex } from '@/analysis/site-index';
import { type Benchmark, compare, elapsedMs, median } from './benchmark';
import { geosPeer, jstsPeer, type Peer, turfPeer } from './nearest-road-peers';
import { MANY_CORNERS, seededRoads, seededSites } from './seeded-land';

const SITES = 100_000;
const SEGMENTS = 50_000;

/** So many sites are asked of a peer before anything is warm. */
const FIRST_SITES = 50;

/** Nearest road of 100,000 sites among 50,000 segments, per site and thread, beside what others do. */
export const nearestRoad: Benchmark = () =>
  compareNearest('Nearest road', seededSites(SITES, 1), { geos: 20_000, jsts: 5_000, turf: 100 });

/** The same for sites drawn in detail. */
export const nearestRoadManyCorners: Benchmark = () =>
  compareNearest(
    'Nearest road, sites of 55 to 75 corners',
    seededSites(SITES, 5, { corners: MANY_CORNERS }),
    {
      geos: 5_000,
      jsts: 2_000,
      turf: 50,
    },
  );

type Samples = { readonly geos: number; readonly jsts: number; readonly turf: number };

async function compareNearest(title: string, sites: readonly Feature<Polygon>[], samples: Samples) {
  const roads = seededRoads(SEGMENTS, 2);
  const buildMs = { sites: 0, roads: 0 };
  let siteIndex = buildSiteIndex([]);
  buildMs.sites = elapsedMs(() => {
    siteIndex = buildSiteIndex(sites);
  });
  const { plane } = siteIndex;
  let lineIndex = buildLineIndex([], plane);
  buildMs.roads = elapsedMs(() => {
    lineIndex = buildLineIndex(roads, plane);
  });
  let metres: ArrayLike<number> = [];
  const fiveRuns = (): number[] =>
    Array.from({ length: 5 }, () =>
      elapsedMs(() => {
        metres = nearestLine(siteIndex, lineIndex).metres;
      }),
    );
  const before = fiveRuns();
  const measure = (name: string, least: number, count: number, run: Peer) => {
    const sample = sites.slice(0, count);
    const first = run(sample.slice(0, FIRST_SITES));
    // The first time compiles.
    run(sample);
    const runs = Array.from({ length: 5 }, () => run(sample));
    const { distances } = runs[0] as (typeof runs)[number];
    const ms = median(runs.map((one) => one.ms));
    const worst = Math.max(...distances.map((distance, site) => Math.abs(distance - (metres[site] ?? NaN))));
    const coldMicroseconds = (1000 * first.ms) / FIRST_SITES;
    const note = `${count} sites; differs by at most ${worst.toFixed(3)} m; its first ${FIRST_SITES} sites took ${coldMicroseconds.toPrecision(3)} each`;
    return { name, least, value: (1000 * ms) / count, sample: note };
  };
  const peers = [
    measure('geos-wasm, prepared distance', 5, samples.geos, await geosPeer(plane, roads)),
    measure('JSTS, indexed facet distance', 50, samples.jsts, jstsPeer(plane, roads)),
    measure('Turf + flatbush', 1000, samples.turf, turfPeer(roads)),
  ];
  // Half before the others and half after them: a machine that slows down meanwhile favours nobody.
  const ours = (1000 * median([...before, ...fiveRuns()])) / SITES;
  return {
    title: `${title}: ${SITES.toLocaleString('en')} sites x ${SEGMENTS.toLocaleString('en')} segments`,
    unit: 'µs a site',
    measures: compare({ name: 'ours', value: ours }, peers),
    notes: [
      `Packing: sites ${buildMs.sites.toFixed(0)} ms, roads ${buildMs.roads.toFixed(0)} ms, once at load.`,
      'Each other measures its sample six times, and the median of the last five counts; what its first sites take, with code that is not compiled yet, stands beside it. GEOS and JSTS get plane coordinates ready made and leave the scale of the plane in; Turf works on its sphere, which is what its difference comes from.',
      ...growth(sites),
    ],
  };
}

/** Ten times the data, how many times the time? */
function growth(sites: readonly Feature<Polygon>[]): string[] {
  const time = (siteCount: number, segments: number): number => {
    const siteIndex = buildSiteIndex(sites.slice(0, siteCount));
    const lineIndex = buildLineIndex(seededRoads(segments, 2), siteIndex.plane);
    return median(Array.from({ length: 5 }, () => elapsedMs(() => nearestLine(siteIndex, lineIndex))));
  };
  const base = time(SITES / 10, SEGMENTS);
  const moreSites = time(SITES, SEGMENTS);
  const moreRoads = time(SITES / 10, 10 * SEGMENTS);
  return [
    `Ten times the sites (10,000 to 100,000): ${(moreSites / base).toFixed(1)} times the time. Ten times the segments (50,000 to 500,000): ${(moreRoads / base).toFixed(1)} times.`,
    `Resident memory at the end: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB, peers included.`,
  ];
}
