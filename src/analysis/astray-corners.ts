/**
 * Which corner of a table has a digit mistyped? One that lies far from where the others are: a wrong digit
 * before the last four moves it by 10 km or more. Smaller slips show as edges that cross or differ from
 * their stated lengths.
 */
import type { SurveyedCorner } from '@/domain/corner-survey';
import type { Problem } from '@/domain/problem';

type PlacedCorner = Omit<SurveyedCorner, 'angle'>;

/** Sites here are smaller; and beyond eight times the usual distance from the middle a corner stands alone. */
const LEAST_METRES = 5000;
const FACTOR = 8;

export function astrayCorners(corners: readonly PlacedCorner[]): readonly Problem[] {
  if (corners.length < 4) return [];
  const easting = median(corners.map((corner) => corner.easting));
  const northing = median(corners.map((corner) => corner.northing));
  const away = corners.map((corner) =>
    Math.max(Math.abs(corner.easting - easting), Math.abs(corner.northing - northing)),
  );
  const limit = Math.max(LEAST_METRES, FACTOR * median(away));
  return corners.flatMap(({ name, position }, index): Problem[] => {
    const metres = away[index] ?? 0;
    if (metres < limit) return [];
    const detail = `${(metres / 1000).toFixed(1)} km`;
    return [{ code: 'corner-astray', severity: 'warning', subject: name, detail, place: position }];
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
