import { area, bbox, featureCollection, intersect } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Feature, Polygon } from 'geojson';
import { overlapPairs } from '@/analysis/overlaps';
import { buildSiteIndex } from '@/analysis/site-index';
import type { LocalPlane } from '@/geometry/local-plane';
import { type Benchmark, compare, elapsedMs, median } from './benchmark';
import { geosNumber, geosPolygon, loadGeos } from './geos-shapes';
import { seededSites } from './seeded-land';

const SITES = 10_000;
/** Packed closely enough that most sites overlap some other. */
const SPREAD = 0.25;
const TURF_SAMPLE = 1_000;

/** All pairs of 10,000 sites that overlap, with the shared area. */
export const overlapPairsBenchmark: Benchmark = async () => {
  const sites = seededSites(SITES, 5, { spread: SPREAD });
  const siteIndex = buildSiteIndex(sites);
  let found = overlapPairs(siteIndex);
  const ours = median(
    Array.from({ length: 5 }, () =>
      elapsedMs(() => {
        found = overlapPairs(siteIndex);
      }),
    ),
  );
  const total = sum(found.squareMetres);
  const geos = await geosPairs(siteIndex.plane, sites);
  const sampleFound = overlapPairs(buildSiteIndex(sites.slice(0, TURF_SAMPLE)));
  const turf = turfPairs(sites.slice(0, TURF_SAMPLE));
  // A sample of a tenth holds a hundredth of the pairs: the work that Turf has is the pairs.
  const turfMs = (turf.ms * found.squareMetres.length) / Math.max(1, turf.pairs);
  const differs = (theirs: number, mine: number): string =>
    `area differs by ${((theirs / mine - 1) * 100).toFixed(3)} %`;
  return {
    title: `Overlaps: all pairs of ${SITES.toLocaleString('en')} sites, with area`,
    unit: 'ms',
    measures: compare({ name: 'ours', value: ours }, [
      {
        name: 'geos-wasm, tree and intersection',
        value: geos.ms,
        least: 15,
        sample: `all; ${differs(geos.total, total)}`,
      },
      {
        name: 'Turf + flatbush',
        value: turfMs,
        least: 300,
        sample: `${TURF_SAMPLE} sites, scaled by pairs; ${differs(turf.total, sum(sampleFound.squareMetres))}`,
      },
    ]),
    notes: [
      `${found.squareMetres.length.toLocaleString('en')} overlapping pairs. GEOS gets plane coordinates ready made.`,
    ],
  };
};

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

async function geosPairs(plane: LocalPlane, sites: readonly Feature<Polygon>[]) {
  const geos = await loadGeos();
  const shapes = sites.map((site) => geosPolygon(geos, plane, site));
  const index = indexOf(sites);
  const result = geosNumber(geos);
  let total = 0;
  const ms = elapsedMs(() => {
    forEachPair(sites, index, (one, other) => {
      const shape = geos.GEOSIntersection(shapes[one] ?? 0, shapes[other] ?? 0);
      geos.GEOSArea(shape, result.pointer);
      geos.GEOSGeom_destroy(shape);
      total += result.read();
    });
  });
  return { ms, total };
}

function turfPairs(sites: readonly Feature<Polygon>[]) {
  const index = indexOf(sites);
  let [total, pairs] = [0, 0];
  const ms = elapsedMs(() => {
    forEachPair(sites, index, (one, other) => {
      const [a, b] = [sites[one], sites[other]];
      const shape = a && b && intersect(featureCollection([a, b]));
      if (!shape) return;
      total += area(shape);
      pairs++;
    });
  });
  return { ms, total, pairs };
}

function indexOf(sites: readonly Feature<Polygon>[]): Flatbush {
  const index = new Flatbush(sites.length);
  for (const site of sites) {
    const [west, south, east, north] = bbox(site);
    index.add(west, south, east, north);
  }
  index.finish();
  return index;
}

function forEachPair(
  sites: readonly Feature<Polygon>[],
  index: Flatbush,
  visit: (one: number, other: number) => void,
): void {
  sites.forEach((site, one) => {
    const [west, south, east, north] = bbox(site);
    for (const other of index.search(west, south, east, north)) if (other > one) visit(one, other);
  });
}
