import { Clipper, FillRule, type PathD, type PathsD } from 'clipper2-ts';
import type { PlaneDisc } from './disc-overlap';
import type { PackedSites } from './packed-sites';

/** Land within reach of a place (a disc) or of a straight piece of a road (a band with round ends). */
export type Reach =
  | { readonly type: 'disc'; readonly disc: PlaneDisc }
  | {
      readonly type: 'band';
      readonly ax: number;
      readonly ay: number;
      readonly bx: number;
      readonly by: number;
      readonly radius: number;
    };

/** How far a corner of an arc may stand from it, in metres. What that takes from an area is given back on average. */
const SAGITTA_METRES = 0.03;
/** Digits of a metre that the overlay works to. */
const PRECISION = 2;

/**
 * Area of the part of a site that lies within any of several reaches, ground that several reach counted
 * once: the overlay of the site with arcs of 3 cm sagitta, drawn only where the site is. Within 1e-5 of
 * the site's area for sites of 5 ha and more.
 *
 * @param sites shells counter-clockwise, holes clockwise
 * @returns square metres in the plane
 */
export function reachOverlap(sites: PackedSites, site: number, reaches: readonly Reach[]): number {
  const [x, y] = [sites.centreX[site] as number, sites.centreY[site] as number];
  const about: About = { x, y, radius: sites.radius[site] as number };
  const shapes = reaches.flatMap((reach) => shapesOf(reach, about));
  return Clipper.areaPathsD(
    Clipper.intersectD(shapes, ringsOf(sites, site, about), FillRule.NonZero, PRECISION),
  );
}

/** The circle round a site; shapes are drawn relative to its middle, and right only within it. */
type About = { readonly x: number; readonly y: number; readonly radius: number };

function ringsOf(sites: PackedSites, site: number, about: About): PathsD {
  const { xs, ys, firstRing, firstVertex } = sites;
  const rings: PathsD = [];
  for (let ring = firstRing[site] as number; ring < (firstRing[site + 1] as number); ring++) {
    const path: PathD = [];
    for (let at = firstVertex[ring] as number; at < (firstVertex[ring + 1] as number) - 1; at++)
      path.push({ x: (xs[at] as number) - about.x, y: (ys[at] as number) - about.y });
    rings.push(path);
  }
  return rings;
}

function shapesOf(reach: Reach, about: About): PathsD {
  if (reach.type === 'disc') return [discShape(reach.disc, about)];
  const { ax, ay, bx, by, radius } = reach;
  const ends = [discShape({ x: ax, y: ay, radius, flattening: 0 }, about)];
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return ends;
  ends.push(discShape({ x: bx, y: by, radius, flattening: 0 }, about));
  const [acrossX, acrossY] = [(-(by - ay) / length) * radius, ((bx - ax) / length) * radius];
  const [x0, y0, x1, y1] = [ax - about.x, ay - about.y, bx - about.x, by - about.y];
  return [
    ...ends,
    [
      { x: x0 - acrossX, y: y0 - acrossY },
      { x: x1 - acrossX, y: y1 - acrossY },
      { x: x1 + acrossX, y: y1 + acrossY },
      { x: x0 + acrossX, y: y0 + acrossY },
    ],
  ];
}

/** The whole disc where the site is about its centre, else the sector in whose directions the site lies; counter-clockwise. */
function discShape({ x, y, radius, flattening }: PlaneDisc, about: About): PathD {
  const [towardsX, towardsY] = [about.x - x, about.y - y];
  const away = Math.hypot(towardsX, towardsY);
  const isAround = away <= about.radius * 1.01;
  const half = isAround ? Math.PI : Math.asin(about.radius / away) * 1.001 + 1e-6;
  const middle = Math.atan2(towardsY, towardsX);
  const count = Math.max(3, Math.ceil((2 * half) / (2 * Math.acos(1 - SAGITTA_METRES / radius))));
  const step = (2 * half) / count;
  // A chord leaves out the arc's outer third on average: (step²) / 12 of the radius puts it back.
  const drawn = radius * (1 + (step * step) / 12);
  const [across, along] = [drawn * (1 + flattening), drawn * (1 - flattening)];
  const path: PathD = isAround ? [] : [{ x: -towardsX, y: -towardsY }];
  for (let corner = isAround ? 1 : 0; corner <= count; corner++) {
    const angle = middle - half + corner * step;
    path.push({ x: across * Math.cos(angle) - towardsX, y: along * Math.sin(angle) - towardsY });
  }
  return path;
}
