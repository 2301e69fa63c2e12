/**
 * How much of each site lies within a ring round a port, an airport, a gate or any point?
 *
 * A ring of radius r is the set of points at most r away on the WGS 84 ellipsoid. Shares are exact to
 * some 1e-5, within 150 km of the data's middle meridian. Straight-line distance, not travel.
 */
import { discOverlap, edgeRange, siteArea } from '@/geometry/disc-overlap';
import { type LocalPlane, planeScale, toLocal } from '@/geometry/local-plane';
import type { PlaneDisc } from '@/geometry/plane-disc';
import type { LngLat } from '@/geometry/position';
import { type HubOrder, hubOrders, reachedPart } from './hub-order';
import type { SiteIndex } from './site-index';

/** Room for the rounding of distances, in metres. */
const ROUNDING_METRES = 0.1;

/** How far sites lie from hubs: what depends on both but on no radius. */
export type HubDistances = {
  readonly areas: Float64Array;
  /** The hubs in the plane. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** For each site and hub: no point of the site is nearer than `near` or farther than `far`. Plane metres. */
  readonly near: Float32Array;
  readonly far: Float32Array;
  /** Made when a radius first changes. */
  orders?: readonly HubOrder[];
};

const distances = new WeakMap<SiteIndex, WeakMap<readonly LngLat[], HubDistances>>();

/**
 * @param hubs centres; pass the same array again while they do not change: what depends on them alone is kept
 * @param into an array of sites x hubs to reuse while a slider moves. Leave it as it was filled: only what
 *   another radius changes is written to it
 * @returns sites x hubs, a row a site: the share of the site inside each ring, 0 to 1; NaN where the
 *   site is a problem or the radius is not a positive number
 */
export function shareInRings(
  siteIndex: SiteIndex,
  hubs: readonly LngLat[],
  radiusMetres: number,
  into: Float32Array = new Float32Array(siteIndex.sites.count * hubs.length),
): Float32Array {
  const before = filled.get(into);
  filled.delete(into);
  if (!(radiusMetres > 0)) return into.fill(Number.NaN);
  const distances = hubDistances(siteIndex, hubs);
  const rings = ringsAround(siteIndex, distances, radiusMetres);
  const parts = before?.distances === distances ? changedParts(distances, before.rings, rings) : undefined;
  if (parts) updateShares(rings, parts, into);
  else fillShares(rings, into);
  filled.set(into, { distances, rings });
  return into;
}

/** What an array was last filled with. */
type Filled = { readonly distances: HubDistances; readonly rings: Rings };

const filled = new WeakMap<Float32Array, Filled>();

/** One ring a hub in the plane. */
type Rings = {
  readonly sites: SiteIndex['sites'];
  readonly distances: HubDistances;
  readonly discs: readonly PlaneDisc[];
  /** A site that is nowhere nearer to the hub than `outside` is outside, one nowhere farther than `inside` inside. */
  readonly outside: Float64Array;
  readonly inside: Float64Array;
};

function ringsAround({ sites, plane }: SiteIndex, distances: HubDistances, radiusMetres: number): Rings {
  const { xs, ys } = distances;
  const discs = Array.from(xs, (x, hub) => discAround(plane, x, ys[hub] as number, radiusMetres));
  const slacks = discs.map((disc, hub) => discSlack(disc, xs[hub] as number));
  return {
    sites,
    distances,
    discs,
    outside: Float64Array.from(discs, ({ radius }, hub) => radius + (slacks[hub] as number)),
    inside: Float64Array.from(discs, ({ radius }, hub) => radius - (slacks[hub] as number)),
  };
}

/** Every pair of a site and a hub. */
function fillShares(rings: Rings, into: Float32Array): void {
  const { sites, distances, discs, outside, inside } = rings;
  const { near, far } = distances;
  let at = 0;
  for (let site = 0; site < sites.count; site++) {
    for (let hub = 0; hub < discs.length; hub++, at++) {
      // Without a branch: which of two verdicts comes next is as good as random, and a processor guesses it wrong.
      const isOut = Number((near[at] as number) > (outside[hub] as number));
      const isIn = Number((far[at] as number) < (inside[hub] as number));
      into[at] = isIn;
      if ((isOut | isIn) === 0) into[at] = cutShare(rings, site, hub);
    }
  }
}

function cutShare({ sites, distances, discs }: Rings, site: number, hub: number): number {
  return Math.min(1, discOverlap(sites, site, discs[hub] as PlaneDisc) / (distances.areas[site] as number));
}

/** For each hub the sites that one of two radii may cut; none where they are so many that all may as well be looked at. */
function changedParts(distances: HubDistances, before: Rings, after: Rings): readonly HubPart[] | undefined {
  const width = after.discs.length;
  distances.orders ??= hubOrders(distances.near, distances.far, width);
  let count = 0;
  const parts = distances.orders.map((order, hub) => {
    const least = Math.min(before.inside[hub] as number, after.inside[hub] as number);
    const most = Math.max(before.outside[hub] as number, after.outside[hub] as number);
    const [wideEnd, first, end] = reachedPart(order, least, most);
    count += wideEnd + end - first;
    return { order, wideEnd, first, end };
  });
  return count < (after.sites.count * width) / 4 ? parts : undefined;
}

type HubPart = {
  readonly order: HubOrder;
  readonly wideEnd: number;
  readonly first: number;
  readonly end: number;
};

function updateShares(rings: Rings, parts: readonly HubPart[], into: Float32Array): void {
  parts.forEach(({ order, wideEnd, first, end }, hub) => {
    updatePart(rings, hub, order, 0, wideEnd, into);
    updatePart(rings, hub, order, first, end, into);
  });
}

function updatePart(
  rings: Rings,
  hub: number,
  { sites, near, far }: HubOrder,
  first: number,
  end: number,
  into: Float32Array,
): void {
  const width = rings.discs.length;
  const outside = rings.outside[hub] as number;
  const inside = rings.inside[hub] as number;
  for (let at = first; at < end; at++) {
    const site = sites[at] as number;
    const isOut = (near[at] as number) > outside;
    const isIn = (far[at] as number) < inside;
    into[site * width + hub] = isOut || isIn ? Number(isIn) : cutShare(rings, site, hub);
  }
}

/**
 * The disc that a geodesic ring is in the plane: larger by the scale at its centre, drawn out west to
 * east, and moved outward, since the scale grows away from the middle meridian.
 *
 * @param x, y the centre in the plane
 */
export function discAround(plane: LocalPlane, x: number, y: number, radiusMetres: number): PlaneDisc {
  const growth = plane.scaleGrowth * radiusMetres * radiusMetres;
  return {
    x: x + growth * x,
    y,
    radius: radiusMetres * (planeScale(plane, x) + growth / 6),
    flattening: growth / 6,
  };
}

/**
 * How far the edge of a disc may lie from a circle round the hub itself, in metres: distances are kept
 * from the hub, and the disc is shifted and drawn out, by 2 m at 50 km and tens of metres at 200 km.
 * Sites that reach no farther than this beyond a verdict are computed.
 *
 * @param x of the hub in the plane
 */
export function discSlack({ x: discX, radius, flattening }: PlaneDisc, x: number): number {
  return Math.abs(discX - x) + flattening * radius + ROUNDING_METRES;
}

/** Kept for as long as the same array of hubs is asked for. */
export function hubDistances(siteIndex: SiteIndex, hubs: readonly LngLat[]): HubDistances {
  const kept = distances.get(siteIndex) ?? new WeakMap<readonly LngLat[], HubDistances>();
  distances.set(siteIndex, kept);
  const found = kept.get(hubs) ?? measureDistances(siteIndex, hubs);
  kept.set(hubs, found);
  return found;
}

function measureDistances({ sites, plane }: SiteIndex, hubs: readonly LngLat[]): HubDistances {
  const areas = new Float64Array(sites.count);
  const near = new Float32Array(sites.count * hubs.length);
  const far = new Float32Array(sites.count * hubs.length);
  const centres = hubs.map(([longitude, latitude]) => toLocal(plane, longitude, latitude));
  const xs = Float64Array.from(centres, ([x]) => x);
  const ys = Float64Array.from(centres, ([, y]) => y);
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
  return { areas, xs, ys, near, far };
}
