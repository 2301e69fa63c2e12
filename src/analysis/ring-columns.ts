/**
 * How much of each site lies within a ring, and how much may lie in it if the places are off?
 *
 * A place that is off by at most e changes every distance by at most e. So the true share lies between
 * the share at the radius less e and that at the radius plus e, e being the root of the sum of the
 * squares of both errors. That range is what `least` and `most` hold.
 */
import { discOverlap } from '@/geometry/disc-overlap';
import { type Reach, reachOverlap } from '@/geometry/reach-overlap';
import type { RingPlaces } from './ring-places';
import { discAround, discSlack, type HubDistances } from './rings';
import type { SiteIndex } from './site-index';

/** One column of a ring table for one radius: where its values go and how far apart they stand. */
export type RingSlot = {
  readonly places: RingPlaces;
  /** Place of the first site's value; the next site's is `stride` on. */
  readonly first: number;
  readonly stride: number;
};

export type RingHubs = {
  readonly errors: Float64Array;
  readonly distances: HubDistances;
};

/** The shares within the ring round each hub, a column a hub from the slot's first on. */
export function fillDiscColumns(
  index: SiteIndex,
  siteErrors: Float64Array,
  { errors, distances }: RingHubs,
  radiusMetres: number,
  { places, first, stride }: RingSlot,
): void {
  const width = errors.length;
  const { near, far } = distances;
  const scales = Float64Array.from(
    errors,
    (_, hub) => planeRadius(index, distances, hub, radiusMetres) / radiusMetres,
  );
  // Of the widest ring that any error makes: it is shifted and drawn out the most.
  const worst = siteErrors.reduce((most, error) => Math.max(most, error), 0);
  const slacks = Float64Array.from(errors, (error, hub) => {
    const [x, y] = [distances.xs[hub] as number, distances.ys[hub] as number];
    return 2 * discSlack(discAround(index.plane, x, y, radiusMetres + worst + error), x);
  });
  for (let site = 0; site < index.sites.count; site++) {
    const siteError = siteErrors[site] as number;
    for (let hub = 0; hub < width; hub++) {
      const pair = site * width + hub;
      const at = first + site * stride + hub;
      const hubError = errors[hub] as number;
      // Math.hypot is ten times slower, and this line runs millions of times while a slider moves.
      const error = Math.sqrt(siteError * siteError + hubError * hubError);
      const scale = scales[hub] as number;
      const slack = slacks[hub] as number;
      const isFar = (near[pair] as number) > (radiusMetres + error) * scale + slack;
      const isWithin = (far[pair] as number) < (radiusMetres - error) * scale - slack;
      if (isWithin) places.setInside(at);
      else if (!isFar) {
        const share = discShare(index, distances, site, hub, radiusMetres);
        const least = discShare(index, distances, site, hub, radiusMetres - error);
        places.set(at, share, least, discShare(index, distances, site, hub, radiusMetres + error));
      }
    }
  }
}

function planeRadius({ plane }: SiteIndex, { xs, ys }: HubDistances, hub: number, metres: number): number {
  return discAround(plane, xs[hub] as number, ys[hub] as number, metres).radius;
}

function discShare(
  { plane, sites }: SiteIndex,
  { xs, ys, near, far, areas }: HubDistances,
  site: number,
  hub: number,
  metres: number,
): number {
  const area = areas[site] as number;
  if (metres <= 0 || Number.isNaN(area)) return Number.isNaN(area) ? Number.NaN : 0;
  const pair = site * xs.length + hub;
  const disc = discAround(plane, xs[hub] as number, ys[hub] as number, metres);
  const slack = discSlack(disc, xs[hub] as number);
  if ((near[pair] as number) > disc.radius + slack) return 0;
  if ((far[pair] as number) < disc.radius - slack) return 1;
  return Math.min(1, discOverlap(sites, site, disc) / area);
}

/** The share within the rings round any of the hubs, ground that several reach counted once. */
export function fillDissolvedColumn(
  index: SiteIndex,
  siteErrors: Float64Array,
  hubs: RingHubs,
  radiusMetres: number,
  { places, first, stride }: RingSlot,
): void {
  const shareAt = (site: number, sign: -1 | 0 | 1): number =>
    dissolvedShare(index, hubs, site, (hub) => {
      const error = Math.hypot(siteErrors[site] as number, hubs.errors[hub] as number);
      return radiusMetres + sign * error;
    });
  for (let site = 0, at = first; site < index.sites.count; site++, at += stride) {
    places.set(at, shareAt(site, 0), shareAt(site, -1), shareAt(site, 1));
  }
}

function dissolvedShare(
  { plane, sites }: SiteIndex,
  { errors, distances }: RingHubs,
  site: number,
  metresOf: (hub: number) => number,
): number {
  const area = distances.areas[site] as number;
  if (Number.isNaN(area)) return Number.NaN;
  const cutting: Reach[] = [];
  for (let hub = 0; hub < errors.length; hub++) {
    const metres = metresOf(hub);
    if (metres <= 0) continue;
    const disc = discAround(plane, distances.xs[hub] as number, distances.ys[hub] as number, metres);
    const at = site * errors.length + hub;
    const slack = discSlack(disc, distances.xs[hub] as number);
    if ((distances.near[at] as number) > disc.radius + slack) continue;
    if ((distances.far[at] as number) < disc.radius - slack) return 1;
    cutting.push({ type: 'disc', disc });
  }
  const [only] = cutting;
  if (!only) return 0;
  // One disc alone has its exact formula.
  const inside =
    cutting.length === 1 && only.type === 'disc'
      ? discOverlap(sites, site, only.disc)
      : reachOverlap(sites, site, cutting);
  return Math.min(1, inside / area);
}
