import type { Position } from 'geojson';
import type { BoundingBox } from '@/geometry/bounding-box';

const key = (position: Position | undefined): string => `${position?.[0]},${position?.[1]}`;

/** Lines of a coast extract: blocks of `longitude latitude` rows, each opened by a row that starts with `>`. */
export function readCoastLines(text: string): Position[][] {
  return text
    .split('>')
    .map((block) =>
      block
        .trim()
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => row.split(' ').map(Number)),
    )
    .filter((line) => line.length > 1);
}

/** Joins lines head to tail. GSHHG cuts its shores at whole degrees; the cut ends are equal to the last digit. */
export function joinLines(lines: readonly (readonly Position[])[]): Position[][] {
  const byStart = new Map(lines.map((line) => [key(line[0]), line]));
  const ends = new Set(lines.map((line) => key(line.at(-1))));
  const used = new Set<string>();
  const follow = (first: readonly Position[]): Position[] => {
    const joined = [...first];
    used.add(key(first[0]));
    for (let next = byStart.get(key(joined.at(-1))); next; next = byStart.get(key(joined.at(-1)))) {
      if (used.has(key(next[0]))) break;
      used.add(key(next[0]));
      joined.push(...next.slice(1));
    }
    return joined;
  };
  const open = lines.filter((line) => !ends.has(key(line[0]))).map(follow);
  const closed = lines.flatMap((line) => (used.has(key(line[0])) ? [] : [follow(line)]));
  return [...open, ...closed];
}

/** Distance round the box from its south-west corner, counter-clockwise, of a point on its edge: 0 to 4. */
function placeOnEdge([x = NaN, y = NaN]: Position, [west, south, east, north]: BoundingBox): number {
  const [u, v] = [(x - west) / (east - west), (y - south) / (north - south)];
  const distances = [Math.abs(v), Math.abs(u - 1), Math.abs(v - 1), Math.abs(u)];
  const side = distances.indexOf(Math.min(...distances));
  return [u, 1 + v, 3 - u, 4 - v][side] ?? NaN;
}

function cornersBetween(from: number, to: number, [west, south, east, north]: BoundingBox): Position[] {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const end = to > from ? to : to + 4;
  const passed: Position[] = [];
  for (let corner = Math.ceil(from); corner < end; corner++) passed.push(corners[corner % 4] ?? [NaN, NaN]);
  return passed;
}

/**
 * Rings of land from the shores of a box. GSHHG draws every shore with the land on its left, so a line that
 * leaves the box is continued counter-clockwise along the edge until the next shore enters it.
 */
export function closeShores(shores: readonly (readonly Position[])[], box: BoundingBox): Position[][] {
  const isRing = (line: readonly Position[]): boolean => key(line[0]) === key(line.at(-1));
  const rings = shores.filter(isRing).map((line) => [...line]);
  const waiting = shores.filter((line) => !isRing(line));
  const start = (line: readonly Position[]): number => placeOnEdge(line[0] ?? [], box);
  while (waiting.length > 0) {
    const ring = [...(waiting.shift() ?? [])];
    const first = placeOnEdge(ring[0] ?? [], box);
    for (;;) {
      const from = placeOnEdge(ring.at(-1) ?? [], box);
      const ahead = (place: number): number => (place - from + 4) % 4;
      const next = [...waiting].sort((a, b) => ahead(start(a)) - ahead(start(b)))[0];
      if (!next || ahead(first) <= ahead(start(next))) {
        ring.push(...cornersBetween(from, first, box), ring[0] ?? []);
        break;
      }
      ring.push(...cornersBetween(from, start(next), box), ...next);
      waiting.splice(waiting.indexOf(next), 1);
    }
    rings.push(ring);
  }
  return rings;
}
