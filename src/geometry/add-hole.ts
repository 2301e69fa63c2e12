import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isInsideRing } from './inside-ring';
import { polygonsOf } from './polygon-rings';
import { windRings } from './wind-rings';

/**
 * The outline with a hole in the polygon that holds the ring's first corner. Whether the hole lies wholly inside,
 * and apart from the others, is for `outlineFaults` to say.
 *
 * @param ring closed; degrees
 * @returns undefined where no polygon holds it
 */
export function addHole(
  outline: Polygon | MultiPolygon,
  ring: readonly Position[],
): Polygon | MultiPolygon | undefined {
  const [x = Number.NaN, y = Number.NaN] = ring[0] ?? [];
  const polygons = polygonsOf(outline);
  const holder = polygons.findIndex((rings) => isInsideRing(rings[0] ?? [], x, y));
  if (holder < 0) return undefined;
  const coordinates = polygons.map((rings, at) => (at === holder ? [...rings, [...ring]] : rings));
  const [only] = coordinates;
  return windRings(
    outline.type === 'Polygon' && only
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates },
  );
}
