import { criterionBounds } from './criterion';
import type { KnockOutRule } from './requirement';

/**
 * What a rule says of a value with its error. `within-error`: the truth may lie on either side of the
 * threshold. `not-held`: nobody knows the value, so the rule cannot speak.
 */
export type RuleVerdict = 'passes' | 'fails' | 'within-error' | 'not-held';

/**
 * By the whole range that the value may have: certain only where all of it lies on one side. The range ends
 * where the criterion does: a share of 95 ± 10 % is at most 100 %.
 *
 * @param value in the unit of the threshold; null where it is not held
 * @param error ± in the same unit
 */
export function ruleVerdict(value: number | null, error: number, rule: KnockOutRule): RuleVerdict {
  if (value === null || Number.isNaN(value)) return 'not-held';
  const [least, most] = criterionBounds(rule.criterion);
  const margins = [
    ruleMargin(Math.max(value - error, Math.min(value, least)), rule),
    ruleMargin(Math.min(value + error, Math.max(value, most)), rule),
  ];
  if (margins.every((margin) => margin >= 0)) return 'passes';
  return margins.every((margin) => margin < 0) ? 'fails' : 'within-error';
}

/** How far the value is on the good side of the threshold, in its unit; below 0 on the bad side. */
export function ruleMargin(value: number, { comparison, threshold }: KnockOutRule): number {
  return comparison === 'at-most' ? threshold - value : value - threshold;
}

/** A failure nearer than a tenth of the threshold, or than twice the value's error, is worth a second look. */
export type NearMissReason = 'threshold' | 'error';

const NEAR_SHARE = 0.1;
const NEAR_ERRORS = 2;

/** Why a value that certainly fails does so narrowly; empty where it does not fail, or fails clearly. */
export function nearMissReasons(
  value: number | null,
  error: number,
  rule: KnockOutRule,
): readonly NearMissReason[] {
  if (value === null || ruleVerdict(value, error, rule) !== 'fails') return [];
  const beyond = -ruleMargin(value, rule);
  const isNear = {
    threshold: beyond <= NEAR_SHARE * Math.abs(rule.threshold),
    error: beyond <= NEAR_ERRORS * error,
  };
  return (['threshold', 'error'] as const).filter((reason) => isNear[reason]);
}
