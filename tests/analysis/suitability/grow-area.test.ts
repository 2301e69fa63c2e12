import { describe, expect, it } from 'vitest';
import { type Growth, growArea } from '@/analysis/suitability/grow-area';

const SIDE = 60;
const SEED = 30 * SIDE + 30;

/** Cells of a hectare, alike but for a ridge that is a little better. */
function growth(wantedHectares: number, change: (scores: Float32Array) => void = () => undefined): Growth {
  const scores = new Float32Array(SIDE * SIDE).fill(0.5);
  scores.fill(0.6, 30 * SIDE, 31 * SIDE);
  change(scores);
  return {
    grid: { columns: SIDE, rows: SIDE, west: 0, north: 0, side: 1 },
    scores,
    squareMetres: new Float64Array(SIDE).fill(10_000),
    wantedSquareMetres: 10_000 * wantedHectares,
  };
}

const widthOf = (cells: readonly number[]): number => {
  const columns = cells.map((cell) => cell % SIDE);
  return 1 + Math.max(...columns) - Math.min(...columns);
};

describe('growArea', () => {
  it('stays compact where a ridge is a little better', () => {
    const { cells } = growArea(SEED, growth(150));
    expect(cells).toHaveLength(150);
    expect(widthOf(cells)).toBeLessThan(22);
  });

  it('gives way where land is much better', () => {
    const { cells } = growArea(
      SEED,
      growth(150, (scores) => scores.fill(0.05, 31 * SIDE)),
    );
    expect(cells.every((cell) => cell < 31 * SIDE)).toBe(true);
  });

  it('never crosses cells that may not be taken, and comes back smaller where there is no more room', () => {
    const wall = (scores: Float32Array): void => {
      for (let row = 0; row < SIDE; row++) for (const column of [25, 35]) scores[row * SIDE + column] = NaN;
      scores.fill(Number.NaN, 20 * SIDE, 21 * SIDE);
      scores.fill(Number.NaN, 40 * SIDE, 41 * SIDE);
    };
    const { cells, squareMetres } = growArea(SEED, growth(1000, wall));
    expect(cells).toHaveLength(9 * 19);
    expect(squareMetres).toBe(9 * 19 * 10_000);
  });
});
