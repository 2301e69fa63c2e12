import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isInsideRing } from '@/geometry/inside-ring';
import { BoxSearch } from '@/geometry/meeting-boxes';
import { twiceSignedArea } from '@/geometry/wind-rings';

/** Edges of a ring that are asked where they lie; the most of them decide, as rings may touch. */
const ASKED_EDGES = 5;
/** A ring is not in one of its own size: copies of a ring are two rings. */
const LARGER = 1 + 1e-9;
/** Corners looked at before a shape counts as made to exhaust: rings nested by the ten thousand. */
const MOST_STEPS = 200_000_000;

type Nesting = {
  /** For each ring how many it lies in, and the smallest of those. */
  readonly depths: readonly number[];
  readonly parents: readonly (number | null)[];
};

/**
 * The rings of one shape as areas with their holes, in the order of the shells.
 *
 * The format says that shells run clockwise and holes the other way; files exist in which all rings run
 * one way, or each the wrong way. So where the winding agrees with how the rings lie in each other, runs
 * against it throughout, or says nothing, a ring in an odd number of others is a hole of the smallest.
 * Where the two contradict each other, the winding decides, and what is then wrong is for the checks of
 * outlines to tell.
 *
 * @param rings corners in any one unit
 */
export function ringsToAreas(rings: readonly Position[][]): Polygon | MultiPolygon {
  const [first] = rings;
  if (rings.length === 1 && first) return { type: 'Polygon', coordinates: [first] };
  const nesting = nestingOf(rings);
  const isClockwise = rings.map((ring) => twiceSignedArea(ring) <= 0);
  const isEven = nesting.depths.map((depth) => depth % 2 === 0);
  const agreeing = isClockwise.filter((one, ring) => one === isEven[ring]).length;
  const saysNothing = new Set(isClockwise).size === 1;
  const isByPlace = saysNothing || agreeing === 0 || agreeing === rings.length;
  return group(rings, nesting.parents, isByPlace ? isEven : isClockwise);
}

function group(
  rings: readonly Position[][],
  parents: readonly (number | null)[],
  isShell: readonly boolean[],
): Polygon | MultiPolygon {
  const polygons = new Map<number, Position[][]>();
  rings.forEach((ring, place) => {
    if (isShell[place] || shellAround(place, parents, isShell) === null) polygons.set(place, [ring]);
  });
  rings.forEach((ring, place) => {
    const shell = polygons.has(place) ? null : shellAround(place, parents, isShell);
    if (shell !== null) polygons.get(shell)?.push(ring);
  });
  const [first, ...others] = polygons.values();
  return first && others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [...polygons.values()] };
}

/** The smallest shell that a ring lies in. */
function shellAround(
  place: number,
  parents: readonly (number | null)[],
  isShell: readonly boolean[],
): number | null {
  let around = parents[place] ?? null;
  while (around !== null && !isShell[around]) around = parents[around] ?? null;
  return around;
}

function nestingOf(rings: readonly Position[][]): Nesting {
  const boxes = ringBoxes(rings);
  const alone = { depths: rings.map(() => 0), parents: rings.map(() => null) };
  if (rings.length === 0 || !boxes.every(Number.isFinite)) return alone;
  const sizes = rings.map((ring) => Math.abs(twiceSignedArea(ring)));
  const search = new BoxSearch(boxes);
  const depths: number[] = [];
  const parents: (number | null)[] = [];
  let steps = 0;
  for (const [place, ring] of rings.entries()) {
    let [depth, parent]: [number, number | null] = [0, null];
    const isDone = search.forEachMeeting(boxes, place, (other) => {
      steps += 1;
      const isLarger = (sizes[other] as number) > (sizes[place] as number) * LARGER;
      if (!isLarger || !holdsBox(boxes, other, place)) return steps < MOST_STEPS;
      const outer = rings[other] as Position[];
      steps += outer.length;
      if (liesIn(ring, outer)) {
        depth += 1;
        if (parent === null || (sizes[other] as number) < (sizes[parent] as number)) parent = other;
      }
      return steps < MOST_STEPS;
    });
    if (!isDone) return alone;
    depths.push(depth);
    parents.push(parent);
  }
  return { depths, parents };
}

function ringBoxes(rings: readonly Position[][]): Float64Array {
  const boxes = new Float64Array(4 * rings.length);
  rings.forEach((ring, place) => {
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const position of ring) {
      const [x, y] = position as [number, number];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    boxes.set(box, 4 * place);
  });
  return boxes;
}

function holdsBox(boxes: Float64Array, outer: number, inner: number): boolean {
  const at = (box: number, side: number): number => boxes[4 * box + side] as number;
  return (
    at(outer, 0) <= at(inner, 0) &&
    at(outer, 1) <= at(inner, 1) &&
    at(outer, 2) >= at(inner, 2) &&
    at(outer, 3) >= at(inner, 3)
  );
}

/** By corners and middles of edges, some of each: a ring may touch the one around it. */
function liesIn(ring: readonly Position[], outer: readonly Position[]): boolean {
  const step = Math.max(1, Math.floor((ring.length - 1) / ASKED_EDGES));
  let [inside, asked] = [0, 0];
  for (let at = 0; at + 1 < ring.length && asked < 2 * ASKED_EDGES; at += step) {
    const [ax, ay] = ring[at] as [number, number];
    const [bx, by] = ring[at + 1] as [number, number];
    inside += Number(isInsideRing(outer, ax, ay)) + Number(isInsideRing(outer, (ax + bx) / 2, (ay + by) / 2));
    asked += 2;
  }
  return 2 * inside > asked;
}
