import type { FetchTile, TilePixels } from '@/export/sheet/basemap/load-tiles';
import type { RasterBasemap } from '@/export/sheet/basemap/plan-tiles';

export const TILES: RasterBasemap = {
  id: 'made-up',
  type: 'raster',
  title: 'Ảnh thử',
  tiles: ['https://tiles.example/{z}/{x}/{y}.png'],
  tileSize: 256,
  maxZoom: 19,
  attribution: '© Ảnh thử',
};

export type TilePlace = { readonly zoom: number; readonly x: number; readonly y: number };

export function placeOf(address: string): TilePlace {
  const [zoom = 0, x = 0, y = 0] = address.match(/\d+/g)?.map(Number) ?? [];
  return { zoom, x, y };
}

/** @param ink red, green and blue of a pixel of a tile */
export function madeUpTile(
  ink: (column: number, row: number) => readonly [number, number, number],
  side = 256,
): TilePixels {
  const data = new Uint8ClampedArray(4 * side * side);
  for (let at = 0; at < side * side; at++) data.set([...ink(at % side, Math.floor(at / side)), 255], 4 * at);
  return { width: side, height: side, data };
}

/** Tiles in a colour that follows from their place, so that no two neighbours look alike. */
export const plainTiles: FetchTile = async (address) => {
  const { x, y } = placeOf(address);
  return madeUpTile(() => [80 + 40 * (x % 4), 80 + 40 * (y % 4), 200]);
};
