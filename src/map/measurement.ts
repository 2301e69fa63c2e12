import type { Position } from 'geojson';
import { geodesicArea, geodesicPerimeter } from '@/geometry/geodesic-area';
import { geodesicLength } from '@/geometry/geodesic-length';
import { crossingEdges } from '@/geometry/ring-crossings';
import type { Measurement } from '@/store/app-store';

/**
 * What the drawn line or area measures on the WGS 84 ellipsoid; null before there is anything to measure.
 * An area whose sides cross has no area that means anything: it is left open, as with two corners.
 *
 * @param shown corners with the end of the rubber band, degrees
 * @param corners how many of them are set
 */
export function measurementOf(
  type: Measurement['type'],
  shown: readonly Position[],
  corners: number,
): Measurement | null {
  const [first] = shown;
  if (!first || shown.length < 2) return null;
  if (type === 'distance' || shown.length < 3) {
    return { type, lengthMetres: geodesicLength(shown), areaSquareMetres: null, corners };
  }
  const polygon = { type: 'Polygon' as const, coordinates: [[...shown, first]] };
  const area = isCrossed(shown) ? undefined : geodesicArea(polygon);
  const perimeter = geodesicPerimeter(polygon) ?? geodesicLength([...shown, first]);
  return { type, lengthMetres: perimeter, areaSquareMetres: area ?? null, corners };
}

/** Degrees serve as plane coordinates here: whether sides cross does not depend on the scale of an axis. */
function isCrossed(ring: readonly Position[]): boolean {
  return crossingEdges(ring.map(([x = 0, y = 0]) => [x, y] as const)).length > 0;
}
