import { BoxSearch } from './meeting-boxes';
import type { OutlineFault, OutlineFaultCode } from './outline-fault';
import { isInRing, type OutlineRings, pathOfVertex } from './outline-rings';

/** An outline with more faults of its nesting than this is not told apart further. */
const MOST_FAULTS = 200;

/** Below this many rings trying each is faster than a tree. */
const FEW_RINGS = 48;

/**
 * Faults of rings that lie in each other wrongly, up to a limit. For rings of which no two share a point:
 * then one vertex tells where all the others lie.
 */
export function nestingFaults(rings: OutlineRings): readonly OutlineFault[] {
  const count = rings.polygonOf.length;
  if (count === 1) return [];
  const ringsAround = ringSearch(rings);
  const faults: OutlineFault[] = [];
  let shell = 0;
  for (let ring = 0; ring < count && faults.length < MOST_FAULTS; ring++) {
    if (rings.placeOf[ring] === 0) shell = ring;
    const code = faultOf(rings, ring, shell, ringsAround(ring));
    if (code) faults.push(faultAt(rings, ring, code));
  }
  return faults;
}

function faultAt(rings: OutlineRings, ring: number, code: OutlineFaultCode): OutlineFault {
  const vertex = rings.firstVertex[ring] as number;
  return {
    code,
    place: [rings.xs[vertex] as number, rings.ys[vertex] as number],
    path: pathOfVertex(rings, vertex),
    isInvalid: true,
  };
}

/** Finds the rings that a ring lies in: one ring at a time, since of rings in rings the pairs are too many to hold. */
function ringSearch(rings: OutlineRings): (inner: number) => readonly number[] {
  const boxes = ringBoxes(rings);
  const search = rings.polygonOf.length > FEW_RINGS ? new BoxSearch(boxes) : null;
  return (inner) => {
    const vertex = rings.firstVertex[inner] as number;
    const [x, y] = [rings.xs[vertex] as number, rings.ys[vertex] as number];
    const around: number[] = [];
    const note = (outer: number): boolean => {
      if (outer !== inner && isInRing(rings, outer, x, y)) around.push(outer);
      return true;
    };
    if (search) search.forEachMeeting(Float64Array.of(x, y, x, y), 0, note);
    else for (const outer of rings.polygonOf.keys()) note(outer);
    return around;
  };
}

function ringBoxes({ xs, ys, firstVertex, polygonOf }: OutlineRings): Float64Array {
  const boxes = new Float64Array(4 * polygonOf.length);
  polygonOf.forEach((_, ring) => {
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    for (let at = firstVertex[ring] as number; at < (firstVertex[ring + 1] as number); at++) {
      box[0] = Math.min(box[0], xs[at] as number);
      box[1] = Math.min(box[1], ys[at] as number);
      box[2] = Math.max(box[2], xs[at] as number);
      box[3] = Math.max(box[3], ys[at] as number);
    }
    boxes.set(box, 4 * ring);
  });
  return boxes;
}

function faultOf(
  rings: OutlineRings,
  ring: number,
  shell: number,
  lies: readonly number[],
): OutlineFaultCode | undefined {
  const polygon = rings.polygonOf[ring];
  const isShell = ring === shell;
  if (!isShell) {
    if (!lies.includes(shell)) return 'hole-outside';
    const others = lies.filter((outer) => outer !== shell && rings.polygonOf[outer] === polygon);
    return others.length > 0 ? 'hole-in-hole' : undefined;
  }
  // In a polygon and in none of its holes: the rings of that polygon that it lies in are one, its shell.
  const around = new Map<number, number>();
  for (const outer of lies) {
    const other = rings.polygonOf[outer] as number;
    if (other !== polygon) around.set(other, (around.get(other) ?? 0) + 1);
  }
  return [...around.values()].some((count) => count === 1) ? 'shells-nested' : undefined;
}
