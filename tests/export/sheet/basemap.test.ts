import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { loadTiles, type TilePixels } from '@/export/sheet/basemap/load-tiles';
import { MOST_TILES, planTiles } from '@/export/sheet/basemap/plan-tiles';
import { warpTiles } from '@/export/sheet/basemap/warp-tiles';
import { fromPaper, type SheetPlane, sheetPlane, toPaper } from '@/export/sheet/sheet-plane';
import { mercatorX, mercatorY, placeInGrid } from '@/geometry/mercator-grid';
import { lngLat } from '@/geometry/position';
import { decodePicture } from '../drawing/decode-png';
import { madeUpTile, placeOf, plainTiles, TILES } from './made-up-tiles';

const A3 = { x: 20, y: 30, width: 310, height: 205 };
const SHEETS: readonly (readonly [name: string, plane: SheetPlane])[] = [
  ['in the west at 1 : 150,000', sheetPlane(A3, lngLat(106.45, 21.0), 150_000)],
  ['in the north-east at 1 : 25,000', sheetPlane(A3, lngLat(107.97, 21.53), 25_000)],
  [
    'A0 of the province',
    sheetPlane({ x: 15, y: 40, width: 1090, height: 760 }, lngLat(107.2, 21.1), 150_000),
  ],
  ['all of it at 1 : 1,000,000', sheetPlane(A3, lngLat(107.2, 21.1), 1_000_000)],
];

const never = new AbortController().signal;
const untold = (): void => undefined;

describe('the tiles of a sheet', () => {
  it.each(SHEETS)('cover its frame, and are no more than may be asked for: %s', (_, plane) => {
    const plan = planTiles(TILES, plane);
    expect(plan.addresses).toHaveLength(plan.columns * plan.rows);
    expect(plan.addresses.length).toBeLessThanOrEqual(MOST_TILES);
    expect(new Set(plan.addresses).size).toBe(plan.addresses.length);
    const { frame } = plane;
    for (const [right, down] of [
      [0, 0],
      [0.5, 0],
      [1, 0],
      [0, 1],
      [0.5, 1],
      [1, 1],
    ] as const) {
      const place = fromPaper(plane, [frame.x + right * frame.width, frame.y + down * frame.height]);
      const [x, y] = [mercatorX(place[0]), mercatorY(place[1])].map((part) =>
        Math.floor(part * 2 ** plan.zoom),
      );
      expect(plan.addresses).toContain(`https://tiles.example/${plan.zoom}/${x}/${y}.png`);
    }
  });

  it('are those of the map at this scale, as fine as the server has them', () => {
    const [, [, plane]] = SHEETS as [unknown, (typeof SHEETS)[number]];
    expect(planTiles(TILES, plane).pixelMillimetres).toBeGreaterThan(0.14);
    expect(planTiles(TILES, plane).pixelMillimetres).toBeLessThan(0.29);
    expect(planTiles({ ...TILES, maxZoom: 9 }, plane).zoom).toBe(9);
    expect(planTiles({ ...TILES, tileSize: 512 }, plane).zoom).toBe(planTiles(TILES, plane).zoom - 1);
    expect(planTiles(TILES, plane, 4).addresses.length).toBeLessThanOrEqual(4);
  });

  it('are asked for once, and those of the next sheet only where they are new', async () => {
    const asked: string[] = [];
    const known = new Map<string, TilePixels>();
    const fetchTile = (address: string) => {
      asked.push(address);
      return plainTiles(address, never);
    };
    const plane = (longitude: number) => sheetPlane(A3, lngLat(longitude, 21), 150_000);
    const told: number[] = [];
    const first = planTiles(TILES, plane(107));
    await loadTiles(first, fetchTile, known, never, (done, all) => told.push(done / all));
    expect(asked).toHaveLength(first.addresses.length);
    expect(told.at(-1)).toBe(1);
    const second = planTiles(TILES, plane(107.05));
    await loadTiles(second, fetchTile, known, never, untold);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(first.addresses.length + second.addresses.length);
    expect(known.size).toBe(second.addresses.length);
  });

  it('are not waited for where their server refuses, or when they are not wanted any more', async () => {
    const plan = planTiles(TILES, (SHEETS[0] as (typeof SHEETS)[number])[1]);
    let asked = 0;
    const refusing = () => {
      asked++;
      return Promise.reject(new Error('refused'));
    };
    const refused = await loadTiles(plan, refusing, new Map(), never, untold);
    expect(refused.tiles.every((tile) => tile === null)).toBe(true);
    expect(refused.refusal).toContain('refused');
    expect(asked).toBeLessThan(16);
    const stopper = new AbortController();
    const known = new Map<string, TilePixels>();
    const stopping = (address: string) => {
      if (known.size >= 5) stopper.abort();
      return plainTiles(address, never);
    };
    await loadTiles(plan, stopping, known, stopper.signal, untold);
    expect(known.size).toBeLessThan(12);
  });
});

describe('an online basemap in the plane of a sheet', () => {
  it.each(SHEETS)('has each pixel of a tile at its millimetre: %s', async (_, plane) => {
    const plan = planTiles(TILES, plane);
    // A dot of three pixels on white, in the tiles at the corners and in the middle.
    const dots = [
      [1, 1],
      [plan.columns - 2, 1],
      [Math.floor(plan.columns / 2), Math.floor(plan.rows / 2)],
      [1, plan.rows - 2],
      [plan.columns - 2, plan.rows - 2],
    ] as const;
    const [column, row] = [203, 31];
    const dotted = madeUpTile((x, y) =>
      Math.abs(x - column) <= 1 && Math.abs(y - row) <= 1 ? [0, 0, 0] : [255, 255, 255],
    );
    const white = madeUpTile(() => [255, 255, 255]);
    const tiles = plan.addresses.map((address) => {
      const { x, y } = placeOf(address);
      return dots.some(([right, down]) => plan.left + right === x && plan.top + down === y) ? dotted : white;
    });
    const image = warpTiles(plane, plan, tiles);
    const picture = decodePicture(image.bytes);
    const pixel = image.box.width / picture.width;
    const grid = { columns: 1, rows: 1, west: 0, north: 0, side: 1 / 2 ** plan.zoom };
    for (const [right, down] of dots) {
      const place = placeInGrid(
        grid,
        plan.left + right + (column + 0.5) / 256,
        plan.top + down + (row + 0.5) / 256,
      );
      const [x, y] = toPaper(plane, place);
      const found = darkMiddle(picture, plane, [x, y], 4 * plan.pixelMillimetres);
      expect(Math.hypot(found[0] - x, found[1] - y)).toBeLessThan(0.05 + pixel / 2);
      // The middle of what is mixed is far better than half a pixel.
      expect(Math.hypot(found[0] - x, found[1] - y)).toBeLessThan(0.05);
    }
  });

  it('has no joints between tiles, and shows the ground where one is missing', () => {
    const [, plane] = SHEETS[1] as (typeof SHEETS)[number];
    const plan = planTiles(TILES, plane);
    const grey = madeUpTile(() => [120, 130, 140]);
    const whole = decodePicture(
      warpTiles(
        plane,
        plan,
        plan.addresses.map(() => grey),
      ).bytes,
    );
    expect(new Set(new Uint32Array(whole.data.buffer)).size).toBe(1);
    const at = Math.floor(plan.rows / 2) * plan.columns + Math.floor(plan.columns / 2);
    const holed = decodePicture(
      warpTiles(
        plane,
        plan,
        plan.addresses.map((_, tile) => (tile === at ? null : grey)),
      ).bytes,
    );
    let hidden = 0;
    for (let part = 3; part < holed.data.length; part += 4) hidden += holed.data[part] === 0 ? 1 : 0;
    const tile = (plan.pixelMillimetres * 256) ** 2 / (plane.frame.width * plane.frame.height);
    expect(hidden / (holed.width * holed.height)).toBeCloseTo(tile, 2);
    // A tile of another size is none.
    const odd = plan.addresses.map((_, tileAt) => (tileAt === at ? madeUpTile(() => [0, 0, 0], 64) : grey));
    expect(
      Buffer.compare(
        Buffer.from(decodePicture(warpTiles(plane, plan, odd).bytes).data),
        Buffer.from(holed.data),
      ),
    ).toBe(0);
  });
});

type Picture = ReturnType<typeof decodePicture>;

/** The middle of what is dark about a place, weighed by how dark it is; millimetres. */
function darkMiddle(
  { width, height, data }: Picture,
  { frame }: SheetPlane,
  [x, y]: readonly [number, number],
  reach: number,
): readonly [number, number] {
  const [pixelWidth, pixelHeight] = [frame.width / width, frame.height / height];
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let row = 0; row < height; row++) {
    const placeY = frame.y + (row + 0.5) * pixelHeight;
    if (Math.abs(placeY - y) > reach) continue;
    for (let column = 0; column < width; column++) {
      const placeX = frame.x + (column + 0.5) * pixelWidth;
      if (Math.abs(placeX - x) > reach) continue;
      const dark = 255 - (data[4 * (row * width + column)] ?? 0);
      sum += dark;
      sumX += dark * placeX;
      sumY += dark * placeY;
    }
  }
  return [sumX / sum, sumY / sum];
}
