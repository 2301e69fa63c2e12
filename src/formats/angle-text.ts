/*
 * Degrees, minutes and seconds as tables and decisions write them: 107°04'12,5", 107º 04′ 12.5″E,
 * 20 độ 57 phút 00 giây.
 */

const DEGREE = '(?:°|º|˚|độ)';
const MINUTE = "(?:'|′|’|‘|phút)";
const SECOND = `(?:"|″|”|“|''|′′|’’|giây)`;
const NUMBER = '\\d+(?:[.,]\\d+)?';
const LETTER = '(?:\\s*([NSEWBĐT])(?![\\p{L}\\d]))?';

const ANGLE = new RegExp(
  `(\\d+(?:[.,]\\d+)?)\\s*${DEGREE}(?:\\s*(${NUMBER})\\s*${MINUTE}(?:\\s*(${NUMBER})\\s*${SECOND})?)?${LETTER}`,
  'giu',
);
const WHOLE = new RegExp(`^\\s*${ANGLE.source}\\s*$`, 'iu');

/** Angles written without the spaces inside them, so that spaces part columns and nothing else. */
export function closeUpAngles(line: string): string {
  return line.replace(ANGLE, (_, degrees: string, minutes = '', seconds = '', letter = '') => {
    const parts = [`${degrees}°`, minutes && `${minutes}'`, seconds && `${seconds}"`, letter];
    return parts.join('');
  });
}

/** @returns decimal degrees; undefined where the text has no degree sign or is no angle */
export function parseAngle(text: string): number | undefined {
  const [, degrees, minutes = '0', seconds = '0', letter = ''] = WHOLE.exec(text) ?? [];
  if (degrees === undefined) return undefined;
  const [d, m, s] = [degrees, minutes, seconds].map((part) => Number(part.replace(',', '.')));
  if (d === undefined || m === undefined || s === undefined || !(m < 60) || !(s < 60)) return undefined;
  const sign = /[SWT]/i.test(letter) ? -1 : 1;
  return sign * (d + m / 60 + s / 3600);
}
