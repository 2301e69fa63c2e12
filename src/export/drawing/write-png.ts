import { failed, ok, type Result } from '@/domain/result';
import type { DrawingItem, DrawingList, ImageItem } from './drawing-list';
import type { FontBook } from './font-book';
import { type PaintContext, paintDrawing } from './paint-canvas';
import { pngColours, pngResolution, pngText } from './png-chunks';
import { PngRows } from './png-rows';
import {
  CANVAS_SIDES,
  finestHeld,
  finestResolution,
  type PngBand,
  pixelsOf,
  pngCost,
  TILE_MARGIN,
  tileBands,
} from './png-tiles';
import { type DocumentDetails, takeStep, type WritingFailure, type WritingSteps } from './writing';

/** A canvas that is painted and read back. */
export type TileContext = PaintContext & Pick<OffscreenCanvasRenderingContext2D, 'getImageData'>;

/** What a picture needs of the browser. */
export type PngTools = {
  readonly book: FontBook;
  /** `null` where no canvas of this size can be had. Ask for one that is read often: reading is five times faster. */
  readonly createCanvas: (width: number, height: number) => TileContext | null;
  readonly decodeImage: (image: ImageItem) => Promise<CanvasImageSource>;
  /** Whether so much memory can be had; without it, by trying. */
  readonly canHold?: (bytes: number) => boolean;
};

/**
 * A drawing as a PNG of a resolution. Bands of at most 32 MiB are painted in tiles and packed at once, so that the
 * whole picture is never in memory. A canvas that fails in silence leaves transparent pixels, and is a failure.
 */
export async function writePng(
  drawing: DrawingList,
  dotsPerInch: number,
  details: DocumentDetails,
  tools: PngTools,
  steps: WritingSteps = {},
): Promise<Result<Uint8Array<ArrayBuffer>, WritingFailure>> {
  const { widthMillimetres, heightMillimetres } = drawing;
  const width = pixelsOf(widthMillimetres, dotsPerInch);
  const height = pixelsOf(heightMillimetres, dotsPerInch);
  const { isTooLarge, memoryBytes } = pngCost(width, height);
  if (isTooLarge)
    return failed({
      type: 'too-large',
      largestDotsPerInch: finestResolution(widthMillimetres, heightMillimetres),
    });
  // Asked for before anything is painted: no minute of work ends for want of memory.
  const canHold = tools.canHold ?? canAllocate;
  if (!canHold(memoryBytes))
    return failed({
      type: 'too-large',
      largestDotsPerInch: finestHeld(widthMillimetres, heightMillimetres, dotsPerInch, canHold),
    });
  try {
    return await writeBands(drawing, { width, height, dotsPerInch }, details, tools, steps);
  } catch (error) {
    const isTainted = error instanceof Error && error.name === 'SecurityError';
    return failed({ type: isTainted ? 'tainted' : 'failed', detail: String(error) });
  }
}

function canAllocate(bytes: number): boolean {
  try {
    return new Uint8Array(bytes).length === bytes;
  } catch {
    return false;
  }
}

type Size = { readonly width: number; readonly height: number; readonly dotsPerInch: number };

async function writeBands(
  drawing: DrawingList,
  { width, height, dotsPerInch }: Size,
  details: DocumentDetails,
  tools: PngTools,
  steps: WritingSteps,
): Promise<Result<Uint8Array<ArrayBuffer>, WritingFailure>> {
  const images = await decodeImages(drawing.items, tools);
  const rows = new PngRows(width, height, detailChunks(details, dotsPerInch));
  const ground = paintingGround(width, height, tools);
  if (typeof ground === 'string') return failed({ type: 'failed', detail: ground });
  const { bands, context, tallest } = ground;
  const band = new Uint8Array(width * tallest * 3);
  const count = bands.reduce((sum, { tiles }) => sum + tiles.length, 0);
  let done = 0;
  for (const { top, height: bandHeight, tiles } of bands) {
    for (const tile of tiles) {
      if (!(await takeStep(steps, done++, count))) return failed({ type: 'cancelled' });
      const view = {
        pixelsPerMillimetre: dotsPerInch / 25.4,
        left: tile.left - TILE_MARGIN,
        top: top - TILE_MARGIN,
        widthPixels: tile.width + 2 * TILE_MARGIN,
        heightPixels: bandHeight + 2 * TILE_MARGIN,
      };
      paintDrawing(drawing, context, view, { book: tools.book, images });
      const { data } = context.getImageData(TILE_MARGIN, TILE_MARGIN, tile.width, bandHeight);
      copyOpaque(data, tile.width, band, width, tile.left);
    }
    rows.add(band.subarray(0, width * bandHeight * 3));
  }
  if (!(await takeStep(steps, count, count))) return failed({ type: 'cancelled' });
  return ok(rows.finish());
}

type PaintingGround = {
  readonly bands: readonly PngBand[];
  readonly context: TileContext;
  /** Pixels of the tallest band. */
  readonly tallest: number;
};

/** The largest canvas that is granted, and the tiles that it takes; what was asked for last where none is. */
function paintingGround(width: number, height: number, { createCanvas }: PngTools): PaintingGround | string {
  let refusal = '';
  for (const side of CANVAS_SIDES) {
    const bands = tileBands(width, height, side);
    const tallest = Math.max(...bands.map((band) => band.height));
    const widest = Math.max(...bands.flatMap(({ tiles }) => tiles.map((tile) => tile.width)));
    const sides = [widest + 2 * TILE_MARGIN, tallest + 2 * TILE_MARGIN] as const;
    refusal = `no canvas of ${sides.join(' x ')}`;
    try {
      const context = createCanvas(...sides);
      if (context) return { bands, context, tallest };
    } catch (error) {
      refusal = String(error);
    }
  }
  return refusal;
}

/**
 * Red, green and blue of a tile into its columns of the band.
 * @throws Error where a pixel is not opaque: the paper covers everything, so that the canvas has lost its content
 */
function copyOpaque(
  tile: Uint8ClampedArray,
  tileWidth: number,
  band: Uint8Array,
  width: number,
  left: number,
): void {
  let alpha = 255;
  let from = 0;
  for (let row = 0; row * tileWidth * 4 < tile.length; row++) {
    let to = (row * width + left) * 3;
    for (let column = 0; column < tileWidth; column++) {
      band[to] = tile[from] as number;
      band[to + 1] = tile[from + 1] as number;
      band[to + 2] = tile[from + 2] as number;
      alpha &= tile[from + 3] as number;
      from += 4;
      to += 3;
    }
  }
  if (alpha !== 255) throw new Error('the canvas lost its content');
}

async function decodeImages(
  items: readonly DrawingItem[],
  tools: PngTools,
  decoded = new Map<Uint8Array, CanvasImageSource>(),
): Promise<ReadonlyMap<Uint8Array, CanvasImageSource>> {
  for (const item of items) {
    if (item.type === 'group') await decodeImages(item.items, tools, decoded);
    else if (item.type === 'image' && !decoded.has(item.bytes))
      decoded.set(item.bytes, await tools.decodeImage(item));
  }
  return decoded;
}

/** The key words that PNG names (third edition, 11.3.4.2); attachments under their own names. */
function detailChunks(details: DocumentDetails, dotsPerInch: number): Uint8Array[] {
  const { title, author, subject, created, producer, attachments = [] } = details;
  return [
    pngColours(),
    pngResolution(dotsPerInch),
    pngText('Title', title),
    pngText('Author', author),
    pngText('Description', subject),
    pngText('Creation Time', created.toISOString()),
    pngText('Software', producer),
    ...attachments.map(({ name, bytes }) => pngText(name, new TextDecoder().decode(bytes))),
  ];
}
