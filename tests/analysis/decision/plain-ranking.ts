import type { Criterion } from '@/domain/decision/criterion';
import { type RankingQuestion, SWAY_PARTS } from '@/domain/decision/ranking';
import {
  type Normalisation,
  type Requirement,
  USUAL_REQUIREMENT,
  type WeightedCriterion,
} from '@/domain/decision/requirement';

/** A second, plain implementation of scores, written from the definitions and sharing nothing with the first. */

export type Table = readonly (readonly number[])[];

export function weighted(
  weight: number,
  direction: 'more' | 'less' = 'more',
  normalisation: Normalisation = { type: 'min-max' },
  criterion: Criterion = { type: 'field', name: 'made up' },
): WeightedCriterion {
  return { criterion, weight, direction, normalisation };
}

/** A question without errors, a row of the table a site. */
export function questionOf(
  table: Table,
  criteria: readonly WeightedCriterion[],
  more: Partial<Requirement> = {},
): RankingQuestion {
  const cells = table.length * criteria.length;
  return {
    siteIds: table.map((_, row) => `site-${row}`),
    requirement: { ...USUAL_REQUIREMENT, criteria, ...more },
    values: Float64Array.from(table.flat()),
    errors: new Float64Array(cells),
    sways: new Float64Array(cells * SWAY_PARTS),
  };
}

function plainUtility(
  value: number,
  column: readonly number[],
  { normalisation, direction }: WeightedCriterion,
): number {
  if (Number.isNaN(value)) return Number.NaN;
  const held = column.filter((one) => !Number.isNaN(one));
  const sign = direction === 'more' ? 1 : -1;
  if (normalisation.type === 'min-max') {
    const signed = held.map((one) => one * sign);
    const [worst, best] = [Math.min(...signed), Math.max(...signed)];
    return best === worst ? 1 : (value * sign - worst) / (best - worst);
  }
  if (normalisation.type === 'percentile') {
    const worse = held.filter((one) => one * sign < value * sign).length;
    const equal = held.filter((one) => one === value).length - 1;
    return held.length === 1 ? 1 : (worse + equal / 2) / (held.length - 1);
  }
  if (normalisation.type === 'curve') return plainCurve(value, normalisation.points);
  const { from, to, tolerance } = normalisation;
  if (value >= from && value <= to) return 1;
  const outside = value < from ? from - value : value - to;
  return outside >= tolerance ? 0 : 1 - outside / tolerance;
}

function plainCurve(value: number, points: readonly (readonly [number, number])[]): number {
  const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)];
  if (value <= first[0]) return first[1];
  for (let at = 1; at < points.length; at++) {
    const [[x0, y0] = first, [x1, y1] = last] = [points[at - 1], points[at]];
    if (value <= x1) return (y0 * (x1 - value) + y1 * (value - x0)) / (x1 - x0);
  }
  return last[1];
}

const columnOf = (table: Table, place: number): number[] => table.map((row) => row[place] ?? Number.NaN);

export function plainUtilities(
  table: Table,
  criteria: readonly WeightedCriterion[],
  standIn: number,
): number[][] {
  return table.map((row) =>
    criteria.map((one, place) => {
      const utility = plainUtility(row[place] ?? Number.NaN, columnOf(table, place), one);
      return Number.isNaN(utility) ? standIn : utility;
    }),
  );
}

export function plainSums(
  table: Table,
  criteria: readonly WeightedCriterion[],
  standIn: number,
): readonly number[] {
  return plainUtilities(table, criteria, standIn).map((row) =>
    row.reduce((sum, utility, place) => sum + utility * (criteria[place]?.weight ?? 0), 0),
  );
}

/** Step by step as Hwang and Yoon write it: matrix, weighted matrix, ideal, anti-ideal, separations. */
export function plainTopsis(
  table: Table,
  criteria: readonly WeightedCriterion[],
  standIn: number,
): readonly number[] {
  const judged = plainUtilities(table, criteria, standIn);
  const columns = criteria.map(({ normalisation, direction, weight }, place) => {
    const isRaw = normalisation.type === 'min-max';
    const given = isRaw ? columnOf(table, place) : columnOf(judged, place);
    const held = given.filter((value) => !Number.isNaN(value));
    const isCost = isRaw && direction === 'less';
    const [worst, best] = isCost
      ? [Math.max(...held), Math.min(...held)]
      : [Math.min(...held), Math.max(...held)];
    const filled = given.map((value) => (Number.isNaN(value) ? worst + standIn * (best - worst) : value));
    const length = Math.sqrt(filled.reduce((sum, value) => sum + value * value, 0));
    const isSame = held.length === 0 || best === worst;
    const normal = filled.map((value) => (isSame ? 0 : (weight * value) / length));
    return { normal, isCost };
  });
  return table.map((_, row) => {
    let [plus, minus] = [0, 0];
    for (const { normal, isCost } of columns) {
      const [least, most] = [Math.min(...normal), Math.max(...normal)];
      plus += ((normal[row] ?? 0) - (isCost ? least : most)) ** 2;
      minus += ((normal[row] ?? 0) - (isCost ? most : least)) ** 2;
    }
    return plus + minus === 0 ? 1 : Math.sqrt(minus) / (Math.sqrt(plus) + Math.sqrt(minus));
  });
}
