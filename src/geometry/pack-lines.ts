import type { PackedLines } from './packed-sites';

/** Eight segments a leaf: fewer make the tree deep, more make the exact step long. Measured best here. */
const SEGMENTS_PER_LEAF = 8;

/**
 * @param paths each a run of plane coordinates x0, y0, x1, y1 …, at least two points
 * @param lineOf for each path the number of the line it is a part of
 */
export function packLines(
  paths: readonly Float64Array[],
  lineOf: readonly number[],
  count: number,
): PackedLines {
  const vertexCount = paths.reduce((sum, path) => sum + path.length / 2, 0);
  const leafCount = paths.reduce((sum, path) => sum + leavesOf(path), 0);
  const xs = new Float64Array(vertexCount);
  const ys = new Float64Array(vertexCount);
  const leafVertex = new Uint32Array(leafCount);
  const leafSegments = new Uint8Array(leafCount);
  const leafLine = new Uint32Array(leafCount);
  let [vertex, leaf] = [0, 0];
  paths.forEach((path, index) => {
    const segments = path.length / 2 - 1;
    for (let done = 0; done < segments; done += SEGMENTS_PER_LEAF) {
      leafVertex[leaf] = vertex + done;
      leafSegments[leaf] = Math.min(SEGMENTS_PER_LEAF, segments - done);
      leafLine[leaf] = lineOf[index] as number;
      leaf++;
    }
    for (let i = 0; i < path.length; i += 2) {
      xs[vertex] = path[i] as number;
      ys[vertex] = path[i + 1] as number;
      vertex++;
    }
  });
  return { count, xs, ys, leafVertex, leafSegments, leafLine };
}

function leavesOf(path: Float64Array): number {
  return Math.ceil((path.length / 2 - 1) / SEGMENTS_PER_LEAF);
}

/** The box of each leaf, four numbers each: what the tree is built over. */
export function leafBoxes(lines: PackedLines): Float64Array {
  const boxes = new Float64Array(4 * lines.leafVertex.length);
  for (let leaf = 0; leaf < lines.leafVertex.length; leaf++) {
    const first = lines.leafVertex[leaf] as number;
    const last = first + (lines.leafSegments[leaf] as number);
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let vertex = first; vertex <= last; vertex++) {
      const [x, y] = [lines.xs[vertex] as number, lines.ys[vertex] as number];
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
    boxes.set([minX, minY, maxX, maxY], 4 * leaf);
  }
  return boxes;
}
