import type { Feature, LineString, Polygon, Position } from 'geojson';

/** Same numbers every run: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const METRES_PER_DEGREE = 110_700;

/** A star-shaped polygon somewhere in the province; it never crosses itself. */
export function randomSite(random: () => number, id: string, radiusMetres: number): Feature<Polygon> {
  const [longitude, latitude] = [106.5 + 1.5 * random(), 20.7 + 0.9 * random()];
  const count = 4 + Math.floor(random() * 12);
  const ring: Position[] = Array.from({ length: count }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / count;
    const reach = (radiusMetres * (0.5 + 0.5 * random())) / METRES_PER_DEGREE;
    const stretch = 1 / Math.cos((latitude * Math.PI) / 180);
    return [longitude + reach * stretch * Math.cos(angle), latitude + reach * Math.sin(angle)];
  });
  return {
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
  };
}

/** A winding line of legs of a given length. */
export function randomLine(
  random: () => number,
  id: string,
  legs: number,
  legMetres: number,
): Feature<LineString> {
  let [longitude, latitude] = [106.5 + 1.5 * random(), 20.7 + 0.9 * random()];
  let heading = 2 * Math.PI * random();
  const coordinates: Position[] = [[longitude, latitude]];
  for (let leg = 0; leg < legs; leg++) {
    heading += random() - 0.5;
    longitude += (legMetres / METRES_PER_DEGREE) * Math.cos(heading);
    latitude += (legMetres / METRES_PER_DEGREE) * Math.sin(heading);
    coordinates.push([longitude, latitude]);
  }
  return { type: 'Feature', id, properties: {}, geometry: { type: 'LineString', coordinates } };
}

/** Its edges along parallels and meridians, counter-clockwise. */
export function boxPolygon(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
