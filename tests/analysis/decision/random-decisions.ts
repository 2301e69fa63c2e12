import fc from 'fast-check';
import type { Normalisation, WeightedCriterion } from '@/domain/decision/requirement';
import type { Table } from './plain-ranking';
import { weighted } from './plain-ranking';

/** Values as decisions have them: distances, hectares, ratings; whole numbers among them, so that some are equal. */
const value = fc.oneof(
  fc.double({ min: 0, max: 500, noNaN: true }).map((one) => (one < 1e-6 ? 0 : one)),
  fc.integer({ min: 0, max: 9 }),
);

export const fixedNormalisation: fc.Arbitrary<Normalisation> = fc.oneof(
  fc
    .tuple(value, value, fc.double({ min: 0.01, max: 300, noNaN: true }))
    .map(([one, other, tolerance]): Normalisation => {
      return { type: 'target', from: Math.min(one, other), to: Math.max(one, other), tolerance };
    }),
  fc
    .uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 100 }).map((one) => one / 100),
      ),
      {
        minLength: 2,
        maxLength: 6,
        selector: ([at]) => at,
      },
    )
    .map((points): Normalisation => ({ type: 'curve', points: points.sort((a, b) => a[0] - b[0]) })),
);

export const anyNormalisation: fc.Arbitrary<Normalisation> = fc.oneof(
  fixedNormalisation,
  fc.constant<Normalisation>({ type: 'min-max' }),
  fc.constant<Normalisation>({ type: 'percentile' }),
);

function criteriaBy(normalisation: fc.Arbitrary<Normalisation>, most = 8): fc.Arbitrary<WeightedCriterion[]> {
  const one = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom('more', 'less'), normalisation);
  return fc.array(one, { minLength: 2, maxLength: most }).map((all) => {
    const sum = all.reduce((total, [weight]) => total + weight, 0);
    return all.map(([weight, direction, by]) => weighted(weight / sum, direction, by));
  });
}

export type RandomDecision = { readonly criteria: WeightedCriterion[]; readonly table: Table };

/** @param missing share of the values that are not held, in percent */
export function decisions(
  normalisation: fc.Arbitrary<Normalisation>,
  { missing = 0, fewest = 1, most = 30 } = {},
): fc.Arbitrary<RandomDecision> {
  const cell = fc
    .tuple(value, fc.integer({ min: 0, max: 99 }))
    .map(([held, chance]) => (chance < missing ? Number.NaN : held));
  return criteriaBy(normalisation).chain((criteria) => {
    const row = fc.array(cell, { minLength: criteria.length, maxLength: criteria.length });
    return fc.array(row, { minLength: fewest, maxLength: most }).map((table) => ({ criteria, table }));
  });
}
