import type { Basemap } from '@/domain/basemap';
import { PIXEL_MILLIMETRES } from '@/export/sheet/sheet-draft';
import { groundOutline, type SheetPlane } from '@/export/sheet/sheet-plane';
import { mercatorX, mercatorY } from '@/geometry/mercator-grid';

export type RasterBasemap = Extract<Basemap, { type: 'raster' }>;

/** The tiles of an online basemap that a sheet asks for: rows from the north, each from the west. */
export type TilePlan = {
  readonly zoom: number;
  /** Of the first tile, in tiles from the north-western corner of the world. */
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** One for each. */
  readonly addresses: readonly string[];
  /** Of a tile, in the pixels that its server counts with. */
  readonly tileSize: number;
  /** Of such a pixel on paper. */
  readonly pixelMillimetres: number;
};

/** More would be a burden to a server that gives them away; A3 takes about 60. */
export const MOST_TILES = 240;

const EQUATOR_METRES = 40_075_016.686;

/**
 * The tiles whose pixels are about as large on paper as those of our own style, so that words on them can be
 * read; coarser ones where that would be too many, and where the server has no finer.
 */
export function planTiles(basemap: RasterBasemap, plane: SheetPlane, most: number = MOST_TILES): TilePlan {
  const outline = groundOutline(plane);
  const xs = outline.map(([longitude]) => mercatorX(longitude));
  const ys = outline.map(([, latitude]) => mercatorY(latitude));
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  const middle = (box[1] + box[3]) / 2;
  // The cosine of a latitude is one over the hyperbolic cosine of its place on the map.
  const worldMetres = EQUATOR_METRES / Math.cosh(Math.PI * (1 - 2 * middle));
  const pixelAt = (zoom: number): number =>
    (worldMetres * plane.millimetresPerMetre) / (2 ** zoom * basemap.tileSize);
  const wanted = Math.round(Math.log2(pixelAt(0) / PIXEL_MILLIMETRES));
  for (let zoom = Math.max(0, Math.min(basemap.maxZoom, wanted)); ; zoom--) {
    const plan = planAt(basemap, box, zoom);
    if (zoom === 0 || plan.addresses.length <= most) return { ...plan, pixelMillimetres: pixelAt(zoom) };
  }
}

function planAt(
  { tiles, tileSize }: RasterBasemap,
  [west, north, east, south]: readonly [number, number, number, number],
  zoom: number,
): Omit<TilePlan, 'pixelMillimetres'> {
  const count = 2 ** zoom;
  // Half a pixel beyond: what is drawn lies between the middles of pixels.
  const room = 0.5 / tileSize;
  const held = (at: number): number => Math.min(count - 1, Math.max(0, Math.floor(at)));
  const [left, right] = [held(west * count - room), held(east * count + room)];
  const [top, bottom] = [held(north * count - room), held(south * count + room)];
  const [columns, rows] = [right - left + 1, bottom - top + 1];
  const addresses = Array.from({ length: columns * rows }, (_, at) => {
    const [x, y] = [left + (at % columns), top + Math.floor(at / columns)];
    const address = tiles[(x + y) % tiles.length] ?? '';
    return address
      .replaceAll('{z}', String(zoom))
      .replaceAll('{x}', String(x))
      .replaceAll('{y}', String(y))
      .replaceAll('{ratio}', '');
  });
  return { zoom, left, top, columns, rows, addresses, tileSize };
}
