import { forEachMeetingBoxes } from './meeting-boxes';
import { segmentsMeet } from './segment-distance';

/**
 * Whether two edges of a ring meet other than at the corner that they share. Edges whose boxes lie apart
 * are not tried, so that a ring of thousands of corners takes milliseconds.
 *
 * @param ring plane coordinates x0, y0, x1, y1 …, its last point the same as its first
 */
export function ringMeetsItself(ring: Float64Array): boolean {
  const count = ring.length / 2 - 1;
  const boxes = new Float64Array(4 * Math.max(0, count));
  for (let edge = 0; edge < count; edge++) {
    const ax = ring[2 * edge] as number;
    const ay = ring[2 * edge + 1] as number;
    const bx = ring[2 * edge + 2] as number;
    const by = ring[2 * edge + 3] as number;
    boxes[4 * edge] = Math.min(ax, bx);
    boxes[4 * edge + 1] = Math.min(ay, by);
    boxes[4 * edge + 2] = Math.max(ax, bx);
    boxes[4 * edge + 3] = Math.max(ay, by);
  }
  return !forEachMeetingBoxes(boxes, (one, other) => {
    const areNeighbours = other === one + 1 || (one === 0 && other === count - 1);
    return areNeighbours || !edgesMeet(ring, one, other);
  });
}

function edgesMeet(ring: Float64Array, one: number, other: number): boolean {
  const [a, c] = [2 * one, 2 * other];
  return segmentsMeet(
    ring[a] as number,
    ring[a + 1] as number,
    ring[a + 2] as number,
    ring[a + 3] as number,
    ring[c] as number,
    ring[c + 1] as number,
    ring[c + 2] as number,
    ring[c + 3] as number,
  );
}
