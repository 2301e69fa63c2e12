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
const LONGITUDE_STRETCH = 1 / Math.cos((21.15 * Math.PI) / 180);

type Corners = { readonly least: number; readonly most: number; readonly evenness: number };

/** As drawn by hand. */
const FEW_CORNERS: Corners = { least: 8, most: 17, evenness: 0.6 };

/** As surveyed. */
export const MANY_CORNERS: Corners = { least: 55, most: 75, evenness: 0.8 };

/**
 * Sites of 100 to 600 m across half, strewn over the province's box or a part of it.
 *
 * @param spread part of the box's sides
 */
export function seededSites(
  count: number,
  seed: number,
  { spread = 1, corners: { least, most, evenness } = FEW_CORNERS } = {},
): Feature<Polygon>[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, id) => {
    const longitude = 107.25 + 1.5 * spread * (random() - 0.5);
    const latitude = 21.15 + 0.9 * spread * (random() - 0.5);
    const reach = (100 + 500 * random()) / METRES_PER_DEGREE;
    const corners = least + Math.floor((most - least + 1) * random());
    const ring: Position[] = Array.from({ length: corners }, (_, corner) => {
      const angle = (2 * Math.PI * corner) / corners;
      const radius = reach * (evenness + (1 - evenness) * random());
      return [longitude + radius * LONGITUDE_STRETCH * Math.cos(angle), latitude + radius * Math.sin(angle)];
    });
    return {
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
    };
  });
}

const LEGS_PER_ROAD = 50;

/** Winding roads of 50 legs of 300 m, as many as make the wanted number of segments. */
export function seededRoads(segments: number, seed: number): Feature<LineString>[] {
  const random = seededRandom(seed);
  return Array.from({ length: segments / LEGS_PER_ROAD }, (_, id) => {
    let [longitude, latitude] = [106.5 + 1.5 * random(), 20.7 + 0.9 * random()];
    let heading = 2 * Math.PI * random();
    const coordinates: Position[] = [[longitude, latitude]];
    for (let leg = 0; leg < LEGS_PER_ROAD; leg++) {
      heading += 0.6 * (random() - 0.5);
      longitude += (300 / METRES_PER_DEGREE) * LONGITUDE_STRETCH * Math.cos(heading);
      latitude += (300 / METRES_PER_DEGREE) * Math.sin(heading);
      coordinates.push([longitude, latitude]);
    }
    return { type: 'Feature', id, properties: {}, geometry: { type: 'LineString', coordinates } };
  });
}
