import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Basemap } from '@/domain/basemap';
import type { SheetFormat } from '@/domain/sheet-output';
import { type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import { SheetService } from '@/workers/sheet-service';
import { decodePng } from '../export/drawing/decode-png';
import { plainTiles, TILES } from '../export/sheet/made-up-tiles';
import { layerItems, publishedContent, textsOf } from '../export/sheet/sheet-fixture';
import { testTools } from './sheet-tools';

const settings: SheetSettings = {
  ...USUAL_SHEET,
  paper: { type: 'format', format: 'A4', orientation: 'landscape' },
};
const [park] = publishedContent.zones;
if (!park) throw new Error('no zones');

/** A service with an online basemap, and the tiles that it asked for. */
function serviceWith(basemap: Basemap | null = TILES, fetchTile = plainTiles) {
  const asked: string[] = [];
  const service = new SheetService({
    ...testTools,
    fetchTile: (address, signal) => {
      asked.push(address);
      return fetchTile(address, signal);
    },
  });
  service.load({ ...publishedContent, zones: [park as (typeof publishedContent.zones)[number]], basemap });
  return { service, asked };
}

async function write(service: SheetService, format: SheetFormat, told: number[] = []): Promise<Buffer> {
  const output = { format, dotsPerInch: 60, keptView: null, created: new Date('2026-03-01T08:00:00Z') };
  const written = await service.write(settings, output, { onStep: (done, all) => told.push(done / all) });
  if (!written.ok) throw new Error(written.problem.code);
  return Buffer.from(
    written.value instanceof Blob ? new Uint8Array(await written.value.arrayBuffer()) : written.value,
  );
}

describe('a sheet with an online basemap', () => {
  it('has the same picture in PDF, SVG and PNG, under zones and roads, and says whose it is', async () => {
    const { service } = serviceWith();
    const { sheet, report } = await service.compose(settings);
    expect(report).toMatchObject({ type: 'drawn', missing: 0 });
    const [image] = layerItems(sheet.drawing, 'basemap');
    if (image?.type !== 'image') throw new Error('no image');
    const [map] = sheet.drawing.items;
    const layers =
      map?.type === 'group' ? map.items.map((item) => item.type === 'group' && item.layer?.id) : [];
    expect(layers.slice(0, 2)).toEqual(['land', 'basemap']);
    // In the corner of the map, and among the sources.
    expect(textsOf(sheet.drawing).filter((text) => text.includes('© Ảnh thử'))).toHaveLength(2);
    expect((await write(service, 'svg')).toString()).toContain(Buffer.from(image.bytes).toString('base64'));
    const pdf = (await write(service, 'pdf')).toString('latin1');
    expect(pdf).toContain('/Subtype /Image');
    const { pixels } = decodePng(await write(service, 'png'));
    // Blue as no sea and no land of ours is.
    let blue = 0;
    for (let at = 0; at < pixels.length; at += 3)
      if (pixels[at + 2] === 200 && (pixels[at] ?? 0) <= 200) blue++;
    expect(blue / (pixels.length / 3)).toBeGreaterThan(0.2);
  });

  it.each(['pdf', 'svg', 'png'] as const)(
    'is the same file twice, and tells how far it is: %s',
    async (format) => {
      const told: number[] = [];
      const bytes = await write(serviceWith().service, format, told);
      expect(Buffer.compare(bytes, await write(serviceWith().service, format))).toBe(0);
      expect([...told].sort((a, b) => a - b)).toEqual(told);
      expect(new Set(told.filter((part) => part <= 0.5)).size).toBeGreaterThan(5);
      const without = await write(serviceWith(null).service, format);
      expect(Buffer.compare(bytes, without)).not.toBe(0);
    },
  );

  it('says on the sheet what did not come, and tries that again', async () => {
    let failures = 1;
    const { service, asked } = serviceWith(TILES, (address, signal) =>
      failures-- > 0 ? Promise.reject(new Error('404')) : plainTiles(address, signal),
    );
    const first = await service.compose(settings);
    const tiles = asked.length;
    expect(first.report).toEqual({ type: 'drawn', tiles, missing: 1 });
    expect(textsOf(first.sheet.drawing).join(' ')).toContain(`Thiếu 1 trên ${tiles} mảnh`);
    const second = await service.compose(settings);
    expect(second.report).toEqual({ type: 'drawn', tiles, missing: 0 });
    expect(asked).toHaveLength(tiles + 1);
    await service.compose(settings);
    expect(asked).toHaveLength(tiles + 1);
  });

  it('is drawn without it, and says so, where nothing came or it is no picture', async () => {
    const refusing = serviceWith(TILES, () => Promise.reject(new Error('refused')));
    const { sheet, report } = await refusing.service.compose(settings);
    expect(report).toEqual({ type: 'unreachable', detail: 'Error: refused' });
    expect(layerItems(sheet.drawing, 'basemap')).toEqual([]);
    expect(textsOf(sheet.drawing).join(' ')).toContain('Ảnh thử không tải được');
    const { id, title, attribution } = TILES;
    const style = serviceWith({ id, title, attribution, type: 'style', url: 'https://tiles.example/style' });
    expect((await style.service.compose(settings)).report).toEqual({ type: 'vector' });
    expect(style.asked).toEqual([]);
  });

  it('asks nobody where it is switched off, nor for many sheets at once', async () => {
    const { service, asked } = serviceWith();
    const parts = { ...settings.parts, basemap: false };
    expect((await service.compose({ ...settings, parts })).report).toBeNull();
    for (const format of ['atlas', 'atlas-pdfs', 'slides'] as const) await write(service, format);
    expect(asked).toEqual([]);
  });

  it('is given up when another is wanted', async () => {
    const { service } = serviceWith(
      TILES,
      (_, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('given up'))),
        ),
    );
    const composed = service.compose(settings);
    service.hurry();
    expect((await composed).report).toEqual({ type: 'unreachable', detail: 'Error: given up' });
  });
});
