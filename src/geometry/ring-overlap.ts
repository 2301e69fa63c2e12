import type { PackedSites } from './packed-sites';

/**
 * Area that two sites share, without building the shared shape: a site is the signed sum of the strips
 * below its edges, so the shared area is the signed sum, over all pairs of edges, of the area below
 * both: the integral of the lower of the two over the x that they share.
 *
 * @param sites shells counter-clockwise, holes clockwise, no self-crossings
 * @returns square metres in the plane; exact but for rounding, some 1e-9 m² for sites of a kilometre
 */
export function sharedArea(sites: PackedSites, one: number, other: number): number {
  const { xs, ys, firstRing, firstVertex } = sites;
  const [least, greatest] = sharedSpan(sites, one, other);
  // Any level serves: the strips below it cancel. One near the sites keeps the digits.
  const level = sites.centreY[one] as number;
  let area = 0;
  const endRing = firstRing[one + 1] as number;
  for (let ring = firstRing[one] as number; ring < endRing; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      const ax = xs[vertex] as number;
      const bx = xs[vertex + 1] as number;
      if (Math.max(ax, bx) <= least || Math.min(ax, bx) >= greatest) continue;
      const ay = (ys[vertex] as number) - level;
      const by = (ys[vertex + 1] as number) - level;
      // For a shell that runs counter-clockwise the upper edges run leftwards.
      if (ax < bx) area -= belowEdges(sites, other, level, ax, ay, bx, by);
      else area += belowEdges(sites, other, level, bx, by, ax, ay);
    }
  }
  return Math.max(0, area);
}

function sharedSpan(sites: PackedSites, one: number, other: number): readonly [number, number] {
  const [x, radius] = [sites.centreX[one] as number, sites.radius[one] as number];
  const [otherX, otherRadius] = [sites.centreX[other] as number, sites.radius[other] as number];
  return [Math.max(x - radius, otherX - otherRadius), Math.min(x + radius, otherX + otherRadius)];
}

/** Signed area below both the edge a → b, ax ≤ bx, and the edges of a site. */
function belowEdges(
  sites: PackedSites,
  site: number,
  level: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const { xs, ys, firstRing, firstVertex } = sites;
  const slope = (by - ay) / (bx - ax);
  let area = 0;
  const endRing = firstRing[site + 1] as number;
  for (let ring = firstRing[site] as number; ring < endRing; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      const cx = xs[vertex] as number;
      const dx = xs[vertex + 1] as number;
      const left = Math.max(ax, Math.min(cx, dx));
      const right = Math.min(bx, Math.max(cx, dx));
      if (left >= right) continue;
      const cy = (ys[vertex] as number) - level;
      const otherSlope = ((ys[vertex + 1] as number) - level - cy) / (dx - cx);
      const lower = integralOfLower(
        right - left,
        ay + slope * (left - ax),
        ay + slope * (right - ax),
        cy + otherSlope * (left - cx),
        cy + otherSlope * (right - cx),
      );
      area += cx < dx ? -lower : lower;
    }
  }
  return area;
}

/** Integral of the lower of two straight lines over a width, from their heights at both ends. */
function integralOfLower(
  width: number,
  oneLeft: number,
  oneRight: number,
  otherLeft: number,
  otherRight: number,
): number {
  const aboveLeft = oneLeft - otherLeft;
  const aboveRight = oneRight - otherRight;
  if (aboveLeft <= 0 && aboveRight <= 0) return (width * (oneLeft + oneRight)) / 2;
  if (aboveLeft >= 0 && aboveRight >= 0) return (width * (otherLeft + otherRight)) / 2;
  const part = aboveLeft / (aboveLeft - aboveRight);
  const crossing = oneLeft + part * (oneRight - oneLeft);
  const [left, right] = aboveLeft < 0 ? [oneLeft, otherRight] : [otherLeft, oneRight];
  return (width * (part * (left + crossing) + (1 - part) * (crossing + right))) / 2;
}
