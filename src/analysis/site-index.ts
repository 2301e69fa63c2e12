import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Problem, ProblemCode } from '@/domain/problem';
import type { LocalPlane } from '@/geometry/local-plane';
import { packSites } from '@/geometry/pack-sites';
import type { PackedSites } from '@/geometry/packed-sites';
import { isMeasurableRing, openRing, polygonsOf } from '@/geometry/polygon-rings';
import { ringMeetsItself } from '@/geometry/ring-meets-itself';
import { planeFor } from './plane-for';
import { projectPath } from './project-ring';

/** Sites packed for the questions of nearness, rings and overlaps. */
export type SiteIndex = {
  readonly plane: LocalPlane;
  readonly sites: PackedSites;
  /** Features without an answer, by their index; every result holds NaN for them. */
  readonly problems: readonly Problem[];
};

/**
 * Packs polygons for `nearestLine`, `shareInRings` and `overlapPairs`.
 *
 * @param features Polygon, MultiPolygon or Point in WGS 84 degrees; edges are geodesics; a point has
 *   distances but no shares; anything else, and anything that encloses no area or crosses itself,
 *   becomes a problem and never a number
 */
export function buildSiteIndex(
  features: readonly Feature[],
  plane: LocalPlane = planeFor(features),
): SiteIndex {
  const problems: Problem[] = [];
  const rings = features.map((feature, index) => {
    const { geometry } = feature;
    const refuse = (code: ProblemCode): readonly Float64Array[] => {
      problems.push({ code, severity: 'error', feature: index, subject: String(feature.id ?? index) });
      return [];
    };
    if (geometry?.type === 'Point') {
      const path = projectPath(plane, [geometry.coordinates, geometry.coordinates]);
      return path.every(Number.isFinite) ? [path] : refuse('not-finite');
    }
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return refuse('geometry-type');
    const fault = faultOf(geometry);
    if (fault) return refuse(fault);
    const projected = polygonsOf(geometry).flatMap((polygon) =>
      polygon.map((ring, place) => wound(projectPath(plane, closed(ring)), place === 0)),
    );
    if (projected.some(hasNoArea)) return refuse('ring-no-area');
    return projected.some(ringMeetsItself) ? refuse('ring-crosses-itself') : projected;
  });
  return { plane, sites: packSites(rings), problems };
}

function closed(ring: readonly Position[]): readonly Position[] {
  const corners = openRing(ring);
  return [...corners, ...corners.slice(0, 1)];
}

function faultOf(geometry: Polygon | MultiPolygon): ProblemCode | undefined {
  const rings = polygonsOf(geometry).flat();
  if (rings.length === 0 || rings.some((ring) => openRing(ring).length < 3)) return 'ring-short';
  if (!rings.every(isMeasurableRing)) return 'not-finite';
  return rings.some(spansHalfTheGlobe) ? 'crosses-antimeridian' : undefined;
}

/** No site is that wide: its ring jumps from 180° E to 180° W. */
function spansHalfTheGlobe(ring: readonly Position[]): boolean {
  const longitudes = ring.map(([longitude = NaN]) => longitude);
  return Math.max(...longitudes) - Math.min(...longitudes) > 180;
}

/** Shells run counter-clockwise, holes clockwise: sums over edges then need not ask which is which. */
function wound(ring: Float64Array, isShell: boolean): Float64Array {
  if (twiceArea(ring) > 0 === isShell) return ring;
  const turned = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    turned[i] = ring[ring.length - 2 - i] as number;
    turned[i + 1] = ring[ring.length - 1 - i] as number;
  }
  return turned;
}

/** Positive when the ring runs counter-clockwise. */
function twiceArea(ring: Float64Array): number {
  let twice = 0;
  const [originX, originY] = [ring[0] as number, ring[1] as number];
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [x0, y0] = [(ring[i] as number) - originX, (ring[i + 1] as number) - originY];
    const [x1, y1] = [(ring[i + 2] as number) - originX, (ring[i + 3] as number) - originY];
    twice += x0 * y1 - x1 * y0;
  }
  return twice;
}

/** Thinner than a ten-millionth of its length squared: 0.1 mm over a kilometre. */
function hasNoArea(ring: Float64Array): boolean {
  let length = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    length += Math.hypot(
      (ring[i + 2] as number) - (ring[i] as number),
      (ring[i + 3] as number) - (ring[i + 1] as number),
    );
  }
  return Math.abs(twiceArea(ring)) <= 1e-7 * length * length;
}
