import type { Position } from 'geojson';

/** Even-odd rule. @param ring closed or not, in any plane; a point on the edge may count as either */
export function isInsideRing(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  let last = ring.length - 1;
  for (let index = 0; index < ring.length; last = index, index++) {
    const [ay, by] = [ring[last]?.[1] as number, ring[index]?.[1] as number];
    if (ay > y === by > y) continue;
    const [ax, bx] = [ring[last]?.[0] as number, ring[index]?.[0] as number];
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
