import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCriterion, withoutCriterion, withRule } from '@/domain/decision/change-requirement';
import { ruleVerdict } from '@/domain/decision/knock-out';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';

const sumOf = (requirement: typeof USUAL_REQUIREMENT): number =>
  requirement.criteria.reduce((sum, { weight }) => sum + weight, 0);

describe('a criterion that is added', () => {
  it('takes an equal share; the others keep their proportions and all sum to 1', () => {
    const next = withCriterion({ ...USUAL_REQUIREMENT, judgements: [1, 2] }, { type: 'occupancy' });
    expect(next.criteria).toHaveLength(6);
    expect(next.criteria.at(-1)).toMatchObject({ weight: 1 / 6, direction: 'less' });
    expect(sumOf(next)).toBeCloseTo(1, 12);
    const [first, second] = next.criteria;
    expect((first?.weight ?? 0) / (second?.weight ?? 1)).toBeCloseTo(0.3 / 0.25, 12);
    expect(next.judgements).toBeNull();
  });

  it('is not added twice, and gone again it leaves the weights as they were', () => {
    expect(withCriterion(USUAL_REQUIREMENT, { type: 'area' })).toBe(USUAL_REQUIREMENT);
    expect(withoutCriterion(USUAL_REQUIREMENT, { type: 'rent' })).toBe(USUAL_REQUIREMENT);
    const back = withoutCriterion(withCriterion(USUAL_REQUIREMENT, { type: 'rent' }), { type: 'rent' });
    back.criteria.forEach(({ weight }, place) => {
      expect(weight).toBeCloseTo(USUAL_REQUIREMENT.criteria[place]?.weight ?? 0, 12);
    });
  });

  it('has all the weight where there is no other, or where the others weigh nothing', () => {
    const none = { ...USUAL_REQUIREMENT, criteria: [] };
    expect(sumOf(withCriterion(none, { type: 'area' }))).toBe(1);
    const idle = USUAL_REQUIREMENT.criteria.map((one) => ({ ...one, weight: 0 }));
    expect(sumOf(withCriterion({ ...none, criteria: idle }, { type: 'rent' }))).toBeCloseTo(1, 12);
    expect(sumOf(withoutCriterion({ ...none, criteria: idle }, { type: 'area' }))).toBeCloseTo(1, 12);
  });
});

describe('a rule that is made of a row', () => {
  const ruleOf = (type: 'area' | 'occupancy', values: readonly (number | null)[]) =>
    withRule(USUAL_REQUIREMENT, { type }, values).rules[0];

  it('stands at a round number that every site at hand passes', () => {
    expect(ruleOf('area', [300.93, 167.86, null])).toMatchObject({ comparison: 'at-least', threshold: 160 });
    expect(ruleOf('occupancy', [61.4, 72.2])).toMatchObject({ comparison: 'at-most', threshold: 73 });
    expect(ruleOf('area', [null])?.threshold).toBe(0);
    expect(ruleOf('area', [0.0123])?.threshold).toBe(0.012);
  });

  it('knocks none of them out, whatever their values', () => {
    const values = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.constantFrom('area', 'occupancy'), (held, type) => {
        const rule = ruleOf(type, held);
        expect(held.map((value) => rule && ruleVerdict(value, 0, rule))).toEqual(held.map(() => 'passes'));
      }),
    );
  });

  it('follows the direction of the requirement, has an id of its own, and is made once', () => {
    const criteria = USUAL_REQUIREMENT.criteria.map((one) => ({ ...one, direction: 'less' as const }));
    const one = withRule({ ...USUAL_REQUIREMENT, criteria }, { type: 'area' }, [50]);
    expect(one.rules[0]?.comparison).toBe('at-most');
    const two = withRule(
      { ...one, rules: one.rules.map((rule) => ({ ...rule, id: 'rule-2' })) },
      { type: 'rent' },
      [5],
    );
    expect(new Set(two.rules.map(({ id }) => id)).size).toBe(2);
    expect(withRule(two, { type: 'rent' }, [9])).toBe(two);
  });
});
