/**
 * How much of each site lies within a ring round a port, an airport, a gate or any point?
 *
 * A ring of radius r is the set of points at most r away on the WGS 84 ellipsoid. In the plane it is a
 * circle to r³/12R²: 2 mm at 10 km, 0.26 m at 50 km. Shares are exact to some 1e-5, within 150 km of
 * the data's middle meridian. Straight-line distance, not travel.
 */
import { discOverlap, edgeRange, siteArea } from '@/geometry/disc-overlap';
import { type LocalPlane, planeScale, toLocal } from '@/geometry/local-plane';
import type { LngLat } from '@/geometry/position';
import type { SiteIndex } from './site-index';

/** Room for the shift of a disc's centre and for rounding, in metres: sites nearer to a verdict are computed. */
const SLACK_METRES = 3;

type Reach = {
  readonly areas: Float64Array;
  /** For each site and hub: no point of the site is nearer than `near` or farther than `far`. Plane metres. */
  readonly near: Float32Array;
  readonly far: Float32Array;
};

const reaches = new WeakMap<SiteIndex, WeakMap<readonly LngLat[], Reach>>();

/**
 * @param hubs centres; pass the same array again while they do not change: what depends on them alone is kept
 * @param into an array of sites x hubs to reuse while a slider moves
 * @returns sites x hubs, a row a site: the share of the site inside each ring, 0 to 1; NaN where the
 *   site is a problem or the radius is not a positive number
 */
export function shareInRings(
  siteIndex: SiteIndex,
  hubs: readonly LngLat[],
  radiusMetres: number,
  into: Float32Array = new Float32Array(siteIndex.sites.count * hubs.length),
): Float32Array {
  if (!(radiusMetres > 0)) return into.fill(Number.NaN);
  const { sites, plane } = siteIndex;
  const { areas, near, far } = reachOf(siteIndex, hubs);
  const discs = hubs.map((hub) => discAround(plane, hub, radiusMetres));
  for (let site = 0; site < sites.count; site++) {
    const area = areas[site] as number;
    for (let hub = 0; hub < discs.length; hub++) {
      const at = site * discs.length + hub;
      const [x, y, radius] = discs[hub] as Disc;
      if ((far[at] as number) < radius - SLACK_METRES) into[at] = 1;
      else if ((near[at] as number) > radius + SLACK_METRES) into[at] = 0;
      else into[at] = Math.min(1, discOverlap(sites, site, x, y, radius) / area);
    }
  }
  return into;
}

type Disc = readonly [x: number, y: number, radius: number];

/**
 * The circle that a geodesic disc is in the plane: larger by the scale at its centre, and moved outward
 * since the scale grows away from the middle meridian.
 */
export function discAround(plane: LocalPlane, [longitude, latitude]: LngLat, radiusMetres: number): Disc {
  const [x, y] = toLocal(plane, longitude, latitude);
  return [x + plane.scaleGrowth * radiusMetres * radiusMetres * x, y, radiusMetres * planeScale(plane, x)];
}

function reachOf(siteIndex: SiteIndex, hubs: readonly LngLat[]): Reach {
  const kept = reaches.get(siteIndex) ?? new WeakMap<readonly LngLat[], Reach>();
  reaches.set(siteIndex, kept);
  const reach = kept.get(hubs) ?? measureReach(siteIndex, hubs);
  kept.set(hubs, reach);
  return reach;
}

function measureReach({ sites, plane }: SiteIndex, hubs: readonly LngLat[]): Reach {
  const areas = new Float64Array(sites.count);
  const near = new Float32Array(sites.count * hubs.length);
  const far = new Float32Array(sites.count * hubs.length);
  const centres = hubs.map(([longitude, latitude]) => toLocal(plane, longitude, latitude));
  for (let site = 0; site < sites.count; site++) {
    const area = siteArea(sites, site);
    // A site without rings has no share: 0 / NaN is NaN, and no bound lets it pass for in or out.
    areas[site] = area > 0 ? area : Number.NaN;
    centres.forEach(([x, y], hub) => {
      const [nearest, farthest] = area > 0 ? edgeRange(sites, site, x, y) : [Number.NaN, Number.NaN];
      near[site * hubs.length + hub] = nearest;
      far[site * hubs.length + hub] = farthest;
    });
  }
  return { areas, near, far };
}
