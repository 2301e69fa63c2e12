/**
 * How much of each site lies within a distance of an expressway, a national road or a railway?
 *
 * The band along a corridor is all land within the distance of its line, on the ellipsoid. Shares are
 * exact to 1e-4. The error is that of the site and of the corridor nearest to it.
 */
import type { Feature } from 'geojson';
import type { SiteTarget } from '@/domain/site';
import { siteArea } from '@/geometry/disc-overlap';
import { fromLocal, type LocalPlane, planeScale } from '@/geometry/local-plane';
import type { PackedLines } from '@/geometry/packed-sites';
import { type Reach, reachOverlap } from '@/geometry/reach-overlap';
import { nearestParameter, squaredDistanceToSegment } from '@/geometry/segment-distance';
import { buildLineIndex } from './line-index';
import { nearestLine } from './nearest-line';
import type { RingSlot } from './ring-columns';
import { buildSiteIndex, type SiteIndex } from './site-index';

/** Room for rounding, in metres: sites nearer to a verdict are computed. */
const SLACK_METRES = 3;

/** How sites lie to the corridors of one class: what depends on no radius. */
export type CorridorDistances = {
  readonly lines: PackedLines;
  readonly areas: Float64Array;
  /** Ground metres from the site's edge to the nearest corridor, and from the middle of its box. */
  readonly near: Float64Array;
  readonly middle: Float64Array;
  /** Error of the nearest corridor. */
  readonly errors: Float64Array;
};

export function corridorDistances(index: SiteIndex, corridors: readonly SiteTarget[]): CorridorDistances {
  const { sites, plane } = index;
  const lineIndex = buildLineIndex(
    corridors.map(({ geometry }): Feature => ({ type: 'Feature', properties: {}, geometry })),
    plane,
  );
  const middles = Array.from({ length: sites.count }, (_, site): Feature => {
    const coordinates = [...fromLocal(plane, sites.centreX[site] as number, sites.centreY[site] as number)];
    return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } };
  });
  const { metres, line } = nearestLine(index, lineIndex);
  return {
    lines: lineIndex.lines,
    areas: Float64Array.from(middles, (_, site) => siteArea(sites, site)),
    near: metres,
    middle: nearestLine(buildSiteIndex(middles, plane), lineIndex).metres,
    errors: Float64Array.from(line, (nearest) => corridors[nearest]?.errorMetres ?? 0),
  };
}

/** The share within the radius of any corridor; 0 everywhere where there is none. */
export function fillCorridorColumn(
  index: SiteIndex,
  siteErrors: Float64Array,
  distances: CorridorDistances,
  radiusMetres: number,
  { places, first, stride }: RingSlot,
): void {
  for (let site = 0, at = first; site < index.sites.count; site++, at += stride) {
    const error = Math.hypot(siteErrors[site] as number, distances.errors[site] as number);
    const least = bandShare(index, distances, site, radiusMetres - error);
    const most = bandShare(index, distances, site, radiusMetres + error);
    places.set(at, bandShare(index, distances, site, radiusMetres), least, most);
  }
}

function bandShare(
  { sites, plane }: SiteIndex,
  { lines, areas, near, middle }: CorridorDistances,
  site: number,
  metres: number,
): number {
  const area = areas[site] as number;
  if (!(area > 0)) return Number.NaN;
  const nearest = near[site] as number;
  if (metres <= 0 || Number.isNaN(nearest) || nearest > metres) return 0;
  if ((middle[site] as number) + (sites.radius[site] as number) + SLACK_METRES < metres) return 1;
  return Math.min(
    1,
    reachOverlap(sites, site, bandsNear(lines, plane, metres, siteCircle(sites, site))) / area,
  );
}

type Circle = { readonly x: number; readonly y: number; readonly radius: number };

function siteCircle(sites: SiteIndex['sites'], site: number): Circle {
  return {
    x: sites.centreX[site] as number,
    y: sites.centreY[site] as number,
    radius: sites.radius[site] as number,
  };
}

/** The pieces of road whose band may reach into a circle, and a disc at each of their ends. */
function bandsNear(lines: PackedLines, plane: LocalPlane, metres: number, circle: Circle): readonly Reach[] {
  const reaches: Reach[] = [];
  const reach = metres * 1.01 + circle.radius;
  /** A corner belongs to two pieces, and its disc is drawn once. */
  const ends = new Set<string>();
  const addEnd = (x: number, y: number): void => {
    const key = `${x} ${y}`;
    if (ends.has(key) || Math.hypot(x - circle.x, y - circle.y) > reach) return;
    ends.add(key);
    const radius = metres * scaleBetween(plane, circle, x, y, x, y);
    reaches.push({ type: 'disc', disc: { x, y, radius, flattening: 0 } });
  };
  for (let leaf = 0; leaf < lines.leafVertex.length; leaf++) {
    const from = lines.leafVertex[leaf] as number;
    for (let at = from; at < from + (lines.leafSegments[leaf] as number); at++) {
      const [ax, ay] = [lines.xs[at] as number, lines.ys[at] as number];
      const [bx, by] = [lines.xs[at + 1] as number, lines.ys[at + 1] as number];
      if (squaredDistanceToSegment(ax, ay, bx, by, circle.x, circle.y) > reach * reach) continue;
      const radius = metres * scaleBetween(plane, circle, ax, ay, bx, by);
      reaches.push({ type: 'band', ax, ay, bx, by, radius });
      addEnd(ax, ay);
      addEnd(bx, by);
    }
  }
  return reaches;
}

/** The scale of the plane along the shortest way from the middle of the circle to a piece of road, by Simpson's rule. */
function scaleBetween(
  plane: LocalPlane,
  { x, y }: Circle,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const footX = ax + nearestParameter(ax, ay, bx, by, x, y) * (bx - ax);
  return (planeScale(plane, x) + 4 * planeScale(plane, (x + footX) / 2) + planeScale(plane, footX)) / 6;
}
