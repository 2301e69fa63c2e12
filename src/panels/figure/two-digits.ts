/** Smaller numbers are written as a power of ten: nobody counts more zeros than those of 0.0001. */
const LEAST_PLAIN = 1e-4;

export type TwoDigits = {
  readonly mantissa: number;
  /** null: the mantissa is the number itself. */
  readonly power: number | null;
  /** Digits after the point that the mantissa needs. */
  readonly decimals: number;
};

/**
 * A number from 0 up as its two leading digits tell it, which is all that an error deserves; whole
 * numbers keep theirs.
 */
export function twoDigits(value: number): TwoDigits {
  if (value === 0) return { mantissa: 0, power: null, decimals: 0 };
  const rounded = Number(value.toPrecision(2));
  const power = Math.floor(Math.log10(rounded));
  if (rounded >= LEAST_PLAIN) return { mantissa: value, power: null, decimals: Math.max(0, 1 - power) };
  return { mantissa: rounded / 10 ** power, power, decimals: 1 };
}
