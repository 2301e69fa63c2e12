import { type Criterion, isSameCriterion, usualDirection } from './criterion';
import type { KnockOutRule, Requirement, WeightedCriterion } from './requirement';

/**
 * The requirement with one criterion more. It takes an equal share of the weights, 1 / n; the others keep
 * their proportions, and all sum to 1. Judgements of pairs do not know it and are given up.
 */
export function withCriterion(requirement: Requirement, criterion: Criterion): Requirement {
  const { criteria } = requirement;
  if (criteria.some((one) => isSameCriterion(one.criterion, criterion))) return requirement;
  const weight = 1 / (criteria.length + 1);
  const added: WeightedCriterion = {
    criterion,
    weight,
    direction: usualDirection(criterion),
    normalisation: { type: 'min-max' },
  };
  const others = criteria.map((one) => ({ ...one, weight: one.weight * (1 - weight) }));
  return { ...requirement, criteria: toSumOfOne([...others, added]), judgements: null };
}

/** The requirement without a criterion; the others keep their proportions and sum to 1. */
export function withoutCriterion(requirement: Requirement, criterion: Criterion): Requirement {
  const criteria = requirement.criteria.filter((one) => !isSameCriterion(one.criterion, criterion));
  if (criteria.length === requirement.criteria.length) return requirement;
  return { ...requirement, criteria: toSumOfOne(criteria), judgements: null };
}

/** The requirement with a criterion that counts in another way. */
export function withCriterionChanged(
  requirement: Requirement,
  criterion: Criterion,
  change: Partial<Omit<WeightedCriterion, 'criterion' | 'weight'>>,
): Requirement {
  const criteria = requirement.criteria.map((one) =>
    isSameCriterion(one.criterion, criterion) ? { ...one, ...change } : one,
  );
  return { ...requirement, criteria };
}

/** The requirement with a rule that asks for something else. */
export function withRuleChanged(
  requirement: Requirement,
  id: string,
  change: Partial<Pick<KnockOutRule, 'comparison' | 'threshold'>>,
): Requirement {
  const rules = requirement.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));
  return { ...requirement, rules };
}

export function withoutRule(requirement: Requirement, id: string): Requirement {
  return { ...requirement, rules: requirement.rules.filter((rule) => rule.id !== id) };
}

/**
 * The requirement with a rule on a criterion that knocks out none of the sites at hand: it is for the user
 * to tighten. A criterion that has a rule already gets no other.
 *
 * @param values of the sites at hand, in the criterion's unit; null where not held
 */
export function withRule(
  requirement: Requirement,
  criterion: Criterion,
  values: readonly (number | null)[],
): Requirement {
  if (requirement.rules.some((rule) => isSameCriterion(rule.criterion, criterion))) return requirement;
  const direction =
    requirement.criteria.find((one) => isSameCriterion(one.criterion, criterion))?.direction ??
    usualDirection(criterion);
  const held = values.filter((value) => value !== null);
  const rule: KnockOutRule = {
    id: freeId(requirement.rules),
    criterion,
    comparison: direction === 'less' ? 'at-most' : 'at-least',
    threshold:
      direction === 'less'
        ? roundedOutwards(Math.max(0, ...held), Math.ceil)
        : roundedOutwards(held.length === 0 ? 0 : Math.min(...held), Math.floor),
  };
  return { ...requirement, rules: [...requirement.rules, rule] };
}

/** In their proportions; equal where all are 0. */
function toSumOfOne(criteria: readonly WeightedCriterion[]): readonly WeightedCriterion[] {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return criteria.map((one) => ({ ...one, weight: sum > 0 ? one.weight / sum : 1 / criteria.length }));
}

function freeId(rules: readonly KnockOutRule[]): string {
  let count = rules.length + 1;
  while (rules.some(({ id }) => id === `rule-${count}`)) count++;
  return `rule-${count}`;
}

/** To two digits, which is as many as a threshold deserves before anyone has thought about it. */
function roundedOutwards(value: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(value))) - 1;
  // Powers of ten below 1 are no binary numbers: dividing by whole ones keeps the decimals short.
  return power >= 0 ? round(value / 10 ** power) * 10 ** power : round(value * 10 ** -power) / 10 ** -power;
}
