import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A boundary measured on the ground. */
export type SurveyedShape = {
  readonly geometry: Polygon | MultiPolygon;
  /** ± of place in metres; 1 m where the file does not say: what the shift from VN-2000 is good for. */
  readonly errorMetres: number;
  /** Ids in `sources.json` of what the boundary was taken from. */
  readonly sources: readonly string[];
};

/** What the shift from VN-2000 to WGS 84 is good for. */
export const DEFAULT_ERROR_METRES = 1;

/** Surveyors list marks clockwise, GeoJSON wants outer rings the other way; rounded to 1e-9° (0.1 mm). */
export function turnRing(ring: readonly Position[], outer: boolean): Position[] {
  const [ox = 0, oy = 0] = ring[0] ?? [];
  const twice = ring.reduce((sum, [x = ox, y = oy], index) => {
    const [nx = x, ny = y] = ring[index + 1] ?? [];
    return sum + (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
  }, 0);
  const turned = twice > 0 === outer ? ring : [...ring].reverse();
  return turned.map((position) => position.slice(0, 2).map((degrees) => Math.round(degrees * 1e9) / 1e9));
}
