import { describe, expect, it } from 'vitest';
import { type Requirement, USUAL_REQUIREMENT, type WeightedCriterion } from '@/domain/decision/requirement';
import { suitabilityScore, utilityAt } from '@/domain/suitability';
import { suitabilityCriteria, withDistanceShare } from '@/domain/suitability-criteria';

const requirement = (part: Partial<Requirement>): Requirement => ({ ...USUAL_REQUIREMENT, ...part });

const toSeaport = (part: Partial<WeightedCriterion>): WeightedCriterion => ({
  criterion: { type: 'distance', target: 'seaport' },
  weight: 1,
  direction: 'less',
  normalisation: { type: 'min-max' },
  ...part,
});

describe('suitabilityCriteria', () => {
  it('takes the distances of the requirement, their weights brought to a sum of 1', () => {
    const criteria = suitabilityCriteria(USUAL_REQUIREMENT);
    expect(criteria.map(({ target }) => target)).toEqual([
      'interchange',
      'seaport',
      'airport',
      'border-gate',
    ]);
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(criteria[0]?.weight).toBeCloseTo(0.3 / 0.8, 12);
  });

  it('has a usual set for a requirement without distances', () => {
    const criteria = suitabilityCriteria(
      requirement({ criteria: [{ ...toSeaport({}), criterion: { type: 'area' } }] }),
    );
    expect(criteria.map(({ target }) => target)).toEqual(['interchange', 'national-road', 'seaport']);
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('knocks out by the rules, also where the criterion has no weight', () => {
    const [expressway] = suitabilityCriteria(
      requirement({
        rules: [
          {
            id: 'a',
            criterion: { type: 'distance', target: 'expressway' },
            comparison: 'at-most',
            threshold: 5,
          },
          {
            id: 'b',
            criterion: { type: 'distance', target: 'expressway' },
            comparison: 'at-least',
            threshold: 1,
          },
        ],
      }),
    );
    expect(expressway).toMatchObject({
      target: 'expressway',
      weight: 0,
      leastMetres: 1000,
      mostMetres: 5000,
    });
  });

  it('reads nearness as falling to nothing, farness as growing', () => {
    const [near] = suitabilityCriteria(requirement({ criteria: [toSeaport({})] }));
    const [far] = suitabilityCriteria(requirement({ criteria: [toSeaport({ direction: 'more' })] }));
    expect([0, 25_000, 50_000, 90_000].map((metres) => utilityAt(near?.curve ?? [], metres))).toEqual([
      1, 0.5, 0, 0,
    ]);
    expect([0, 25_000, 50_000, 90_000].map((metres) => utilityAt(far?.curve ?? [], metres))).toEqual([
      0, 0.5, 1, 1,
    ]);
  });

  it('keeps targets and curves drawn by hand, in kilometres there and in metres here', () => {
    const [target] = suitabilityCriteria(
      requirement({
        criteria: [toSeaport({ normalisation: { type: 'target', from: 0, to: 10, tolerance: 10 } })],
      }),
    );
    expect([0, 10_000, 15_000, 20_000].map((metres) => utilityAt(target?.curve ?? [], metres))).toEqual([
      1, 1, 0.5, 0,
    ]);
    const points = [
      [1, 0.25],
      [2, 1],
      [6, 0],
    ] as const;
    const [curve] = suitabilityCriteria(
      requirement({ criteria: [toSeaport({ normalisation: { type: 'curve', points } })] }),
    );
    expect([0, 1500, 4000, 9000].map((metres) => utilityAt(curve?.curve ?? [], metres))).toEqual([
      0.25, 0.625, 0.5, 0,
    ]);
  });

  it('stands a step in a curve', () => {
    const [target] = suitabilityCriteria(
      requirement({
        criteria: [toSeaport({ normalisation: { type: 'target', from: 2, to: 4, tolerance: 0 } })],
      }),
    );
    expect([1999, 3000, 4001].map((metres) => utilityAt(target?.curve ?? [], metres))).toEqual([0, 1, 0]);
  });
});

describe('suitabilityScore', () => {
  const criteria = suitabilityCriteria(requirement({ criteria: [toSeaport({})] }));

  it('is the weighted sum of utilities', () => {
    expect(suitabilityScore(criteria, () => 10_000)).toBeCloseTo(0.8, 12);
  });

  it('is 0 where nothing of the kind is in service, and nothing where a rule knocks out', () => {
    expect(suitabilityScore(criteria, () => Number.POSITIVE_INFINITY)).toBe(0);
    const strict = criteria.map((one) => ({ ...one, mostMetres: 5000 }));
    expect(suitabilityScore(strict, () => 5001)).toBeNaN();
    expect(suitabilityScore(strict, () => 5000)).toBeCloseTo(0.9, 12);
  });
});

describe('withDistanceShare', () => {
  const share = (from: Requirement, target: string): number =>
    suitabilityCriteria(from).find((one) => one.target === target)?.weight ?? Number.NaN;
  const sum = ({ criteria }: Requirement): number =>
    criteria.reduce((total, { weight }) => total + weight, 0);

  it.each([0, 0.2, 0.9, 1])(
    'gives a distance a share of %f, and the others the rest as they stood',
    (wanted) => {
      const changed = withDistanceShare(USUAL_REQUIREMENT, 'seaport', wanted);
      expect(share(changed, 'seaport')).toBeCloseTo(wanted, 12);
      expect(sum(changed)).toBeCloseTo(1, 12);
      expect(changed.criteria.find(({ criterion }) => criterion.type === 'area')?.weight).toBe(0.2);
      if (wanted < 1) expect(share(changed, 'interchange') / share(changed, 'airport')).toBeCloseTo(2, 12);
    },
  );

  it('comes back from all or nothing', () => {
    const all = withDistanceShare(USUAL_REQUIREMENT, 'seaport', 1);
    const back = withDistanceShare(all, 'seaport', 0.4);
    expect(share(back, 'interchange')).toBeCloseTo(0.2, 12);
    expect(sum(back)).toBeCloseTo(1, 12);
  });

  it('gives judgements of pairs up, and leaves a lone distance alone', () => {
    const judged = { ...USUAL_REQUIREMENT, judgements: [1, 2, 3] };
    expect(withDistanceShare(judged, 'seaport', 0.5).judgements).toBeNull();
    const lone = requirement({ criteria: [toSeaport({})] });
    expect(withDistanceShare(lone, 'seaport', 0.5)).toBe(lone);
  });
});
