/**
 * How far is each cell of a grid from the nearest road, port or gate? From the middle of the cell, in a
 * straight line on the WGS 84 ellipsoid.
 *
 * A block of cells shares a list of the segments that may be nearest to one of them: what is farther
 * from the block's middle than the nearest by more than the block is wide is nearest to none. Blocks are
 * halved with their lists until these are short. Limits: within 0.1 m of each cell's own computation.
 */
import type { Feature } from 'geojson';
import { buildLineIndex } from '@/analysis/line-index';
import { type LocalPlane, planeScale } from '@/geometry/local-plane';
import type { MercatorGrid } from '@/geometry/mercator-grid';
import type { CellPlaces } from './cell-places';

/** Blocks this wide are not halved again: halving would cost more than the longer list. */
const LEAST_BLOCK = 8;

/** A list this short is not worth shortening. */
const SHORT_LIST = 3;

/** Cells between two steps of the work: some milliseconds. */
const CELLS_PER_STEP = 20_000;

/** Blocks bulge beyond their corners by less than this part, the cells' rows being bent in the plane. */
const BULGE = 1.001;

/** Ends of segments in the plane: x, y, x, y. */
type Segments = Float64Array;

type Block = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Numbers of segments. */
  readonly near: Uint32Array;
};

type Work = {
  readonly grid: MercatorGrid;
  readonly places: CellPlaces;
  readonly segments: Segments;
  /** Thrice of it, halved twice, is the quadratic part of the scale: see `squaredGroundLength`. */
  readonly growth: number;
  /** How much the scale of the plane may differ between two places. */
  readonly scaleRange: number;
};

/**
 * Gives pause every some thousand cells, and then the metres of each cell: NaN where it is not wanted,
 * Infinity where there is no target.
 *
 * @param features lines and points in WGS 84 degrees; what is broken is passed over
 * @param isWanted 1 for each cell to be computed
 */
export function* cellDistances(
  grid: MercatorGrid,
  places: CellPlaces,
  plane: LocalPlane,
  features: readonly Feature[],
  isWanted: Uint8Array,
): Generator<number, Float32Array> {
  const metres = new Float32Array(grid.columns * grid.rows).fill(Number.NaN);
  const segments = segmentsOf(features, plane);
  if (segments.length === 0) {
    for (let cell = 0; cell < metres.length; cell++)
      if (isWanted[cell] === 1) metres[cell] = Number.POSITIVE_INFINITY;
    return metres;
  }
  const work: Work = {
    grid,
    places,
    segments,
    growth: plane.scaleGrowth,
    scaleRange: planeScale(plane, farthestX(places, segments)),
  };
  const all = Uint32Array.from({ length: segments.length / 4 }, (_, segment) => segment);
  const blocks: Block[] = [{ left: 0, top: 0, right: grid.columns, bottom: grid.rows, near: all }];
  let [done, told] = [0, 0];
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    const near = segmentsNear(block, work);
    if (near.length <= SHORT_LIST || !isWide(block)) {
      fill(block, near, work, isWanted, metres);
      done += (block.right - block.left) * (block.bottom - block.top);
    } else blocks.push(...halves(block, near));
    if (done - told < CELLS_PER_STEP) continue;
    told = done;
    yield done / metres.length;
  }
  return metres;
}

function segmentsOf(features: readonly Feature[], plane: LocalPlane): Segments {
  const { lines } = buildLineIndex(features, plane);
  const ends: number[] = [];
  lines.leafVertex.forEach((first, leaf) => {
    const last = first + (lines.leafSegments[leaf] as number);
    for (let at = first; at < last; at++) {
      const [x, y] = [lines.xs[at] as number, lines.ys[at] as number];
      ends.push(x, y, lines.xs[at + 1] as number, lines.ys[at + 1] as number);
    }
  });
  return Float64Array.from(ends);
}

function farthestX({ xs }: CellPlaces, segments: Segments): number {
  let farthest = 0;
  for (let cell = 0; cell < xs.length; cell++) farthest = Math.max(farthest, Math.abs(xs[cell] as number));
  for (let at = 0; at < segments.length; at += 2)
    farthest = Math.max(farthest, Math.abs(segments[at] as number));
  return farthest;
}

function isWide({ left, top, right, bottom }: Block): boolean {
  return right - left > LEAST_BLOCK || bottom - top > LEAST_BLOCK;
}

/** Cut across its longer side. */
function halves(block: Block, near: Uint32Array): readonly Block[] {
  const { left, top, right, bottom } = block;
  if (right - left > bottom - top) {
    const middle = (left + right) >> 1;
    return [
      { ...block, near, right: middle },
      { ...block, near, left: middle },
    ];
  }
  const middle = (top + bottom) >> 1;
  return [
    { ...block, near, bottom: middle },
    { ...block, near, top: middle },
  ];
}

/** Those of the block's segments that may be nearest to one of its cells. */
function segmentsNear(block: Block, { grid, places, segments, scaleRange }: Work): Uint32Array {
  const { left, top, right, bottom, near } = block;
  const middle = ((top + bottom) >> 1) * grid.columns + ((left + right) >> 1);
  const [x, y] = [places.xs[middle] as number, places.ys[middle] as number];
  let reach = 0;
  for (const row of [top, bottom - 1])
    for (const column of [left, right - 1]) {
      const cell = row * grid.columns + column;
      reach = Math.max(reach, Math.hypot((places.xs[cell] as number) - x, (places.ys[cell] as number) - y));
    }
  reach *= BULGE;
  const lengths = new Float64Array(near.length);
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < near.length; at++) {
    const length = planeDistance(segments, near[at] as number, x, y);
    lengths[at] = length;
    if (length < least) least = length;
  }
  // Ground lengths decide and planes stretch: what is nearer in the plane may be farther on the ground.
  const most = (least + reach) * scaleRange + reach;
  return near.filter((_, at) => (lengths[at] as number) <= most);
}

function planeDistance(segments: Segments, segment: number, x: number, y: number): number {
  const at = 4 * segment;
  const [ax, ay] = [segments[at] as number, segments[at + 1] as number];
  const dx = (segments[at + 2] as number) - ax;
  const dy = (segments[at + 3] as number) - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
  const part = Math.min(1, Math.max(0, along));
  const [toX, toY] = [ax + part * dx - x, ay + part * dy - y];
  return Math.sqrt(toX * toX + toY * toY);
}

function fill(
  { left, top, right, bottom }: Block,
  near: Uint32Array,
  { grid, places, segments, growth }: Work,
  isWanted: Uint8Array,
  metres: Float32Array,
): void {
  for (let row = top; row < bottom; row++)
    for (let cell = row * grid.columns + left; cell < row * grid.columns + right; cell++) {
      if (isWanted[cell] !== 1) continue;
      const [x, y] = [places.xs[cell] as number, places.ys[cell] as number];
      let least = Number.POSITIVE_INFINITY;
      for (let at = 0; at < near.length; at++) {
        const squared = squaredGroundLength(segments, 4 * (near[at] as number), x, y, growth);
        if (squared < least) least = squared;
      }
      metres[cell] = Math.sqrt(least);
    }
}

/**
 * The scale of the plane grows with the square of x: its mean along a line from x to t is
 * 1 + growth (x² + xt + t²) / 3. What this leaves out is under 1e-8 of the length within 150 km.
 */
function squaredGroundLength(segments: Segments, at: number, x: number, y: number, growth: number): number {
  const ax = segments[at] as number;
  const ay = segments[at + 1] as number;
  const dx = (segments[at + 2] as number) - ax;
  const dy = (segments[at + 3] as number) - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
  const part = Math.min(1, Math.max(0, along));
  const toX = ax + part * dx;
  const [offX, offY] = [toX - x, ay + part * dy - y];
  const scale = 1 + (growth * (x * x + x * toX + toX * toX)) / 3;
  return (offX * offX + offY * offY) / (scale * scale);
}
