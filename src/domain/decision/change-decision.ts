import type { Decision } from './decision';
import type { KnockOutRule, Requirement } from './requirement';

/**
 * The decision by another requirement. A site that was let in against a rule stays in only against that very
 * rule: another one may bear the same id by chance.
 */
export function withRequirement(decision: Decision, requirement: Requirement): Decision {
  const before = new Map(decision.requirement.rules.map((rule) => [rule.id, rule]));
  const isSame = (rule: KnockOutRule): boolean => {
    const old = before.get(rule.id);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(rule);
  };
  const kept = new Set(requirement.rules.filter(isSame).map(({ id }) => id));
  return { ...decision, requirement, readmissions: ofRules(decision, kept) };
}

/** The decision without a rule, and without the sites that were let in against it. */
export function withoutRule(decision: Decision, id: string): Decision {
  const rules = decision.requirement.rules.filter((rule) => rule.id !== id);
  const kept = new Set(rules.map((rule) => rule.id));
  return {
    ...decision,
    requirement: { ...decision.requirement, rules },
    readmissions: ofRules(decision, kept),
  };
}

function ofRules({ readmissions }: Decision, ids: ReadonlySet<string>): Decision['readmissions'] {
  return readmissions.filter(({ ruleId }) => ids.has(ruleId));
}
