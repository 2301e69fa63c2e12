import { execFileSync } from 'node:child_process';
import { buildLineIndex } from '@/analysis/line-index';
import { nearestLine } from '@/analysis/nearest-line';
import { buildSiteIndex } from '@/analysis/site-index';
import { type Benchmark, compare, elapsedMs, median } from './benchmark';
import { toPlaneText } from './geos-shapes';
import { seededRoads, seededSites } from './seeded-land';

const SITES = 100_000;
const SEGMENTS = 50_000;
const SAMPLE = 20_000;

/** Nearest road in PostGIS by its index (`<->`), one process, everything in memory. `bench/postgis.md` says how to start it. */
export const postgis: Benchmark = async () => {
  const address = process.env.BENCH_POSTGRES;
  if (!address)
    return {
      title: 'PostGIS',
      unit: '',
      measures: [],
      notes: ['BENCH_POSTGRES is not set: not measured. See postgis.md.'],
    };
  const sites = seededSites(SITES, 1);
  const roads = seededRoads(SEGMENTS, 2);
  const siteIndex = buildSiteIndex(sites);
  const lineIndex = buildLineIndex(roads, siteIndex.plane);
  let metres: ArrayLike<number> = [];
  const runs = Array.from({ length: 5 }, () =>
    elapsedMs(() => {
      metres = nearestLine(siteIndex, lineIndex).metres;
    }),
  );
  const { plane } = siteIndex;
  const siteRows = sites
    .slice(0, SAMPLE)
    .map(({ geometry }, id) => `${id}\tPOLYGON((${toPlaneText(plane, geometry.coordinates[0] ?? [])}))`);
  const roadRows = roads.flatMap(({ geometry: { coordinates } }) =>
    coordinates.slice(1).map((to, leg) => `LINESTRING(${toPlaneText(plane, [coordinates[leg] ?? [], to])})`),
  );
  const output = execFileSync('psql', ['--no-psqlrc', '--quiet', '--tuples-only', '--no-align', address], {
    input: [...LOAD_SITES, ...siteRows, '\\.', ...LOAD_ROADS, ...roadRows, '\\.', ...QUERY].join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const ms = Number(/Execution Time: ([\d.]+) ms/.exec(output)?.[1]);
  const sum = Number(/sum=([\d.]+)/.exec(output)?.[1]);
  const ourSum = Array.from({ length: SAMPLE }, (_, site) => metres[site] ?? Number.NaN).reduce(
    (a, b) => a + b,
    0,
  );
  return {
    title: `PostGIS, nearest of ${SEGMENTS.toLocaleString('en')} segments by index`,
    unit: 'µs a site',
    measures: compare({ name: 'ours', value: (1000 * median(runs)) / SITES }, [
      {
        name: 'PostGIS, KNN over a GiST index',
        value: (1000 * ms) / SAMPLE,
        least: 8,
        sample: `${SAMPLE} sites; mean distance differs by ${((Math.abs(sum - ourSum) / SAMPLE) * 1000).toFixed(1)} mm`,
      },
    ]),
    notes: [
      `${/PostgreSQL [\d.]+/.exec(output)?.[0] ?? 'PostgreSQL'}, PostGIS ${/POSTGIS="([\d.]+)/.exec(output)?.[1] ?? ''}, one process, no JIT; plane coordinates ready made, execution time by EXPLAIN ANALYZE without per-row timing.`,
    ],
  };
};

const LOAD_SITES = [
  'CREATE EXTENSION IF NOT EXISTS postgis;',
  'CREATE TEMP TABLE sites (id int, geom geometry);',
  'COPY sites FROM STDIN;',
];
const LOAD_ROADS = ['CREATE TEMP TABLE roads (geom geometry);', 'COPY roads FROM STDIN;'];
const NEAREST =
  'SELECT sum(n.metres) AS total FROM sites s CROSS JOIN LATERAL (SELECT ST_Distance(s.geom, r.geom) AS metres FROM roads r ORDER BY s.geom <-> r.geom LIMIT 1) n';
const QUERY = [
  'CREATE INDEX ON roads USING gist (geom);',
  'ANALYZE roads; ANALYZE sites;',
  'SET max_parallel_workers_per_gather = 0; SET jit = off;',
  'SELECT version(), postgis_full_version();',
  `SELECT 'sum=' || total FROM (${NEAREST}) warm;`,
  `EXPLAIN (ANALYZE, TIMING OFF) ${NEAREST};`,
];
