import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toPlane } from '@/geometry/plane-position';
import { polygonsOf } from '@/geometry/polygon-rings';
import { lngLat } from '@/geometry/position';
import type { ReferenceSystem } from '@/geometry/reference-systems';
import { twiceSignedArea } from '@/geometry/wind-rings';
import type { Corner } from './assemble-rings';

export type CornerRows = {
  /** Empty over the first ring. */
  readonly title: string;
  readonly corners: readonly Corner[];
};

/**
 * The corners of an outline, ring by ring, as a table lists them: from the first corner, and in the
 * direction in which the names count up, since outlines are kept counter-clockwise and tables mostly run
 * the other way. Names that count neither way leave the direction of the outline.
 *
 * @param system null: degrees of WGS 84, latitude as the northing
 * @param names of the corners of the first ring, in its order; the others are numbered
 */
export function cornerRows(
  geometry: Polygon | MultiPolygon,
  system: ReferenceSystem | null,
  names: readonly string[],
): readonly CornerRows[] {
  return polygonsOf(geometry).flatMap((rings, polygon) =>
    rings.map((ring, index): CornerRows => {
      const isFirst = polygon === 0 && index === 0;
      const title = index === 0 ? `Lô ${polygon + 1}` : `Lỗ ${polygon + 1}.${index}`;
      const corners = ring
        .slice(0, -1)
        .map((position, at) => cornerAt(position, system, at, isFirst ? names : []));
      return { title: isFirst ? '' : title, corners: countingUp(corners) };
    }),
  );
}

function cornerAt(
  [longitude = Number.NaN, latitude = Number.NaN]: Position,
  system: ReferenceSystem | null,
  index: number,
  names: readonly string[],
): Corner {
  const plane = system
    ? toPlane(system, lngLat(longitude, latitude))
    : { easting: longitude, northing: latitude };
  return { name: names[index] ?? String(index + 1), ...plane };
}

const IN_ORDER = new Intl.Collator('vi', { numeric: true });

/** Turned about the first corner where the names then count up, but for one beginning anew. */
function countingUp(corners: readonly Corner[]): readonly Corner[] {
  const [first, ...others] = corners;
  if (!first || !runsAnticlockwise(corners)) return corners;
  const turned = [first, ...others.toReversed()];
  return falls(turned) <= 1 && falls(turned) < falls(corners) ? turned : corners;
}

function runsAnticlockwise(corners: readonly Corner[]): boolean {
  const ring = corners.map(({ easting, northing }) => [easting, northing]);
  return twiceSignedArea([...ring, ...ring.slice(0, 1)]) > 0;
}

/** How often a name comes before the one that it follows. */
function falls(corners: readonly Corner[]): number {
  return corners.filter(({ name }, at) => IN_ORDER.compare(corners[at - 1]?.name ?? name, name) > 0).length;
}
