import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYERS, type LayerState, MAP_LAYERS, type MapLayerId } from '@/domain/map-layer';
import { mapPalette } from '@/domain/palette';
import { layerGroup } from '@/map/layer-groups';
import { type MapLook, mapLayers, mapStyle } from '@/map/map-style';
import { styleBasemap } from '@/map/online-basemap';
import { SAMPLE_DATA } from './sample-data';

const look = (part: Partial<MapLook> = {}): MapLook => ({
  theme: 'light',
  locale: 'vi',
  layers: DEFAULT_LAYERS,
  listedZones: SAMPLE_DATA.zones.map((zone) => zone.id),
  online: null,
  ...part,
});

const FONT_FACES = { 'Inter Medium': 'https://example.org/a.woff2' };

const idsOf = (layers: readonly LayerState[]): string[] =>
  mapLayers(look({ layers })).map((layer) => layer.id);

const groupIds = (id: MapLayerId, band: 'shapes' | 'marks'): string[] =>
  layerGroup(id, {
    theme: 'light',
    palette: mapPalette('light'),
    locale: 'vi',
    isVisible: true,
    opacity: 1,
    listedZones: [],
  })[band].map((layer) => layer.id);

const ORDERS: Record<string, readonly LayerState[]> = {
  default: DEFAULT_LAYERS,
  reversed: [...DEFAULT_LAYERS].reverse(),
  'half opaque': DEFAULT_LAYERS.map((layer) => ({ ...layer, opacity: 0.5 })),
};

describe('the style', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const locale of ['vi', 'en'] as const) {
      it.each(Object.keys(ORDERS))(`is valid in ${theme}, ${locale}, %s order`, (order) => {
        const layers = ORDERS[order] ?? [];
        const errors = validateStyleMin(mapStyle(SAMPLE_DATA, look({ theme, locale, layers }), FONT_FACES));
        expect(errors.map((error) => error.message)).toEqual([]);
      });
    }
  }

  it('asks only for the fonts that are served', () => {
    const fonts = mapLayers(look()).flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-font'] ? layer.layout['text-font'] : [],
    );
    expect([...new Set(fonts)].sort()).toEqual(['Inter Italic', 'Inter Medium', 'Inter SemiBold']);
  });

  it('names no layer twice', () => {
    const ids = idsOf(DEFAULT_LAYERS);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('order', () => {
  it('draws the top of the list above the rest, whatever stands there', () => {
    for (const id of MAP_LAYERS) {
      const first = DEFAULT_LAYERS.filter((layer) => layer.id === id);
      const rest = DEFAULT_LAYERS.filter((layer) => layer.id !== id);
      const ids = idsOf([...first, ...rest]);
      for (const band of ['shapes', 'marks'] as const) {
        const own = groupIds(id, band).map((layer) => ids.indexOf(layer));
        const others = rest.flatMap((layer) => groupIds(layer.id, band)).map((layer) => ids.indexOf(layer));
        if (own.length > 0) expect(Math.min(...own), `${id} ${band}`).toBeGreaterThan(Math.max(...others));
      }
    }
  });

  it('keeps every mark above every shape, and the veil between them', () => {
    const ids = idsOf(ORDERS.reversed ?? []);
    const veil = ids.indexOf('beyond');
    for (const id of MAP_LAYERS) {
      for (const shape of groupIds(id, 'shapes')) expect(ids.indexOf(shape), shape).toBeLessThan(veil);
      for (const mark of groupIds(id, 'marks')) expect(ids.indexOf(mark), mark).toBeGreaterThan(veil);
    }
  });

  it('keeps the names of cities above all other marks', () => {
    const ids = idsOf(DEFAULT_LAYERS);
    const marks = MAP_LAYERS.flatMap((id) => groupIds(id, 'marks')).map((id) => ids.indexOf(id));
    expect(ids.indexOf('town-1')).toBeGreaterThan(Math.max(...marks));
  });
});

describe('visibility and opacity', () => {
  it('hides all layers of a hidden entry and no other', () => {
    const layers = DEFAULT_LAYERS.map((layer) => ({ ...layer, visible: layer.id !== 'parks' }));
    const hidden = mapLayers(look({ layers }))
      .filter((layer) => layer.layout?.visibility === 'none')
      .map((layer) => layer.id);
    expect(hidden.sort()).toEqual([...groupIds('parks', 'shapes'), ...groupIds('parks', 'marks')].sort());
  });

  it('multiplies plain opacities and wraps those that depend on the feature', () => {
    const layers = DEFAULT_LAYERS.map((layer) => ({ ...layer, opacity: 0.5 }));
    const half = new Map(mapLayers(look({ layers })).map((layer) => [layer.id, layer]));
    const full = new Map(mapLayers(look()).map((layer) => [layer.id, layer]));
    const opacity = (from: typeof half, id: string, name: string): unknown =>
      (from.get(id)?.paint as Record<string, unknown> | undefined)?.[name];
    expect(opacity(full, 'expressway-casing', 'line-opacity')).toBe(0.9);
    expect(opacity(half, 'expressway-casing', 'line-opacity')).toBe(0.45);
    expect(opacity(half, 'industrial-park-fill', 'fill-opacity')).toEqual([
      '*',
      0.5,
      opacity(full, 'industrial-park-fill', 'fill-opacity'),
    ]);
  });
});

describe('an online basemap', () => {
  const online = styleBasemap(
    { id: 'x', type: 'style', title: 'X', url: 'https://example.org/style', attribution: '' },
    {
      version: 8,
      sources: { t: { type: 'vector', url: 'https://example.org/t' } },
      layers: [{ id: 'roads', type: 'line', source: 't', 'source-layer': 'roads' }],
    },
  );
  const placed = (isReady: boolean) => mapLayers(look({ online: { ...online, isReady } }));

  it('lies above the land and below everything of ours', () => {
    const ids = placed(true).map((layer) => layer.id);
    const at = ids.indexOf('online-x:roads');
    expect(at).toBeGreaterThan(ids.indexOf('coast'));
    expect(at).toBeLessThan(ids.indexOf('border-band'));
  });

  it('takes the place of the embedded land only once its tiles have come', () => {
    const land = (isReady: boolean) =>
      placed(isReady).find((layer) => layer.id === 'land')?.layout?.visibility;
    expect([land(false), land(true)]).toEqual(['visible', 'none']);
  });
});
