import { Zlib } from 'fflate';
import { PNG_SIGNATURE, pngChunk, pngEnd, pngHeader } from './png-chunks';

/** How far deflate looks back: rows longer than that cannot be found again as they are. */
const WINDOW = 32768;

/** Fast, and 3 % larger than twice the time would make it (measured on an A3 sheet at 300 dpi). */
const LEVEL = 4;

/** Filtered and packed at once: 1 MiB. */
const BLOCK_BYTES = 2 ** 20;

const NONE = 0;
const UP = 2;
const PAETH = 4;

/** Above this share of pixels that differ from both neighbours, a row is a photograph and not a drawing. */
const BUSY = 0.3;

/**
 * A PNG that takes its rows from above as they come and keeps only the packed file. Drawings pack best with their
 * rows as they are; photographs and rows longer than the window do not.
 */
export class PngRows {
  readonly #parts: Uint8Array[] = [PNG_SIGNATURE];
  readonly #zlib: Zlib;
  readonly #stride: number;
  #above: Uint8Array;

  /** @param chunks what stands before the picture: colours, resolution, texts */
  constructor(width: number, height: number, chunks: readonly Uint8Array[]) {
    this.#stride = width * 3;
    this.#above = new Uint8Array(this.#stride);
    this.#parts.push(pngHeader(width, height), ...chunks);
    this.#zlib = new Zlib({ level: LEVEL }, (packed) => {
      if (packed.length > 0) this.#parts.push(pngChunk('IDAT', packed));
    });
  }

  /** @param rows whole rows of red, green and blue, one after another */
  add(rows: Uint8Array): void {
    const stride = this.#stride;
    const count = rows.length / stride;
    const block = Math.max(1, Math.floor(BLOCK_BYTES / stride));
    for (let first = 0; first < count; first += block) {
      const last = Math.min(count, first + block);
      const filtered = new Uint8Array((last - first) * (stride + 1));
      for (let row = first; row < last; row++) {
        const bytes = rows.subarray(row * stride, (row + 1) * stride);
        const above = row === 0 ? this.#above : rows.subarray((row - 1) * stride, row * stride);
        filterRow(bytes, above, filtered.subarray((row - first) * (stride + 1)));
      }
      this.#zlib.push(filtered);
    }
    // A copy: the caller may fill the same rows again.
    this.#above = rows.slice((count - 1) * stride);
  }

  finish(): Uint8Array<ArrayBuffer> {
    this.#zlib.push(new Uint8Array(0), true);
    this.#parts.push(pngEnd());
    const whole = new Uint8Array(this.#parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

function filterRow(row: Uint8Array, above: Uint8Array, filtered: Uint8Array): void {
  const filter = chooseFilter(row, above);
  filtered[0] = filter;
  if (filter === NONE) filtered.set(row, 1);
  else if (filter === UP) {
    for (let at = 0; at < row.length; at++) filtered[at + 1] = (row[at] as number) - (above[at] as number);
  } else paeth(row, above, filtered);
}

function chooseFilter(row: Uint8Array, above: Uint8Array): number {
  let [changesDown, changesAcross, busy] = [0, 0, 0];
  for (let at = 3; at < row.length; at++) {
    const isNewDown = row[at] !== above[at] ? 1 : 0;
    const isNewAcross = row[at] !== row[at - 3] ? 1 : 0;
    changesDown += isNewDown;
    changesAcross += isNewAcross;
    busy += isNewDown & isNewAcross;
  }
  if (changesDown === 0) return UP;
  if (busy > row.length * BUSY) return PAETH;
  return row.length > WINDOW && changesDown < changesAcross ? UP : NONE;
}

/** PNG, third edition, 9.4: the neighbour that is nearest to left + above - upper left. */
function paeth(row: Uint8Array, above: Uint8Array, filtered: Uint8Array): void {
  for (let at = 0; at < row.length; at++) {
    const a = at > 2 ? (row[at - 3] as number) : 0;
    const b = above[at] as number;
    const c = at > 2 ? (above[at - 3] as number) : 0;
    const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    const nearest = toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
    filtered[at + 1] = (row[at] as number) - nearest;
  }
}
