import { expect, it } from 'vitest';
import { twoDigits } from '@/panels/figure/two-digits';

it.each([
  [0, 0, null, 0],
  [0.04421, 0.04421, null, 3],
  [185.1, 185.1, null, 0],
  [1, 1, null, 1],
  // A hundred times a millionth is a hair below 0.0001 in binary.
  [100 * 1e-6, 100 * 1e-6, null, 5],
  [1.27e-7, 1.3, -7, 1],
  [9.99e-8, 1, -7, 1],
])('writes %d as %d, power %s, %d decimals', (value, mantissa, power, decimals) => {
  const written = twoDigits(value);
  expect(written.mantissa).toBeCloseTo(mantissa, 12);
  expect(written).toMatchObject({ power, decimals });
});
