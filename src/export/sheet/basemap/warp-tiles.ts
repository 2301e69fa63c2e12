import type { ImageItem } from '@/export/drawing/drawing-list';
import { pngChunk } from '@/export/drawing/png-chunks';
import { PngRows } from '@/export/drawing/png-rows';
import { eachFrameRow, framePixels } from '@/export/sheet/mercator-warp';
import type { SheetPlane } from '@/export/sheet/sheet-plane';
import type { TilePixels } from './load-tiles';
import type { TilePlan } from './plan-tiles';

/** Finer than the tiles by so much: what is between their pixels is mixed without being blurred. */
const FINER = 0.7;
const LEAST_PIXEL_MILLIMETRES = 0.125;
const MOST_PIXELS = 8e6;

/** Where no tile came: not drawn, so that the embedded ground is seen; near its colour, should a program blur it. */
const HIDDEN = [246, 243, 236] as const;

/**
 * Tiles of Web Mercator in the plane of the sheet, over its whole frame. Each point is mixed of the four pixels
 * about its place; the place is right to 0.01 mm.
 *
 * @param tiles in the order of the plan; those of another size than the first are left out
 */
export function warpTiles(
  plane: SheetPlane,
  plan: TilePlan,
  tiles: readonly (TilePixels | null)[],
): ImageItem {
  const side = Math.max(LEAST_PIXEL_MILLIMETRES, FINER * plan.pixelMillimetres);
  const size = framePixels(plane, side, MOST_PIXELS);
  const mosaic = new Mosaic(plan, tiles);
  const key = Uint8Array.from(HIDDEN.flatMap((part) => [0, part]));
  const png = new PngRows(size.columns, size.rows, [pngChunk('tRNS', key)]);
  const row = new Uint8Array(3 * size.columns);
  eachFrameRow(plane, size, (_, xs, ys) => {
    for (let column = 0; column < size.columns; column++)
      mosaic.mix(xs[column] as number, ys[column] as number, row, 3 * column);
    png.add(row);
  });
  return { type: 'image', format: 'png', bytes: png.finish(), box: plane.frame };
}

/** All tiles as one picture of pixels that are counted from the corner of the world. */
class Mosaic {
  readonly #plan: TilePlan;
  readonly #tiles: readonly (Uint8ClampedArray | null)[];
  readonly #side: number;
  readonly #world: number;
  readonly #sum = new Float64Array(4);

  constructor(plan: TilePlan, tiles: readonly (TilePixels | null)[]) {
    this.#plan = plan;
    this.#side = tiles.find((tile) => tile !== null)?.width ?? plan.tileSize;
    this.#world = 2 ** plan.zoom * this.#side;
    this.#tiles = tiles.map((tile) =>
      tile && tile.width === this.#side && tile.height === this.#side ? tile.data : null,
    );
  }

  /** The colour of a place, given in parts of the world's width, into three bytes. */
  mix(x: number, y: number, target: Uint8Array, at: number): void {
    const [across, down] = [x * this.#world - 0.5, y * this.#world - 0.5];
    const [left, top] = [Math.floor(across), Math.floor(down)];
    const [right, below] = [across - left, down - top];
    const sum = this.#sum.fill(0);
    this.#add(left, top, (1 - right) * (1 - below));
    this.#add(left + 1, top, right * (1 - below));
    this.#add(left, top + 1, (1 - right) * below);
    this.#add(left + 1, top + 1, right * below);
    const opacity = sum[3] as number;
    if (opacity < 0.5) {
      target.set(HIDDEN, at);
      return;
    }
    for (let part = 0; part < 3; part++) target[at + part] = Math.round((sum[part] as number) / opacity);
    const isHidden = HIDDEN.every((value, part) => target[at + part] === value);
    if (isHidden) target[at + 1] = (target[at + 1] as number) + 1;
  }

  #add(x: number, y: number, share: number): void {
    const { left, top, columns, rows } = this.#plan;
    const side = this.#side;
    const [column, row] = [Math.floor(x / side) - left, Math.floor(y / side) - top];
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const data = this.#tiles[row * columns + column];
    if (!data) return;
    const from = 4 * ((y - (row + top) * side) * side + (x - (column + left) * side));
    const weight = (share * (data[from + 3] as number)) / 255;
    const sum = this.#sum;
    for (let part = 0; part < 3; part++)
      sum[part] = (sum[part] as number) + weight * (data[from + part] as number);
    sum[3] = (sum[3] as number) + weight;
  }
}
