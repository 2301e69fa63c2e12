import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownPercents, withWeight } from '@/domain/decision/change-weights';
import { criterionId, PLAIN_CRITERIA } from '@/domain/decision/criterion';
import { type Requirement, USUAL_REQUIREMENT } from '@/domain/decision/requirement';

const NONE: ReadonlySet<string> = new Set();
const weightOf = ({ criteria }: Requirement, id: string): number =>
  criteria.find(({ criterion }) => criterionId(criterion) === id)?.weight ?? Number.NaN;
const sumOf = ({ criteria }: Requirement): number => criteria.reduce((sum, { weight }) => sum + weight, 0);

/** Requirements of 2 to 10 criteria whose weights sum to 1, some of them 0. */
const requirements = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 10,
  })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts): Requirement => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    const criteria = parts.flatMap((part, index) => {
      const criterion = PLAIN_CRITERIA[index];
      const rest = { direction: 'less', normalisation: { type: 'min-max' } } as const;
      return criterion ? [{ criterion, weight: part / total, ...rest }] : [];
    });
    return { ...USUAL_REQUIREMENT, criteria };
  });

describe('a weight that is changed', () => {
  it('has what was asked for; the others keep their proportions', () => {
    const next = withWeight({ ...USUAL_REQUIREMENT, judgements: [1] }, 'area', 0.5, NONE);
    expect(weightOf(next, 'area')).toBe(0.5);
    expect(weightOf(next, 'distance-interchange')).toBeCloseTo((0.3 / 0.8) * 0.5, 12);
    expect(sumOf(next)).toBeCloseTo(1, 12);
    expect(next.judgements).toBeNull();
  });

  it('leaves locked weights alone, and takes no more than they leave', () => {
    const locked = new Set(['distance-interchange', 'distance-airport']);
    const next = withWeight(USUAL_REQUIREMENT, 'area', 0.9, locked);
    expect(weightOf(next, 'distance-interchange')).toBe(0.3);
    expect(weightOf(next, 'distance-airport')).toBe(0.15);
    expect(weightOf(next, 'area')).toBeCloseTo(0.55, 12);
    expect(weightOf(next, 'distance-seaport')).toBe(0);
    expect(sumOf(next)).toBeCloseTo(1, 12);
  });

  it('stays where no other can give way', () => {
    const all = new Set(USUAL_REQUIREMENT.criteria.map(({ criterion }) => criterionId(criterion)));
    expect(withWeight(USUAL_REQUIREMENT, 'area', 0.9, all)).toBe(USUAL_REQUIREMENT);
    expect(withWeight(USUAL_REQUIREMENT, 'rent', 0.9, NONE)).toBe(USUAL_REQUIREMENT);
    const alone = { ...USUAL_REQUIREMENT, criteria: USUAL_REQUIREMENT.criteria.slice(0, 1) };
    expect(withWeight(alone, 'distance-interchange', 0.2, NONE)).toBe(alone);
  });

  it('shares equally among others that weigh nothing', () => {
    const all = withWeight(USUAL_REQUIREMENT, 'area', 1, NONE);
    const back = withWeight(all, 'area', 0.2, NONE);
    expect(back.criteria.map(({ weight }) => weight)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('never leaves the sum of 1, nor the bounds', () => {
    fc.assert(
      fc.property(
        requirements,
        fc.nat(9),
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.array(fc.nat(9), { maxLength: 5 }),
        (requirement, at, weight, lockedAt) => {
          const ids = requirement.criteria.map(({ criterion }) => criterionId(criterion));
          const locked = new Set(lockedAt.map((one) => ids[one % ids.length] ?? ''));
          const next = withWeight(requirement, ids[at % ids.length] ?? '', weight, locked);
          expect(Math.abs(sumOf(next) - 1)).toBeLessThan(1e-9);
          expect(next.criteria.every((one) => one.weight >= 0 && one.weight <= 1)).toBe(true);
        },
      ),
    );
  });
});

describe('weights as they are shown', () => {
  it('are whole where they are whole, else tenths', () => {
    expect(shownPercents([0.3, 0.25, 0.2, 0.15, 0.1])).toEqual([30, 25, 20, 15, 10]);
    expect(shownPercents([1 / 3, 1 / 3, 1 / 3])).toEqual([33.4, 33.3, 33.3]);
    expect(shownPercents([0.29, 0.57, 0.14])).toEqual([29, 57, 14]);
    expect(shownPercents([1])).toEqual([100]);
    expect(shownPercents([])).toEqual([]);
  });

  it('sum to 100, none of them a tenth or more away from the weight', () => {
    fc.assert(
      fc.property(requirements, ({ criteria }) => {
        const weights = criteria.map(({ weight }) => weight);
        const shown = shownPercents(weights);
        expect(shown.reduce((sum, one) => sum + Math.round(10 * one), 0)).toBe(1000);
        shown.forEach((one, at) => {
          expect(Math.abs(one - 100 * (weights[at] ?? 0))).toBeLessThan(0.1 + 1e-9);
        });
      }),
    );
  });
});
