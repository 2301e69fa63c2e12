import type { KnockOutRule } from './requirement';

/**
 * What a rule says of a value with its error. `within-error`: the truth may lie on either side of the
 * threshold. `not-held`: nobody knows the value, so the rule cannot speak.
 */
export type RuleVerdict = 'passes' | 'fails' | 'within-error' | 'not-held';

/**
 * By the whole range that the value may have: certain only where all of it lies on one side.
 *
 * @param value in the unit of the threshold; null where it is not held
 * @param error ± in the same unit
 */
export function ruleVerdict(value: number | null, error: number, rule: KnockOutRule): RuleVerdict {
  if (value === null || Number.isNaN(value)) return 'not-held';
  const margin = ruleMargin(value, rule);
  if (margin - error >= 0) return 'passes';
  return margin + error < 0 ? 'fails' : 'within-error';
}

/** How far the value is on the good side of the threshold, in its unit; below 0 on the bad side. */
export function ruleMargin(value: number, { comparison, threshold }: KnockOutRule): number {
  return comparison === 'at-most' ? threshold - value : value - threshold;
}

/** Of the threshold: a failure nearer than this is worth a second look. */
const NEAR_SHARE = 0.1;

/** Whether a value that fails does so by at most a tenth of the threshold, or by at most twice its error. */
export function isNearMiss(value: number, error: number, rule: KnockOutRule): boolean {
  const beyond = -ruleMargin(value, rule);
  return beyond > 0 && beyond <= Math.max(NEAR_SHARE * Math.abs(rule.threshold), 2 * error);
}
