import type { PackedSites } from './packed-sites';
import type { Nearest, Segment } from './segment-approach';
import { touch } from './segment-approach';
import { nearestParameter, segmentsMeet } from './segment-distance';

/**
 * Whether a segment crosses the edge of a site, touches it or lies in the site; puts the place into `found`.
 *
 * In the segment's own frame, as `approachSite`: what of the edges crosses its line behind its start
 * tells whether it starts inside, by the even-odd rule.
 */
export function meetsSite(sites: PackedSites, place: number, segment: Segment, found: Nearest): boolean {
  const { xs, ys, runs } = sites;
  const { ax, ay, dx, dy } = segment;
  const end = runs.first[place + 1] as number;
  let isInside = false;
  for (let run = runs.first[place] as number; run < end; run++) {
    const last = runs.lastVertex[run] as number;
    let vertex = runs.firstVertex[run] as number;
    let x = (xs[vertex] as number) - ax;
    let y = (ys[vertex] as number) - ay;
    let w = dx * y - dy * x;
    for (; vertex < last; vertex++) {
      const nextX = (xs[vertex + 1] as number) - ax;
      const nextY = (ys[vertex + 1] as number) - ay;
      const nextW = dx * nextY - dy * nextX;
      // Most edges have both ends on one side of the segment's line.
      if (w * nextW <= 0) {
        if (hasMet(sites, vertex, segment, found)) return true;
        // Where the edge crosses the line, times a number whose sign is that of `w - nextW`.
        const u = dx * (x * nextW - nextX * w) + dy * (y * nextW - nextY * w);
        isInside = isInside !== isBehind(u, w, nextW);
      }
      x = nextX;
      y = nextY;
      w = nextW;
    }
  }
  if (isInside) touch(found, segment, ax, ay);
  return isInside;
}

/** Whether an edge that meets the segment's line crosses it, and behind the segment's start. */
function isBehind(u: number, w: number, nextW: number): boolean {
  return w > 0 !== nextW > 0 && u > 0 === w > nextW;
}

function hasMet({ xs, ys }: PackedSites, vertex: number, segment: Segment, found: Nearest): boolean {
  const { ax, ay, bx, by } = segment;
  const px = xs[vertex] as number;
  const py = ys[vertex] as number;
  const qx = xs[vertex + 1] as number;
  const qy = ys[vertex + 1] as number;
  if (!segmentsMeet(px, py, qx, qy, ax, ay, bx, by)) return false;
  const [x, y] = meetingPoint(px, py, qx, qy, segment);
  touch(found, segment, x, y);
  return true;
}

/** Where two meeting segments cross; where they lie on one line, what of the site is nearest to the segment's start. */
function meetingPoint(px: number, py: number, qx: number, qy: number, segment: Segment): [number, number] {
  const { ax, ay, bx, by } = segment;
  const denominator = (qx - px) * (by - ay) - (qy - py) * (bx - ax);
  if (denominator === 0) {
    const part = nearestParameter(px, py, qx, qy, ax, ay);
    return [px + part * (qx - px), py + part * (qy - py)];
  }
  const t = ((ax - px) * (by - ay) - (ay - py) * (bx - ax)) / denominator;
  return [px + t * (qx - px), py + t * (qy - py)];
}
