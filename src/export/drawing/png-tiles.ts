/** Sides of a canvas: every browser grants it, and a tile is painted before anybody notices. */
const LARGEST_CANVAS = 2048;

/** Pixels painted around a tile and left out: canvases round edges otherwise at their border than inside. */
export const TILE_MARGIN = 2;

/** Sides of a canvas, in the order in which they are asked for where the browser refuses. */
export const CANVAS_SIDES = [LARGEST_CANVAS, 1024, 512, 256] as const;

/** Memory for one band of the picture: 32 MiB of red, green and blue. */
const BAND_BYTES = 32 * 2 ** 20;

/** Pixels at most: A0 at 300 dpi has 139 million. More than this few programs open. */
const MOST_PIXELS = 300e6;

/** Room for the file itself, bytes a pixel. A dense sheet takes 0.22. */
const FILE_BYTES = 0.5;

type PngTile = { readonly left: number; readonly width: number };
export type PngBand = { readonly top: number; readonly height: number; readonly tiles: readonly PngTile[] };

/** What a picture takes. */
export type PngCost = {
  readonly pixels: number;
  /** Memory at the same time, with the file. */
  readonly memoryBytes: number;
  readonly tiles: number;
  readonly isTooLarge: boolean;
};

/** Whole pixels of a length on paper. */
export const pixelsOf = (millimetres: number, dotsPerInch: number): number =>
  Math.max(1, Math.round((millimetres * dotsPerInch) / 25.4));

/** Bands from above, each of tiles from the left: a whole row is there before the next band is begun. */
export function tileBands(
  width: number,
  height: number,
  canvasSide: number = LARGEST_CANVAS,
): readonly PngBand[] {
  const largest = canvasSide - 2 * TILE_MARGIN;
  const tallest = Math.min(largest, Math.max(1, Math.floor(BAND_BYTES / (width * 3))));
  return evenly(height, tallest).map(({ from, length }) => ({
    top: from,
    height: length,
    tiles: evenly(width, largest).map((part) => ({ left: part.from, width: part.length })),
  }));
}

/** The fewest parts of at most `longest`, as even as whole pixels allow. */
function evenly(whole: number, longest: number): { from: number; length: number }[] {
  const count = Math.ceil(whole / longest);
  const edges = Array.from({ length: count + 1 }, (_, at) => Math.round((whole * at) / count));
  return edges.slice(1).map((to, at) => ({ from: edges[at] ?? 0, length: to - (edges[at] ?? 0) }));
}

export function pngCost(width: number, height: number): PngCost {
  const pixels = width * height;
  const bands = tileBands(width, height);
  const tallest = Math.max(...bands.map((band) => band.height));
  const widest = Math.max(...(bands[0]?.tiles.map((tile) => tile.width) ?? [0]));
  // The band, the canvas, what is read from it, and the file.
  const memoryBytes = Math.round(tallest * (width * 3 + widest * 8) + pixels * FILE_BYTES);
  const tiles = bands.reduce((sum, band) => sum + band.tiles.length, 0);
  return { pixels, memoryBytes, tiles, isTooLarge: pixels > MOST_PIXELS };
}

/** The finest whole resolution below one that is refused whose memory can be had; 0 where there is none. */
export function finestHeld(
  widthMillimetres: number,
  heightMillimetres: number,
  refused: number,
  canHold: (bytes: number) => boolean,
): number {
  let [held, tooFine] = [0, refused];
  while (tooFine - held > 1) {
    const dots = Math.floor((held + tooFine) / 2);
    const { memoryBytes } = pngCost(pixelsOf(widthMillimetres, dots), pixelsOf(heightMillimetres, dots));
    if (canHold(memoryBytes)) held = dots;
    else tooFine = dots;
  }
  return held;
}

/** The finest whole resolution at which a page may be written. */
export function finestResolution(widthMillimetres: number, heightMillimetres: number): number {
  let dots = Math.floor(25.4 * Math.sqrt(MOST_PIXELS / (widthMillimetres * heightMillimetres))) + 1;
  while (dots > 0 && pixelsOf(widthMillimetres, dots) * pixelsOf(heightMillimetres, dots) > MOST_PIXELS)
    dots--;
  return dots;
}
