import { fromPlane } from '@/geometry/plane-position';
import { type LngLat, parsePosition } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';

/** Degrees stay below this, metres of the survey plane above it. */
const MOST_DEGREES = 180;

/**
 * A position as a person types or pastes it: latitude and longitude in degrees, or northing (X) and
 * easting (Y) of EPSG:5899 in metres, in that order or the other, which can be told apart here: degrees
 * of longitude exceed those of latitude, and northings eastings. Decimal commas are read where a
 * semicolon or a space parts the two. Undefined where it is neither.
 */
export function parseTypedPosition(text: string): LngLat | undefined {
  const [first, second, ...others] = splitNumbers(text).map(Number);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const [small, large] = [Math.min(first, second), Math.max(first, second)];
  if (large <= MOST_DEGREES) return parsePosition([large, small]);
  const position = fromPlane(QUANG_NINH_SYSTEM, { easting: small, northing: large });
  return small > MOST_DEGREES ? parsePosition([...position]) : undefined;
}

function splitNumbers(text: string): readonly string[] {
  const bare = text.trim();
  const words = /[;\s]/.test(bare) ? bare.split(/\s*;\s*|\s+/) : bare.split(',');
  return words.map((word) => word.replace(/,$/, '').replace(',', '.')).filter((word) => word !== '');
}
