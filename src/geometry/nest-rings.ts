import type { GridPoint } from './trace-faces';

/**
 * Rings as `traceFaces` gives them, put together to polygons: each hole with the smallest shell that it lies in.
 *
 * @param rings open; shells counter-clockwise, holes clockwise; a hole may share vertices with its shell, but no edge
 */
export function nestRings(rings: readonly (readonly GridPoint[])[]): (readonly GridPoint[])[][] {
  const sized = rings.map((ring) => ({ ring, twice: twiceArea(ring) }));
  const shells = sized.filter(({ twice }) => twice > 0).sort((a, b) => a.twice - b.twice);
  const polygons = shells.map(({ ring }) => [ring]);
  for (const { ring: hole, twice } of sized) {
    if (twice >= 0) continue;
    const place = shells.findIndex((shell) => shell.twice > -twice && lies(hole, shell.ring));
    polygons[place]?.push(hole);
  }
  return polygons;
}

function twiceArea(ring: readonly GridPoint[]): number {
  return ring.reduce((sum, { x, y }, at) => {
    const next = ring[(at + 1) % ring.length] as GridPoint;
    return sum + x * next.y - next.x * y;
  }, 0);
}

/** The middle of an edge: a hole may share vertices with its shell, but no edge. */
function lies(hole: readonly GridPoint[], shell: readonly GridPoint[]): boolean {
  const [a, b] = [hole[0] as GridPoint, hole[1] as GridPoint];
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  let isInside = false;
  shell.forEach((from, at) => {
    const to = shell[(at + 1) % shell.length] as GridPoint;
    if (from.y > y === to.y > y) return;
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) isInside = !isInside;
  });
  return isInside;
}
