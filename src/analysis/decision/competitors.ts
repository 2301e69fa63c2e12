import type { RankingQuestion } from '@/domain/decision/ranking';

/** A row of the question, and the places of its criteria whose value is not held. */
type Competitor = {
  readonly row: number;
  readonly siteId: string;
  readonly missing: readonly number[];
};

/** Who is ranked and who is not, in the order of the question. */
export type Competitors = {
  readonly ranked: readonly Competitor[];
  readonly left: readonly Competitor[];
};

/** Under `not-ranked`, a site needs every value that has weight. */
export function competitors({ siteIds, requirement, values }: RankingQuestion): Competitors {
  const { criteria, missing: choice } = requirement;
  const all = siteIds.map((siteId, row) => {
    const start = row * criteria.length;
    const places = [...criteria.keys()].filter((place) => Number.isNaN(values[start + place]));
    return { row, siteId, missing: places };
  });
  const isLeft = ({ missing }: Competitor): boolean =>
    choice === 'not-ranked' && missing.some((place) => (criteria[place]?.weight ?? 0) > 0);
  return { ranked: all.filter((one) => !isLeft(one)), left: all.filter(isLeft) };
}

/** A column a criterion, with a number for each of the rows. */
export function columnsOf(
  table: Float64Array,
  columnCount: number,
  rows: readonly number[],
): readonly Float64Array[] {
  return Array.from({ length: columnCount }, (_, column) =>
    Float64Array.from(rows, (row) => table[row * columnCount + column] as number),
  );
}
