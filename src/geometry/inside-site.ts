import type { PackedRings } from './packed-sites';

/** Even-odd rule over all rings of a site. */
export function isInside(sites: PackedRings, site: number, x: number, y: number): boolean {
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  let inside = false;
  for (let ring = firstRing[site] as number; ring < (endRing[site] as number); ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      const [ay, by] = [ys[vertex] as number, ys[vertex + 1] as number];
      if (ay > y === by > y) continue;
      const [ax, bx] = [xs[vertex] as number, xs[vertex + 1] as number];
      if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
