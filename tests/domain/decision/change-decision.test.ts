import { describe, expect, it } from 'vitest';
import { withoutRule, withRequirement } from '@/domain/decision/change-decision';
import { type Decision, USUAL_DECISION } from '@/domain/decision/decision';
import { PRESET_REQUIREMENTS } from '@/domain/decision/preset-requirements';

const requirement = PRESET_REQUIREMENTS['electronics-port'];
const decision: Decision = {
  ...USUAL_DECISION,
  requirement,
  readmissions: requirement.rules.map(({ id }) => ({ siteId: 'a', ruleId: id, note: 'seen' })),
};

describe('sites that were let in against a rule', () => {
  it('stay in while the rule is the very same', () => {
    const reweighed = { ...requirement, method: 'topsis' as const };
    expect(withRequirement(decision, reweighed)).toEqual({ ...decision, requirement: reweighed });
  });

  it('are not let in against another rule of the same id', () => {
    const [first, ...others] = requirement.rules;
    if (!first) throw new Error('the preset has no rule');
    const other = { ...requirement, rules: [{ ...first, threshold: 1 }, ...others] };
    expect(withRequirement(decision, other).readmissions.map(({ ruleId }) => ruleId)).toEqual(
      others.map(({ id }) => id),
    );
  });

  it('go with their rule', () => {
    const id = requirement.rules[0]?.id ?? '';
    const next = withoutRule(decision, id);
    expect(next.requirement.rules).toEqual(requirement.rules.slice(1));
    expect(next.readmissions).toEqual(decision.readmissions.slice(1));
  });
});
