import { readFile } from 'node:fs/promises';
import { distance, lineString, point, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, Point } from 'geojson';
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
import { type MercatorGrid, mercatorGrid, placeInGrid } from '@/geometry/mercator-grid';
import { type Benchmark, compare, elapsedMs, median } from './benchmark';
import { seededRoads } from './seeded-land';

const CELLS = 1_000_000;
const TURF_CELLS = 2000;
const BAR_MS = 3000;
const TARGETS: readonly ProximityTarget[] = [
  'interchange',
  'seaport',
  'airport',
  'border-gate',
  'national-road',
];

type Shape = Feature<LineString> | Feature<Point>;

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
  const turf = turfDistances(grid, shapes);
  const worst = Math.max(
    ...turf.metres.map((one, at) => Math.abs(one - (metres[turf.places[at] ?? 0] ?? NaN))),
  );
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
      name: 'Turf, each cell to each road leg and point',
      value: (turf.ms * all.length) / TURF_CELLS,
      least: 10,
      sample: `${TURF_CELLS.toLocaleString('en')} cells, times ${Math.round(all.length / TURF_CELLS)}; differs by at most ${worst.toFixed(0)} m`,
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
      'Turf works on its sphere, which is what its difference comes from.',
    ],
  };
};

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

/** A sample of cells; `places` is where the same answers stand among ours. */
function turfDistances(grid: MercatorGrid, shapes: readonly (readonly Shape[])[]) {
  const size = grid.columns * grid.rows;
  const cells = Array.from({ length: TURF_CELLS }, (_, at) => (at * 104_729) % size);
  const parts = shapes.map((ofKind) => ofKind.flatMap(legsOf));
  const metres: number[] = [];
  const ms = elapsedMs(() => {
    for (const cell of cells) {
      const here = point([
        ...placeInGrid(grid, (cell % grid.columns) + 0.5, Math.floor(cell / grid.columns) + 0.5),
      ]);
      for (const ofKind of parts) metres.push(Math.min(...ofKind.map((part) => turfDistance(here, part))));
    }
  });
  return { ms, metres, places: cells.flatMap((cell) => shapes.map((_, layer) => layer * size + cell)) };
}

function legsOf(shape: Shape): Shape[] {
  const { geometry } = shape;
  if (geometry.type === 'Point') return [shape];
  return geometry.coordinates.slice(1).map((to, leg) => lineString([geometry.coordinates[leg] ?? [], to]));
}

function turfDistance(here: Feature<Point>, { geometry }: Shape): number {
  return geometry.type === 'Point'
    ? distance(here, geometry, { units: 'meters' })
    : pointToLineDistance(here, geometry, { units: 'meters' });
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
