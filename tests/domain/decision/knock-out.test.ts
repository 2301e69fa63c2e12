import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/domain/decision/criterion';
import { nearMissReasons, ruleMargin, ruleVerdict } from '@/domain/decision/knock-out';
import type { KnockOutRule } from '@/domain/decision/requirement';

function rule(
  comparison: KnockOutRule['comparison'],
  threshold: number,
  criterion?: Criterion,
): KnockOutRule {
  return { id: 'r', criterion: criterion ?? { type: 'distance', target: 'seaport' }, comparison, threshold };
}

const SHARE: Criterion = { type: 'share', centre: 'seaport', kilometres: 5 };

describe('ruleVerdict', () => {
  it.each([
    [4, 0, 'at-most', 5, 'passes'],
    [5, 0, 'at-most', 5, 'passes'],
    [5.1, 0, 'at-most', 5, 'fails'],
    [4, 1, 'at-most', 5, 'passes'],
    [4.5, 1, 'at-most', 5, 'within-error'],
    [5.5, 1, 'at-most', 5, 'within-error'],
    [6, 1, 'at-most', 5, 'within-error'],
    [6.1, 1, 'at-most', 5, 'fails'],
    [50, 0, 'at-least', 50, 'passes'],
    [49, 2, 'at-least', 50, 'within-error'],
    [47, 2, 'at-least', 50, 'fails'],
    [52, 2, 'at-least', 50, 'passes'],
  ] as const)('%d ± %d %s %d: %s', (value, error, comparison, threshold, verdict) => {
    expect(ruleVerdict(value, error, rule(comparison, threshold))).toBe(verdict);
  });

  it('has nothing to say of what nobody knows', () => {
    expect(ruleVerdict(null, 0, rule('at-most', 5))).toBe('not-held');
    expect(ruleVerdict(Number.NaN, 3, rule('at-most', 5))).toBe('not-held');
  });

  it('minds where values end: no share above 100 %, no distance below 0', () => {
    expect(ruleVerdict(95, 10, rule('at-most', 100, SHARE))).toBe('passes');
    expect(ruleVerdict(3, 10, rule('at-least', 0, SHARE))).toBe('passes');
    expect(ruleVerdict(1, 2, rule('at-least', 0))).toBe('passes');
    expect(ruleVerdict(1, 2, rule('at-least', 0, { type: 'field', name: 'x' }))).toBe('within-error');
    expect(ruleVerdict(104, 10, rule('at-most', 100, SHARE))).toBe('within-error');
  });

  it('is certain exactly where every value within the error says the same', () => {
    const whole = fc.integer({ min: 0, max: 100 });
    const some = fc.tuple(
      whole,
      fc.integer({ min: 0, max: 40 }),
      whole,
      fc.constantFrom('at-most', 'at-least'),
    );
    fc.assert(
      fc.property(some, ([value, error, threshold, comparison]) => {
        const asked = rule(comparison, threshold, SHARE);
        const possible = Array.from({ length: 2 * error + 1 }, (_, step) => value - error + step).filter(
          (one) => one >= 0 && one <= 100,
        );
        const passing = possible.filter((one) =>
          comparison === 'at-most' ? one <= threshold : one >= threshold,
        );
        const truth =
          passing.length === possible.length ? 'passes' : passing.length === 0 ? 'fails' : 'within-error';
        expect(ruleVerdict(value, error, asked)).toBe(truth);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('a near miss', () => {
  it.each([
    [5.4, 0, ['threshold']],
    [5.6, 0, []],
    [5.6, 0.4, ['error']],
    [5.4, 0.3, ['threshold', 'error']],
    [5.2, 0.3, []],
    [4, 0, []],
    [null, 0, []],
  ] as const)('%d ± %d at most 5: %j', (value, error, reasons) => {
    expect(nearMissReasons(value, error, rule('at-most', 5))).toEqual(reasons);
  });

  it('fails by its margin', () => {
    expect(ruleMargin(5.5, rule('at-most', 5))).toBe(-0.5);
    expect(ruleMargin(46, rule('at-least', 50))).toBe(-4);
    expect(nearMissReasons(46, 0, rule('at-least', 50))).toEqual(['threshold']);
  });
});
