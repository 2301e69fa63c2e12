import type { Line, PaperBox } from '@/export/drawing/drawing-list';
import { type OrientedBox, uprightHalves } from '@/geometry/oriented-box';

/** Millimetres. */
const CELL = 1;

/**
 * How much is drawn on each millimetre of the map: names would rather not stand on roads and edges, though
 * they may.
 */
export class BusyGround {
  readonly #frame: PaperBox;
  readonly #columns: number;
  readonly #rows: number;
  readonly #weights: Float32Array;
  /** Sums of the weights above and to the left of a cell; made when first asked. */
  #sums: Float64Array | null = null;

  constructor(frame: PaperBox) {
    this.#frame = frame;
    this.#columns = Math.ceil(frame.width / CELL) + 1;
    this.#rows = Math.ceil(frame.height / CELL) + 1;
    this.#weights = new Float32Array(this.#columns * this.#rows);
  }

  /** A cell that several lines pass has the weight of the heaviest. */
  addLines(lines: readonly Line[], isClosed: boolean, weight: number): void {
    for (const line of lines) {
      const end = isClosed ? line.length : line.length - 2;
      for (let at = 0; at < end; at += 2) {
        const next = (at + 2) % line.length;
        this.#addEdge(
          (line[at] as number) - this.#frame.x,
          (line[at + 1] as number) - this.#frame.y,
          (line[next] as number) - this.#frame.x,
          (line[next + 1] as number) - this.#frame.y,
          weight,
        );
      }
    }
  }

  #addEdge(x1: number, y1: number, x2: number, y2: number, weight: number): void {
    const steps = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / CELL) || 1;
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const column = Math.floor((x1 + share * (x2 - x1)) / CELL);
      const row = Math.floor((y1 + share * (y2 - y1)) / CELL);
      if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue;
      const at = row * this.#columns + column;
      if ((this.#weights[at] as number) < weight) this.#weights[at] = weight;
    }
  }

  /** The sum of weights on the ground of a box; of a turned one, along its length. */
  under(box: OrientedBox): number {
    if (box.angle === 0) return this.#sumIn(box.x, box.y, box.halfWidth, box.halfHeight);
    const parts = Math.max(1, Math.ceil(box.halfWidth / box.halfHeight));
    const [alongX, alongY] = [Math.cos(box.angle), Math.sin(box.angle)];
    const part = { ...box, halfWidth: box.halfWidth / parts };
    const [halfX, halfY] = uprightHalves(part);
    let sum = 0;
    for (let at = 0; at < parts; at++) {
      const away = (2 * at + 1 - parts) * part.halfWidth;
      sum += 0.7 * this.#sumIn(box.x + away * alongX, box.y + away * alongY, halfX, halfY);
    }
    return sum;
  }

  #sumIn(x: number, y: number, halfX: number, halfY: number): number {
    const sums = this.#sums ?? this.#sumUp();
    const width = this.#columns + 1;
    const columnOf = (at: number): number =>
      Math.min(this.#columns, Math.max(0, Math.round((at - this.#frame.x) / CELL)));
    const rowOf = (at: number): number =>
      Math.min(this.#rows, Math.max(0, Math.round((at - this.#frame.y) / CELL)));
    const [left, right, top, bottom] = [
      columnOf(x - halfX),
      columnOf(x + halfX),
      rowOf(y - halfY),
      rowOf(y + halfY),
    ];
    const at = (row: number, column: number): number => sums[row * width + column] as number;
    return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
  }

  #sumUp(): Float64Array {
    const width = this.#columns + 1;
    const sums = new Float64Array(width * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row++) {
      let inRow = 0;
      for (let column = 0; column < this.#columns; column++) {
        inRow += this.#weights[row * this.#columns + column] as number;
        const above = sums[row * width + column + 1] as number;
        sums[(row + 1) * width + column + 1] = above + inRow;
      }
    }
    this.#sums = sums;
    return sums;
  }
}
