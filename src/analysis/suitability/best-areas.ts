/**
 * Where is the best contiguous land of a wanted size?
 *
 * The seed of an area is the free cell whose surroundings of the wanted size score best; from there it
 * grows over free cells. What is about an area is not free for the next. Limits: a greedy search in
 * cells, not the best of all shapes; slopes, rivers, houses and rights are not known.
 */
import type { Polygon } from 'geojson';
import {
  type AreaQuestion,
  CELL,
  metresAtCell,
  type SuggestedArea,
  type SuitabilityField,
  suitabilityScore,
} from '@/domain/suitability';
import { geodesicArea } from '@/geometry/geodesic-area';
import { type MercatorGrid, placeInGrid } from '@/geometry/mercator-grid';
import { mark } from './cell-flags';
import { type Growth, growArea, type Region } from './grow-area';
import { traceCells } from './trace-cells';

/** Seeds that end in too little room before the search is given up. */
const MOST_FAILURES = 200;

/** Free land must stand clear of these, whatever the map shows. */
const NEVER_FREE = CELL.outside | CELL.sea | CELL.fringe | CELL.cutByShore | CELL.plot | CELL.cutByPlot;

/** Best first; fewer than wanted where there is no more room. Pauses after each area and each try. */
export function* bestAreas(
  field: SuitabilityField,
  question: AreaQuestion,
): Generator<number, readonly SuggestedArea[]> {
  const { grid } = field;
  const growth: Growth = {
    grid,
    scores: freeScores(field, question),
    squareMetres: rowAreas(grid),
    wantedSquareMetres: 10_000 * question.hectares,
  };
  const areas: SuggestedArea[] = [];
  for (let failures = 0; areas.length < question.count && failures < MOST_FAILURES; ) {
    const seed = bestSeed(growth);
    if (seed < 0) break;
    const region = growArea(seed, growth);
    const isEnough = isNear(region, growth, seed);
    if (isEnough) areas.push(toArea(region, seed, growth));
    else failures++;
    if (isEnough) leaveRoom(region, growth);
    else take(region, growth);
    yield areas.length / question.count;
  }
  return areas.sort((one, other) => other.score - one.score);
}

function isNear({ squareMetres }: Region, { grid, wantedSquareMetres, ...growth }: Growth, seed: number) {
  const cell = growth.squareMetres[Math.floor(seed / grid.columns)] as number;
  return squareMetres > wantedSquareMetres - cell;
}

/** Scores of the free cells; NaN elsewhere. */
function freeScores(field: SuitabilityField, { criteria, excludes, taken }: AreaQuestion): Float32Array {
  const zones = excludes.includes('economic-zones') ? CELL.economicZone | CELL.cutByEconomicZone : 0;
  const flags = field.flags.slice();
  for (const outline of taken) mark(field.grid, outline, CELL.plot, CELL.cutByPlot, flags);
  const scores = new Float32Array(flags.length).fill(Number.NaN);
  for (let cell = 0; cell < flags.length; cell++)
    if (((flags[cell] as number) & (NEVER_FREE | zones)) === 0)
      scores[cell] = suitabilityScore(criteria, metresAtCell(field, cell));
  return scores;
}

/** Of a cell in each row: on the ellipsoid it depends on the latitude alone. */
function rowAreas(grid: MercatorGrid): Float64Array {
  return Float64Array.from({ length: grid.rows }, (_, row) => {
    const corners = [
      [0, row + 1],
      [1, row + 1],
      [1, row],
      [0, row],
    ] as const;
    const ring = corners.map(([column, y]) => [...placeInGrid(grid, column, y)]);
    return geodesicArea({ type: 'Polygon', coordinates: [ring] }) ?? Number.NaN;
  });
}

/** The free cell with the greatest sum of scores in the square of the wanted area about it; -1: none is free. */
function bestSeed(growth: Growth): number {
  const { grid, scores } = growth;
  const { columns, rows } = grid;
  const half = halfWidth(growth);
  const sums = summedScores(grid, scores);
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      if (Number.isNaN(scores[cell] as number)) continue;
      const top = Math.max(0, row - half) * (columns + 1);
      const bottom = Math.min(rows, row + half + 1) * (columns + 1);
      const [left, right] = [Math.max(0, column - half), Math.min(columns, column + half + 1)];
      const sum =
        (sums[bottom + right] as number) -
        (sums[bottom + left] as number) -
        (sums[top + right] as number) +
        (sums[top + left] as number);
      if (sum > most) [best, most] = [cell, sum];
    }
  return best;
}

/** Sums of all cells north and west of each corner of the grid. */
function summedScores({ columns, rows }: MercatorGrid, scores: Float32Array): Float64Array {
  const sums = new Float64Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      const score = scores[row * columns + column] as number;
      if (!Number.isNaN(score)) inRow += score;
      const at = (row + 1) * (columns + 1) + column + 1;
      sums[at] = inRow + (sums[at - columns - 1] as number);
    }
  }
  return sums;
}

/** Cells on each side of the middle of a square of the wanted area. */
function halfWidth({ grid, squareMetres, wantedSquareMetres }: Growth): number {
  const cells = wantedSquareMetres / (squareMetres[grid.rows >> 1] as number);
  return Math.max(0, Math.round((Math.sqrt(cells) - 1) / 2));
}

/** Cells of a region are free no more. */
function take({ cells }: Region, { scores }: Growth): void {
  for (const cell of cells) scores[cell] = Number.NaN;
}

/** Nor are those about an area: the next lies at least half of its width away, so that there is a choice. */
function leaveRoom({ cells }: Region, growth: Growth): void {
  const { grid, scores } = growth;
  const room = 1 + halfWidth(growth);
  let [left, top, right, bottom] = [grid.columns, grid.rows, 0, 0];
  for (const cell of cells) {
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  for (let row = Math.max(0, top - room); row <= Math.min(grid.rows - 1, bottom + room); row++)
    scores.fill(
      Number.NaN,
      row * grid.columns + Math.max(0, left - room),
      row * grid.columns + Math.min(grid.columns, right + room + 1),
    );
}

function toArea({ cells }: Region, seed: number, { grid, scores, squareMetres }: Growth): SuggestedArea {
  const rings = traceCells(grid.columns, cells);
  const coordinates = rings.map((ring) =>
    ring.map(([column = 0, row = 0]) => roundedPlace(grid, column, row)),
  );
  const outline: Polygon = { type: 'Polygon', coordinates };
  const sum = cells.reduce((total, cell) => total + (scores[cell] as number), 0);
  const [column, row] = [seed % grid.columns, Math.floor(seed / grid.columns)];
  return {
    outline,
    squareMetres: geodesicArea(outline) ?? Number.NaN,
    score: sum / cells.length,
    seed: placeInGrid(grid, column + 0.5, row + 0.5),
    cellMetres: Math.sqrt(squareMetres[row] as number),
  };
}

/** Nine decimals of a degree: a tenth of a millimetre. */
function roundedPlace(grid: MercatorGrid, column: number, row: number): number[] {
  return placeInGrid(grid, column, row).map((degrees) => Number(degrees.toFixed(9)));
}
