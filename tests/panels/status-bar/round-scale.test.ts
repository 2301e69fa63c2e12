import { expect, it } from 'vitest';
import { roundScale } from '@/panels/status-bar/round-scale';

it.each([
  [1_013_482, 1_010_000],
  [239_951, 240_000],
  [1234.6, 1230],
  [56.4, 56],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 0],
])('1 : %s is shown as 1 : %s', (denominator, shown) => {
  expect(roundScale(denominator)).toBe(shown);
});
