import { failed, ok, type Result } from '@/domain/result';
import type { DxfPoint } from './dxf-curves';
import { type DxfDrawing, type DxfRecord, firstValue, numberOf } from './dxf-records';
import { type DxfShape, type DxfTolerance, pointsOf, shapeOf } from './dxf-shapes';

/** A shape where it stands in the drawing. */
export type PlacedShape = {
  readonly shape: DxfShape;
  readonly record: DxfRecord;
  /** As it stands in the file. */
  readonly layer: string;
};

export type ExpandedDrawing = {
  readonly shapes: readonly PlacedShape[];
  /** Kinds of entities that were passed over, and how many of each. */
  readonly skipped: ReadonlyMap<string, number>;
};

/** x' = a x + c y + e; y' = b x + d y + f. */
type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const SAME: Affine = [1, 0, 0, 1, 0, 0];
const MIRROR: Affine = [-1, 0, 0, 1, 0, 0];
const RADIANS = Math.PI / 180;

/** Blocks in blocks; more is a drawing that holds itself. */
const MOST_DEEP = 32;
/** Ten blocks of ten blocks each, nine deep, are a billion entities in a small file. */
const MOST_ENTITIES = 1_000_000;
const MOST_POINTS = 5_000_000;

/** Thrown inside, and told as a failure. */
class TooMuch extends Error {}

/** Drawn by the frame of the entity and not of the world. */
const IN_OWN_FRAME = new Set([
  'LWPOLYLINE',
  'POLYLINE',
  'CIRCLE',
  'ARC',
  'HATCH',
  'TEXT',
  'ATTRIB',
  'INSERT',
]);

/** Everything drawn, blocks put in their places. Fails with the limit where there is too much of it. */
export function expandDrawing(drawing: DxfDrawing, tolerance: DxfTolerance): Result<ExpandedDrawing, string> {
  if (countEntities(drawing, drawing.entities, new Map(), 0) > MOST_ENTITIES)
    return failed(`${MOST_ENTITIES} entities`);
  const expander = new Expander(drawing, tolerance);
  try {
    expander.addAll(drawing.entities, SAME, undefined, 0);
    return ok({ shapes: expander.shapes, skipped: expander.skipped });
  } catch (error) {
    if (error instanceof TooMuch) return failed(error.message);
    throw error;
  }
}

/** How many entities all the blocks make, before any is made; blocks that hold themselves count once. */
function countEntities(
  drawing: DxfDrawing,
  records: readonly DxfRecord[],
  known: Map<string, number>,
  depth: number,
): number {
  let count = 0;
  for (const record of records) {
    const name = record.type === 'INSERT' ? blockName(record) : undefined;
    const block = name === undefined ? undefined : drawing.blocks.get(name);
    if (name !== undefined && block && depth < MOST_DEEP && !known.has(name)) {
      known.set(name, 0);
      known.set(name, countEntities(drawing, block.entities, known, depth + 1));
    }
    const [columns, rows] = timesOf(record);
    count +=
      1 + record.parts.length + (name === undefined ? 0 : columns * rows * (1 + (known.get(name) ?? 0)));
  }
  return count;
}

const blockName = (insert: DxfRecord): string => firstValue(insert, 2)?.trim().toUpperCase() ?? '';

/** An INSERT may repeat its block in columns and rows. */
function timesOf(insert: DxfRecord): readonly [columns: number, rows: number] {
  return [Math.max(1, numberOf(insert, 70, 1)), Math.max(1, numberOf(insert, 71, 1))];
}

class Expander {
  readonly shapes: PlacedShape[] = [];
  readonly skipped = new Map<string, number>();
  private entities = 0;
  private points = 0;
  /** Blocks that are being put in: one that holds itself has no end. */
  private readonly open = new Set<string>();

  constructor(
    private readonly drawing: DxfDrawing,
    private readonly tolerance: DxfTolerance,
  ) {}

  addAll(records: readonly DxfRecord[], place: Affine, layer: string | undefined, depth: number): void {
    for (const record of records) {
      this.entities += 1;
      if (this.entities > MOST_ENTITIES) throw new TooMuch(`${MOST_ENTITIES} entities`);
      const own = firstValue(record, 8)?.trim() ?? '0';
      // Layer 0 in a block stands for the layer that the block is put on.
      this.add(record, place, own === '0' && layer !== undefined ? layer : own, depth);
    }
  }

  private add(record: DxfRecord, place: Affine, layer: string, depth: number): void {
    const normal = normalOf(record);
    const frame = normal < 0 && IN_OWN_FRAME.has(record.type) ? times(place, MIRROR) : place;
    if (numberOf(record, 67) === 1) this.skip('PAPER SPACE');
    else if (normal === 0) this.skip(`${record.type} 3D`);
    else if (record.type === 'INSERT') this.insert(record, frame, layer, depth);
    else this.draw(record, frame, layer);
  }

  private draw(record: DxfRecord, frame: Affine, layer: string): void {
    const scale = Math.sqrt(Math.abs(frame[0] * frame[3] - frame[1] * frame[2])) || 1;
    const { curve, gap } = this.tolerance;
    const shape = shapeOf(record, { curve: curve / scale, gap: gap / scale });
    if (!shape) {
      this.skip(record.type);
      return;
    }
    const placed = moved(shape, frame);
    this.points += pointsOf(placed).length;
    if (this.points > MOST_POINTS) throw new TooMuch(`${MOST_POINTS} points`);
    this.shapes.push({ shape: placed, record, layer });
  }

  private skip(kind: string): void {
    this.skipped.set(kind, (this.skipped.get(kind) ?? 0) + 1);
  }

  private insert(record: DxfRecord, place: Affine, layer: string, depth: number): void {
    const name = blockName(record);
    const block = this.drawing.blocks.get(name);
    if (!block || depth >= MOST_DEEP || this.open.has(name)) {
      this.skip('INSERT');
      return;
    }
    const [columns, rows] = timesOf(record);
    this.open.add(name);
    const angle = numberOf(record, 50) * RADIANS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [scaleX, scaleY] = [numberOf(record, 41, 1), numberOf(record, 42, 1)];
    const turned: Affine = [cos, sin, -sin, cos, numberOf(record, 10), numberOf(record, 20)];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        // An empty block may be repeated as often as a number can say.
        this.entities += 1;
        if (this.entities > MOST_ENTITIES) throw new TooMuch(`${MOST_ENTITIES} entities`);
        const shift: Affine = [1, 0, 0, 1, column * numberOf(record, 44), row * numberOf(record, 45)];
        const scaled: Affine = [scaleX, 0, 0, scaleY, -scaleX * block.base[0], -scaleY * block.base[1]];
        const inner = times(place, times(turned, times(shift, scaled)));
        this.addAll(block.entities, inner, layer, depth + 1);
      }
    }
    this.open.delete(name);
    // Attributes stand in the drawing's frame already.
    this.addAll(record.parts, place, layer, depth + 1);
  }
}

/** 1: seen from above; -1: from below; 0: slanted, which is no plan. */
function normalOf(record: DxfRecord): number {
  const [x, y, z] = [numberOf(record, 210), numberOf(record, 220), numberOf(record, 230, 1)];
  return Math.abs(x) < 1e-9 && Math.abs(y) < 1e-9 ? Math.sign(z) : 0;
}

/** First the second, then the first. */
function times(one: Affine, other: Affine): Affine {
  const [a, b, c, d] = one;
  const [x, y] = apply(one, [other[4], other[5]]);
  return [
    a * other[0] + c * other[1],
    b * other[0] + d * other[1],
    a * other[2] + c * other[3],
    b * other[2] + d * other[3],
    x,
    y,
  ];
}

function apply([a, b, c, d, e, f]: Affine, [x, y]: DxfPoint): DxfPoint {
  return [a * x + c * y + e, b * x + d * y + f];
}

function moved(shape: DxfShape, place: Affine): DxfShape {
  if (place === SAME) return shape;
  const move = (point: DxfPoint): DxfPoint => apply(place, point);
  switch (shape.type) {
    case 'rings':
      return { type: 'rings', rings: shape.rings.map((ring) => ring.map(move)) };
    case 'path':
      return { type: 'path', path: shape.path.map(move) };
    default:
      return { ...shape, point: move(shape.point) };
  }
}
