import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Shells and holes of a polygon, each polygon's shell first. */
export function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Whether a ring can enclose anything: at least three corners, all of them degrees. */
export function isMeasurableRing(ring: readonly Position[]): boolean {
  return (
    openRing(ring).length >= 3 && ring.every(([x = NaN, y = NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)
  );
}

/** A ring without the repeated last corner, where it has one. */
export function openRing(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? ring.slice(0, -1) : ring;
}
