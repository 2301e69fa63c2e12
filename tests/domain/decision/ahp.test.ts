import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahpWeights, type JudgedWeights, MOST_JUDGED, TOLERABLE_RATIO } from '@/domain/decision/ahp';

const half = 1 / 2;
const third = 1 / 3;
const quarter = 1 / 4;
const fifth = 1 / 5;

function judged(judgements: readonly number[], count: number): JudgedWeights {
  const result = ahpWeights(judgements, count);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const rounded = (values: readonly number[], digits: number): number[] =>
  values.map((value) => Number(value.toFixed(digits)));

/** Weights by another way: the matrix is squared until all its columns are the same. */
function weightsBySquaring(judgements: readonly number[], count: number): number[] {
  let matrix = Array.from({ length: count }, () => Array.from({ length: count }, () => 1));
  let at = 0;
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      (matrix[a] ?? [])[b] = judgements[at] ?? NaN;
      (matrix[b] ?? [])[a] = 1 / (judgements[at] ?? NaN);
      at++;
    }
  for (let round = 0; round < 40; round++) {
    const squared = matrix.map((row) =>
      row.map((_, column) => row.reduce((sum, part, k) => sum + part * (matrix[k]?.[column] ?? NaN), 0)),
    );
    const total = squared.flat().reduce((sum, part) => sum + part, 0);
    matrix = squared.map((row) => row.map((part) => part / total));
  }
  const sums = matrix.map((row) => row.reduce((sum, part) => sum + part, 0));
  return sums.map((sum) => sum / sums.reduce((all, one) => all + one, 0));
}

const manyJudgements = fc.integer({ min: 2, max: 10 }).chain((count) => {
  const one = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : 1 + step));
  const length = (count * (count - 1)) / 2;
  return fc.array(one, { minLength: length, maxLength: length }).map((judgements) => ({ judgements, count }));
});

describe('ahpWeights', () => {
  it('gives what Saaty publishes for the choice of a house', () => {
    // How to make a decision, European Journal of Operational Research 48 (1990): size, transport,
    // neighbourhood, age, yard, modern facilities, condition, financing; λ 9.669, index 0.238, ratio 0.169.
    const judgements = [
      [5, 3, 7, 6, 6, third, quarter],
      [third, 5, 3, 3, fifth, 1 / 7],
      [6, 3, 4, 6, fifth],
      [third, quarter, 1 / 7, 1 / 8],
      [half, fifth, 1 / 6],
      [fifth, 1 / 6],
      [half],
    ].flat();
    const { weights, index, ratio, worst } = judged(judgements, 8);
    expect(rounded(weights, 3)).toEqual([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]);
    expect(rounded([8 + 7 * index, index, ratio], 3)).toEqual([9.669, 0.238, 0.169]);
    // Neighbourhood six times condition is what the other judgements contradict most.
    expect(worst).toMatchObject({ first: 2, second: 6, judgement: 6 });
  });

  it('gives what Saaty publishes for the drinks of the United States', () => {
    // Decision making with the analytic hierarchy process, Int. J. Services Sciences 1:1 (2008), 83-98: coffee,
    // wine, tea, beer, soda, milk, water. Figures read again in the tests of AHPy, which print them as below.
    const judgements = [
      [9, 5, 2, 1, 1, half],
      [third, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [third, quarter, third, 1 / 9],
      [half, 1, third],
      [2, half],
      [third],
    ].flat();
    const { weights, ratio } = judged(judgements, 7);
    expect(rounded(weights, 4)).toEqual([0.1775, 0.0191, 0.0418, 0.1164, 0.1896, 0.1288, 0.3268]);
    expect(rounded([ratio], 3)).toEqual([0.022]);
  });

  it('gives what Saaty publishes for the choice of a city', () => {
    // Theory and Applications of the Analytic Network Process, 2005: five criteria, four cities; the weights
    // of cities under each criterion are gathered by the weights of criteria. Figures as AHPy's tests print them.
    const criteria = judged([fifth, 3, half, 5, 7, 1, 7, quarter, 3, 7], 5).weights;
    const cities = [
      [half, 1, half, 2.5, 1, 1 / 2.5],
      [2, third, 4, 1 / 8, 2, 9],
      [5, half, 2.5, 1 / 9, quarter, 7],
      [half, 3, 4, 6, 8, 1],
      [1.5, half, 4, 1 / 3.5, 2.5, 9],
    ].map((judgements) => judged(judgements, 4).weights);
    const gathered = [0, 1, 2, 3].map((city) =>
      criteria.reduce((sum, weight, criterion) => sum + weight * (cities[criterion]?.[city] ?? NaN), 0),
    );
    expect(rounded(gathered, 3)).toEqual([0.229, 0.275, 0.385, 0.111]);
  });

  it('gives what Saaty publishes for the wealth of nations', () => {
    // A scaling method …, 1977: US, USSR, China, France, UK, Japan, West Germany; λ 7.608, index 0.10, ratio 0.08.
    const judgements = [
      [4, 9, 6, 6, 5, 5],
      [7, 5, 5, 3, 4],
      [fifth, fifth, 1 / 7, fifth],
      [1, third, third],
      [third, third],
      [2],
    ].flat();
    const { weights, index, ratio } = judged(judgements, 7);
    expect(rounded(weights, 3)).toEqual([0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094]);
    expect(rounded([7 + 6 * index], 3)).toEqual([7.608]);
    expect(rounded([index, ratio], 2)).toEqual([0.1, 0.08]);
    expect(ratio).toBeLessThan(TOLERABLE_RATIO);
  });

  it('gives what Saaty publishes for the drinks of a country', () => {
    // Decision making with the analytic hierarchy process, Int. J. Services Sciences 1 (2008):
    // coffee, wine, tea, beer, sodas, milk, water.
    const ninth = 1 / 9;
    const judgements = [
      [9, 5, 2, 1, 1, half],
      [third, ninth, ninth, ninth, ninth],
      [third, quarter, third, ninth],
      [half, 1, third],
      [2, half],
      [third],
    ].flat();
    expect(rounded(judged(judgements, 7).weights, 3)).toEqual([
      0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327,
    ]);
  });

  it('agrees with squaring the matrix to 1e-9', () => {
    fc.assert(
      fc.property(manyJudgements, ({ judgements, count }) => {
        const truth = weightsBySquaring(judgements, count);
        judged(judgements, count).weights.forEach((weight, at) => {
          expect(Math.abs(weight - (truth[at] ?? NaN))).toBeLessThan(1e-9);
        });
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('gives back the weights that judgements without contradiction came from', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: MOST_JUDGED });
    fc.assert(
      fc.property(weights, (told) => {
        const judgements = told.flatMap((one, at) => told.slice(at + 1).map((other) => one / other));
        const { weights: found, ratio, worst } = judged(judgements, told.length);
        const sum = told.reduce((total, one) => total + one, 0);
        found.forEach((weight, at) => {
          expect(weight).toBeCloseTo((told[at] ?? NaN) / sum, 12);
        });
        expect(ratio).toBeCloseTo(0, 12);
        expect(worst).toBeNull();
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('finds the one judgement that contradicts the others, and what would fit', () => {
    const weights = [0.4, 0.3, 0.2, 0.1];
    const judgements = weights.flatMap((one, at) => weights.slice(at + 1).map((other) => one / other));
    judgements[3] = 5;
    const { worst, ratio } = judged(judgements, 4);
    expect(ratio).toBeGreaterThan(0);
    expect(worst).toMatchObject({ first: 1, second: 2, judgement: 5 });
    expect(worst?.fitting).toBeCloseTo(1.5, 9);
  });

  it('agrees better once the worst judgement fits', () => {
    fc.assert(
      fc.property(manyJudgements, ({ judgements, count }) => {
        const { worst, index } = judged(judgements, count);
        if (!worst || count < 3) return;
        const at = (worst.first * (2 * count - worst.first - 1)) / 2 + worst.second - worst.first - 1;
        expect(judgements[at]).toBe(worst.judgement);
        const mended = judgements.map((one, place) => (place === at ? worst.fitting : one));
        expect(judged(mended, count).index).toBeLessThan(index + 1e-12);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('refuses what are not judgements of all pairs', () => {
    expect(ahpWeights([1, 2], 3)).toEqual({ ok: false, problem: 'judgement-count' });
    expect(ahpWeights([1, 0, 2], 3)).toEqual({ ok: false, problem: 'judgement-range' });
    expect(ahpWeights([1, Number.NaN, 2], 3)).toEqual({ ok: false, problem: 'judgement-range' });
    expect(ahpWeights([], MOST_JUDGED + 1)).toEqual({ ok: false, problem: 'too-many-criteria' });
  });

  it('needs no judgement for one criterion, and cannot be contradicted with two', () => {
    expect(judged([], 1)).toEqual({ weights: [1], index: 0, ratio: 0, worst: null });
    expect(judged([4], 2)).toMatchObject({ ratio: 0, worst: null });
  });
});
