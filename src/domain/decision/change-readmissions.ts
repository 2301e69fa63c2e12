import { isSameCriterion } from './criterion';
import type { Decision, Readmission } from './decision';
import type { KnockOutRule } from './requirement';

/** Lets a site in again against rules that knocked it out, with one reason for all of them. */
export function withReadmission(
  readmissions: readonly Readmission[],
  siteId: string,
  ruleIds: readonly string[],
  note: string,
): readonly Readmission[] {
  const others = readmissions.filter((one) => one.siteId !== siteId || !ruleIds.includes(one.ruleId));
  return [...others, ...ruleIds.map((ruleId): Readmission => ({ siteId, ruleId, note }))];
}

/** Takes back all that was decided for a site: the rules speak again. */
export function withoutReadmission(
  readmissions: readonly Readmission[],
  siteId: string,
): readonly Readmission[] {
  return readmissions.filter((one) => one.siteId !== siteId);
}

/**
 * The decision without readmissions against rules that are gone or ask something else by now: a rule that
 * takes the id of another one must not find sites let in that nobody let in against it. Another threshold
 * leaves the rule what it was.
 */
export function withValidReadmissions(before: Decision, after: Decision): Decision {
  if (after.requirement.rules === before.requirement.rules) return after;
  const readmissions = after.readmissions.filter(({ ruleId }) => {
    const now = ruleById(after, ruleId);
    const then = ruleById(before, ruleId);
    if (now === undefined) return false;
    // Readmissions that come together with their rule, as with a file, are taken at their word.
    return then === undefined || asksTheSame(then, now);
  });
  return readmissions.length === after.readmissions.length ? after : { ...after, readmissions };
}

function ruleById({ requirement }: Decision, ruleId: string): KnockOutRule | undefined {
  return requirement.rules.find(({ id }) => id === ruleId);
}

function asksTheSame(one: KnockOutRule, other: KnockOutRule): boolean {
  return one.comparison === other.comparison && isSameCriterion(one.criterion, other.criterion);
}
