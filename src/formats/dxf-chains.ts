import type { DxfPoint } from './dxf-curves';

type Path = readonly DxfPoint[];

/** A place where ends meet, and the ends there: number of the path, and whether it is its last point. */
type Node = {
  readonly point: DxfPoint;
  readonly ends: { readonly path: number; readonly isLast: boolean }[];
};

/**
 * Rings out of pieces whose ends lie within a gap of each other, in whatever order and direction they were
 * drawn. Pieces that meet in threes, or end in nothing, bound no certain area and are left.
 *
 * @returns rings without a closing point, and the number of pieces that are in none
 */
export function joinPaths(
  given: readonly Path[],
  gap: number,
): { readonly rings: DxfPoint[][]; readonly left: number } {
  const paths = given.filter((path) => isLonger(path, gap));
  const nodes = new NodeGrid(gap);
  const ends = paths.map((path, index) => {
    const from = nodes.at(path[0] as DxfPoint);
    const to = nodes.at(path[path.length - 1] as DxfPoint);
    from.ends.push({ path: index, isLast: false });
    to.ends.push({ path: index, isLast: true });
    return [from, to] as const;
  });
  const rings: DxfPoint[][] = [];
  const seen = new Set<number>();
  let left = 0;
  for (let index = 0; index < paths.length; index++) {
    if (seen.has(index)) continue;
    const { points, pieces, isClosed } = walkFrom(index, paths, ends);
    // What a walk that comes to an end has passed is in no ring: it need not be walked again.
    for (const one of pieces) seen.add(one);
    if (isClosed && points.length >= 3) rings.push(points);
    else left += pieces.length;
  }
  return { rings, left };
}

/** Points that lie where they should not be taken for pieces. */
function isLonger(path: Path, gap: number): boolean {
  const [first] = path;
  return first !== undefined && path.some(([x, y]) => Math.hypot(x - first[0], y - first[1]) > gap);
}

type Walk = { readonly points: DxfPoint[]; readonly pieces: readonly number[]; readonly isClosed: boolean };

/** From node to node as long as exactly two ends meet at each, until the first is reached again. */
function walkFrom(start: number, paths: readonly Path[], ends: readonly (readonly [Node, Node])[]): Walk {
  const points: DxfPoint[] = [];
  const pieces: number[] = [];
  const goal = ends[start]?.[0];
  let [path, isReversed] = [start, false];
  while (pieces.length < paths.length) {
    const piece = paths[path] as Path;
    const inOrder = isReversed ? piece.toReversed() : piece;
    for (const point of inOrder.slice(0, -1)) points.push(point);
    pieces.push(path);
    const node = ends[path]?.[isReversed ? 0 : 1];
    if (node?.ends.length !== 2) break;
    if (node === goal) return { points, pieces, isClosed: true };
    const next = node.ends.find((end) => end.path !== path || end.isLast === isReversed);
    if (!next) break;
    [path, isReversed] = [next.path, next.isLast];
  }
  return { points, pieces, isClosed: false };
}

/** Ends by place: a cell of the grid is as wide as the gap, so what is near lies in a cell or one beside it. */
class NodeGrid {
  private readonly cells = new Map<string, Node[]>();
  constructor(private readonly gap: number) {}

  at(point: DxfPoint): Node {
    const [column, row] = point.map((value) => Math.floor(value / this.gap)) as [number, number];
    for (const [x, y] of AROUND) {
      const near = this.cells
        .get(`${column + x},${row + y}`)
        ?.find((node) => Math.hypot(node.point[0] - point[0], node.point[1] - point[1]) <= this.gap);
      if (near) return near;
    }
    const node: Node = { point, ends: [] };
    const key = `${column},${row}`;
    this.cells.set(key, [...(this.cells.get(key) ?? []), node]);
    return node;
  }
}

const AROUND = [0, -1, 1].flatMap((x) => [0, -1, 1].map((y) => [x, y] as const));
