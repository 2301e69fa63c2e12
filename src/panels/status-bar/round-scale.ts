/** Three leading digits: a scale on a screen is not known better, and more would flicker. */
const LEADING_DIGITS = 3;

export function roundScale(denominator: number): number {
  if (!(denominator > 0) || !Number.isFinite(denominator)) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(denominator)) + 1 - LEADING_DIGITS);
  return Math.round(denominator / step) * step;
}
