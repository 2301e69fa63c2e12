/** A point on a grid of whole numbers. */
export type GridPoint = { readonly x: number; readonly y: number };

type Edge = { readonly from: GridPoint; readonly to: GridPoint; isUsed: boolean };

const keyOf = ({ x, y }: GridPoint): string => `${x} ${y}`;

/**
 * Rings that do not cross, but may touch each other and themselves, as simple rings: no vertex is passed twice,
 * and where two rings touch, both have a vertex.
 *
 * @param paths land on the left of every edge
 * @returns shells counter-clockwise, holes clockwise
 */
export function traceFaces(paths: readonly (readonly GridPoint[])[]): readonly (readonly GridPoint[])[] {
  const vertices = paths.flat();
  return traceNodedFaces(paths.map((path) => withTouchingVertices(path, vertices)));
}

/**
 * The same where every point that paths share is a vertex of them all. A path of two vertices is a cut: land lies
 * on both of its sides. A cut that leads nowhere leaves no trace.
 */
export function traceNodedFaces(paths: readonly (readonly GridPoint[])[]): readonly (readonly GridPoint[])[] {
  const edges = paths.flatMap(edgesOf);
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = keyOf(edge.from);
    const known = leaving.get(key);
    if (known) known.push(edge);
    else leaving.set(key, [edge]);
  }
  return edges.flatMap((edge) => (edge.isUsed ? [] : splitAtRepeats(trace(edge, leaving))));
}

function edgesOf(path: readonly GridPoint[]): readonly Edge[] {
  return path.map((from, at) => ({ from, to: path[(at + 1) % path.length] ?? from, isUsed: false }));
}

/** A step of the grid is all that rounding has moved a vertex off an edge that it lay on. */
function withTouchingVertices(path: readonly GridPoint[], vertices: readonly GridPoint[]): GridPoint[] {
  return path.flatMap((from, at) => {
    const to = path[(at + 1) % path.length] ?? from;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const squared = dx * dx + dy * dy;
    const along = ({ x, y }: GridPoint): number => (x - from.x) * dx + (y - from.y) * dy;
    const touching = vertices.filter((vertex) => {
      const away = Math.abs((vertex.x - from.x) * dy - (vertex.y - from.y) * dx);
      return along(vertex) > 0 && along(vertex) < squared && away * away <= squared;
    });
    return [from, ...touching.sort((a, b) => along(a) - along(b))];
  });
}

/** From edge to edge, each time the next to the right of the way back: so the land to the left stays the same. */
function trace(first: Edge, leaving: ReadonlyMap<string, readonly Edge[]>): readonly GridPoint[] {
  const ring: GridPoint[] = [];
  let edge: Edge | undefined = first;
  while (edge && !edge.isUsed) {
    edge.isUsed = true;
    ring.push(edge.from);
    edge = nextEdge(edge, leaving.get(keyOf(edge.to)) ?? []);
  }
  return ring;
}

function nextEdge({ from, to }: Edge, choices: readonly Edge[]): Edge | undefined {
  const back = Math.atan2(from.y - to.y, from.x - to.x);
  const turn = (edge: Edge): number => {
    const angle = back - Math.atan2(edge.to.y - edge.from.y, edge.to.x - edge.from.x);
    return angle > 0 ? angle : angle + 2 * Math.PI;
  };
  return choices.filter(({ isUsed }) => !isUsed).sort((a, b) => turn(a) - turn(b))[0];
}

function splitAtRepeats(ring: readonly GridPoint[]): readonly (readonly GridPoint[])[] {
  const loops: GridPoint[][] = [];
  const way: GridPoint[] = [];
  const placeOf = new Map<string, number>();
  for (const point of [...ring, ...ring.slice(0, 1)]) {
    const before = placeOf.get(keyOf(point));
    if (before !== undefined) {
      const loop = way.splice(before);
      for (const passed of loop) placeOf.delete(keyOf(passed));
      if (loop.length >= 3) loops.push(loop);
    }
    placeOf.set(keyOf(point), way.length);
    way.push(point);
  }
  return loops;
}
