import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '@/catalogue/load-config';
import { failed, ok } from '@/domain/result';

const load = (content: unknown) => loadConfig(async () => ok(JSON.stringify(content)));
const RASTER = {
  id: 'osm',
  type: 'raster',
  title: 'OSM',
  tiles: ['https://example.org/{z}/{x}/{y}.png'],
  tileSize: 256,
  maxZoom: 19,
  attribution: '© OSM',
};

describe('loadConfig', () => {
  it('reads the configuration that is shipped', async () => {
    const config = await loadConfig(async () => ok(readFileSync('public/config.json', 'utf8')));
    expect(config.ok && config.value.map(({ id, type }) => [id, type])).toEqual([
      ['openfreemap', 'style'],
      ['openstreetmap', 'raster'],
    ]);
  });

  it.each([
    ['an address that is not http', { ...RASTER, tiles: ['javascript://x/{z}'] }, 'basemaps.0.tiles.0'],
    ['no tiles', { ...RASTER, tiles: [] }, 'basemaps.0.tiles'],
    ['an unknown type', { ...RASTER, type: 'wms' }, 'basemaps.0.type'],
    ['the id of the embedded basemap', { ...RASTER, id: 'embedded' }, 'basemaps.0.id'],
    ['a zoom that is no number', { ...RASTER, maxZoom: '19' }, 'basemaps.0.maxZoom'],
  ])('refuses %s and names the field', async (_, basemap, field) => {
    expect(await load({ basemaps: [basemap] })).toEqual(
      failed({ code: 'config-broken', severity: 'warning', subject: 'config.json', field }),
    );
  });

  it('refuses two basemaps of one id', async () => {
    expect(await load({ basemaps: [RASTER, RASTER] })).toMatchObject({
      ok: false,
      problem: { field: 'basemaps' },
    });
  });

  it('refuses what is not JSON, and passes on why a file is missing', async () => {
    expect(await loadConfig(async () => ok('{'))).toMatchObject({
      ok: false,
      problem: { code: 'config-broken' },
    });
    const missing = failed({ code: 'file-missing', severity: 'error', subject: 'config.json' } as const);
    expect(await loadConfig(async () => missing)).toEqual(missing);
  });
});
