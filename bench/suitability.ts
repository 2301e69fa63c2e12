import { readFile } from 'node:fs/promises';
import { bestAreas } from '@/analysis/suitability/best-areas';
import { cellDistances } from '@/analysis/suitability/cell-distances';
import { cellFlags } from '@/analysis/suitability/cell-flags';
import { cellPlaces } from '@/analysis/suitability/cell-places';
import { groundBox } from '@/analysis/suitability/province-cells';
import { loadReferenceData } from '@/catalogue/load-reference-data';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import type { ProximityTarget } from '@/domain/proximity';
import {
  metresAtCell,
  type SuitabilityField,
  type SuitabilityGround,
  suitabilityScore,
} from '@/domain/suitability';
import { suitabilityCriteria } from '@/domain/suitability-criteria';
import { suitabilityGround } from '@/domain/suitability-ground';
import { type LocalPlane, localPlane } from '@/geometry/local-plane';
import { type MercatorGrid, mercatorGrid } from '@/geometry/mercator-grid';
import { type Benchmark, compare, elapsedMs, median } from './benchmark';
import { seededRoads } from './seeded-land';
import { geokdbushRun, type PeerRun, type Shape, turfRun } from './suitability-peers';

const CELLS = 1_000_000;
const TURF_CELLS = 2000;
const GEOKDBUSH_CELLS = 50_000;
const POINT_METRES = 50;
const BAR_MS = 3000;
const TARGETS: readonly ProximityTarget[] = [
  'interchange',
  'seaport',
  'airport',
  'border-gate',
  'national-road',
];

/** The heat map's cells by five distances: the published ports, gates and roads, and then a dense net of roads. */
export const suitability: Benchmark = async () => {
  const ground = await publishedGround();
  const plane = localPlane(107.3, 21.15);
  const grid = mercatorGrid(groundBox(ground), CELLS);
  const all = new Uint8Array(grid.columns * grid.rows).fill(1);
  const shapes = TARGETS.map((target) => shapesOf(ground, target));
  const dense = [...shapes.slice(0, 4), seededRoads(50_000, 3)];
  let metres = new Float32Array(0);
  const published = median(
    Array.from({ length: 5 }, () =>
      elapsedMs(() => {
        metres = allDistances(grid, plane, shapes, all);
      }),
    ),
  );
  const denseMs = elapsedMs(() => allDistances(grid, plane, dense, all));
  const turf = turfRun(grid, shapes, TURF_CELLS);
  const geokdbush = geokdbushRun(grid, shapes, GEOKDBUSH_CELLS, POINT_METRES);
  const flagsMs = elapsedMs(() => cellFlags(grid, cellPlaces(grid, plane), plane, ground));
  const field = fieldOf(ground, grid, plane, metres);
  const criteria = suitabilityCriteria(USUAL_REQUIREMENT);
  const scores = new Float32Array(all.length);
  const scoreMs = elapsedMs(() => {
    for (let cell = 0; cell < scores.length; cell++)
      scores[cell] = suitabilityScore(criteria, metresAtCell(field, cell));
  });
  const areasMs = elapsedMs(() => {
    const work = bestAreas(field, { hectares: 200, count: 8, criteria, excludes: ['plots'], taken: [] });
    while (!work.next().done);
  });
  const bar = { text: `at most ${BAR_MS} ms`, isMet: published <= BAR_MS };
  const [ours, ...peers] = compare({ name: 'ours, every cell of the box', value: published }, [
    {
      name: `geokdbush, roads as a point every ${POINT_METRES} m`,
      value: scaledMs(geokdbush, all.length),
      least: 5,
      sample: sampleOf(geokdbush, metres, all.length),
    },
    {
      name: 'Turf, each cell to each road leg and point',
      value: scaledMs(turf, all.length),
      least: 10,
      sample: sampleOf(turf, metres, all.length),
    },
  ]);
  return {
    title: `Heat map: ${all.length.toLocaleString('en')} cells x ${TARGETS.length} distances`,
    unit: 'ms',
    measures: [
      ...(ours ? [{ ...ours, bar }] : []),
      {
        name: 'ours, one of the five a net of 50,000 segments',
        value: denseMs,
        ratio: denseMs / published,
        bar: { text: `at most ${BAR_MS} ms`, isMet: denseMs <= BAR_MS },
      },
      ...peers,
    ],
    notes: [
      `Sea, province and zones of all cells: ${flagsMs.toFixed(0)} ms, once for each number of cells. On the page only land in the province is computed, about a third of the box.`,
      `A score of every cell without graphics: ${scoreMs.toFixed(0)} ms; on the page a weight that moves is the graphics card's work, one pass over the cells. The eight best areas of 200 ha: ${areasMs.toFixed(0)} ms.`,
      'Both peers work on a sphere, which is what most of their difference comes from.',
    ],
  };
};

const scaledMs = ({ ms, cells }: PeerRun, all: number): number => (ms * all) / cells;

function sampleOf(run: PeerRun, ours: Float32Array, all: number): string {
  let worst = 0;
  for (const [at, one] of run.metres.entries())
    worst = Math.max(worst, Math.abs(one - (ours[run.places[at] ?? 0] ?? Number.NaN)));
  return `${run.cells.toLocaleString('en')} cells, times ${Math.round(all / run.cells)}; differs by at most ${worst.toFixed(0)} m`;
}

async function publishedGround(): Promise<SuitabilityGround> {
  const { data } = await loadReferenceData(async (file) => ({
    ok: true,
    value: await readFile(`public/geodata/${file}`, 'utf8'),
  }));
  return suitabilityGround(data);
}

function shapesOf({ targets }: SuitabilityGround, target: ProximityTarget): readonly Shape[] {
  return targets.flatMap((one) =>
    one.target === target && one.status === 'in-service'
      ? ({ type: 'Feature', properties: {}, geometry: one.geometry } as Shape)
      : [],
  );
}

function allDistances(
  grid: MercatorGrid,
  plane: LocalPlane,
  shapes: readonly (readonly Shape[])[],
  isWanted: Uint8Array,
): Float32Array<ArrayBuffer> {
  const places = cellPlaces(grid, plane);
  const metres = new Float32Array(shapes.length * isWanted.length);
  shapes.forEach((ofKind, layer) => {
    const work = cellDistances(grid, places, plane, ofKind, isWanted);
    let step = work.next();
    while (!step.done) step = work.next();
    metres.set(step.value, layer * isWanted.length);
  });
  return metres;
}

function fieldOf(
  ground: SuitabilityGround,
  grid: MercatorGrid,
  plane: LocalPlane,
  metres: Float32Array,
): SuitabilityField {
  const flags = cellFlags(grid, cellPlaces(grid, plane), plane, ground);
  return { grid, year: null, targets: TARGETS, metres, flags };
}
