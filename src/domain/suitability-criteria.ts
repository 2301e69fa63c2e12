import { withWeight } from './decision/change-weights';
import { criterionId } from './decision/criterion';
import type { Normalisation, Requirement, WeightedCriterion } from './decision/requirement';
import { PROXIMITY_TARGETS, type ProximityTarget } from './proximity';
import type { SuitabilityCriterion } from './suitability';

/**
 * Where nearness is worth nothing any more, kilometres: what the heat map takes where the requirement
 * goes by the sites at hand (`min-max`, `percentile`), since a map has no sites at hand.
 */
const REACH_KILOMETRES: Record<ProximityTarget, number> = {
  expressway: 30,
  interchange: 30,
  'national-road': 10,
  railway: 30,
  seaport: 50,
  airport: 100,
  'border-gate': 150,
};

/** For a requirement that asks for no distance. */
const USUAL_TARGETS: readonly ProximityTarget[] = ['interchange', 'national-road', 'seaport'];

type DistanceCriterion = { readonly target: ProximityTarget; readonly weighted: WeightedCriterion };

/**
 * The requirement as a map can answer it: its criteria of distance, their weights brought to a sum of 1,
 * and its rules of distance. Criteria of other kinds belong to sites, not to cells.
 */
export function suitabilityCriteria({ criteria, rules }: Requirement): readonly SuitabilityCriterion[] {
  const distances = criteria.flatMap((weighted): DistanceCriterion | [] =>
    weighted.criterion.type === 'distance' ? { target: weighted.criterion.target, weighted } : [],
  );
  const total = distances.reduce((sum, { weighted }) => sum + weighted.weight, 0);
  const asked = total > 0 ? distances : [];
  return PROXIMITY_TARGETS.flatMap((target): SuitabilityCriterion | [] => {
    const one = asked.find((other) => other.target === target)?.weighted;
    const limits = rules.filter(
      ({ criterion }) => criterion.type === 'distance' && criterion.target === target,
    );
    const isUsual = total === 0 && USUAL_TARGETS.includes(target);
    if (!one && !isUsual && limits.length === 0) return [];
    const bound = (comparison: 'at-least' | 'at-most'): readonly number[] =>
      limits.filter((rule) => rule.comparison === comparison).map(({ threshold }) => 1000 * threshold);
    return {
      target,
      weight: one ? one.weight / total : isUsual ? 1 / USUAL_TARGETS.length : 0,
      curve: curveOf(one?.normalisation ?? { type: 'min-max' }, one?.direction ?? 'less', target),
      leastMetres: Math.max(0, ...bound('at-least')),
      mostMetres: Math.min(Number.POSITIVE_INFINITY, ...bound('at-most')),
    };
  });
}

/** Whether the heat map leaves something of the requirement out: what only sites have. */
export function hasOtherCriteria({ criteria }: Requirement): boolean {
  return criteria.some(({ criterion, weight }) => criterion.type !== 'distance' && weight > 0);
}

function curveOf(
  normalisation: Normalisation,
  direction: 'more' | 'less',
  target: ProximityTarget,
): SuitabilityCriterion['curve'] {
  switch (normalisation.type) {
    case 'curve':
      return normalisation.points.map(([kilometres, utility]) => [1000 * kilometres, utility] as const);
    case 'target': {
      const { from, to, tolerance } = normalisation;
      return [
        [1000 * (from - tolerance), 0],
        [1000 * from, 1],
        [1000 * to, 1],
        [1000 * (to + tolerance), 0],
      ];
    }
    default: {
      const reach = 1000 * REACH_KILOMETRES[target];
      const isNearBetter = direction === 'less';
      return [
        [0, isNearBetter ? 1 : 0],
        [reach, isNearBetter ? 0 : 1],
      ];
    }
  }
}

/**
 * The requirement with another share of one distance among all distances: the others keep their
 * proportions, and what distances weigh together stays. Judgements of pairs gave other weights and are
 * given up.
 *
 * @param share 0 to 1
 */
export function withDistanceShare(
  requirement: Requirement,
  target: ProximityTarget,
  share: number,
): Requirement {
  const distances = requirement.criteria.filter(({ criterion }) => criterion.type === 'distance');
  const total = distances.reduce((sum, { weight }) => sum + weight, 0);
  const others = requirement.criteria.filter(({ criterion }) => criterion.type !== 'distance');
  const locked = new Set(others.map(({ criterion }) => criterionId(criterion)));
  return withWeight(requirement, criterionId({ type: 'distance', target }), total * share, locked);
}
