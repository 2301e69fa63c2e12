import type { MultiPolygon, Polygon, Position } from 'geojson';

type Outline = Polygon | MultiPolygon;

/** Twice the area that a ring encloses, negative for one that runs clockwise, in the square of its unit. */
export function twiceSignedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let twice = 0;
  for (let vertex = 1; vertex < ring.length; vertex++) {
    const [a, b] = [ring[vertex - 1] as Position, ring[vertex] as Position];
    const [ax, ay] = [(a[0] as number) - originX, (a[1] as number) - originY];
    const [bx, by] = [(b[0] as number) - originX, (b[1] as number) - originY];
    twice += ax * by - bx * ay;
  }
  return twice;
}

const isWound = (ring: readonly Position[], place: number): boolean =>
  twiceSignedArea(ring) >= 0 === (place === 0) || twiceSignedArea(ring) === 0;

/** Whether shells run counter-clockwise and holes clockwise, as RFC 7946, 3.1.6, asks. */
export function areRingsWound(outline: Outline): boolean {
  return outline.type === 'Polygon'
    ? outline.coordinates.every(isWound)
    : outline.coordinates.every((rings) => rings.every(isWound));
}

/** The same outline with every ring running as RFC 7946 asks. */
export function windRings(outline: Outline): Outline {
  const wind = (rings: Position[][]): Position[][] =>
    rings.map((ring, place) => (isWound(ring, place) ? ring : ring.toReversed()));
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wind(outline.coordinates) }
    : { type: 'MultiPolygon', coordinates: outline.coordinates.map(wind) };
}
