import type { Ranking } from '@/domain/decision/ranking';

/** What TOPSIS has of one criterion, a number a ranked site, best first. */
type TopsisWorkColumn = {
  readonly values: readonly number[];
  /** Whether it reads the values themselves, and not utilities. */
  readonly isRaw: boolean;
  readonly least: number;
  readonly most: number;
  readonly length: number;
  readonly best: number;
  readonly worst: number;
};

/** TOPSIS step by step, as the workbook lays it out: the numbers that its formulas give. */
export type TopsisWork = {
  readonly columns: readonly TopsisWorkColumn[];
  /** A number a ranked site. */
  readonly toIdeal: readonly number[];
  readonly toAntiIdeal: readonly number[];
  readonly closeness: readonly number[];
};

export function topsisWork({ question, ranked }: Ranking): TopsisWork {
  const { criteria, missing } = question.requirement;
  const standIn = missing === 'middle' ? 0.5 : 0;
  const columns = criteria.map(({ normalisation, direction }, place): TopsisWorkColumn => {
    const isRaw = normalisation.type === 'min-max';
    const values = isRaw
      ? rawValues(valuesOf(question, ranked, place), direction === 'less', standIn)
      : ranked.map(({ utilities }) => utilities[place] ?? standIn);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const isLess = isRaw && direction === 'less';
    return {
      values,
      isRaw,
      least,
      most,
      length: most > least ? Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) : 1,
      best: isLess ? least : most,
      worst: isLess ? most : least,
    };
  });
  const distanceOf = (end: 'best' | 'worst') =>
    ranked.map((_, at) => {
      const squares = columns.map((column, place) => {
        const away = ((column.values[at] ?? 0) - column[end]) / column.length;
        return ((criteria[place]?.weight ?? 0) * away) ** 2;
      });
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
    });
  const [toIdeal, toAntiIdeal] = [distanceOf('best'), distanceOf('worst')];
  const closeness = toIdeal.map((away, at) => {
    const both = away + (toAntiIdeal[at] ?? 0);
    return both === 0 ? 1 : (toAntiIdeal[at] ?? 0) / both;
  });
  return { columns, toIdeal, toAntiIdeal, closeness };
}

function valuesOf(
  { siteIds, values, requirement }: Ranking['question'],
  ranked: Ranking['ranked'],
  place: number,
): readonly number[] {
  const count = requirement.criteria.length;
  return ranked.map(({ siteId }) => values[siteIds.indexOf(siteId) * count + place] ?? Number.NaN);
}

function rawValues(values: readonly number[], isLessBetter: boolean, standIn: number): readonly number[] {
  const held = values.filter((value) => !Number.isNaN(value));
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const instead =
    held.length === 0 ? 0 : isLessBetter ? most - standIn * (most - least) : least + standIn * (most - least);
  return values.map((value) => (Number.isNaN(value) ? instead : value));
}
