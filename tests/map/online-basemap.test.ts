import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { drawnLayers, rasterBasemap, styleBasemap } from '@/map/online-basemap';

const STYLE: StyleSpecification = {
  version: 8,
  glyphs: 'https://example.org/{fontstack}/{range}.pbf',
  sprite: 'https://example.org/sprite',
  sources: { omt: { type: 'vector', url: 'https://example.org/tiles.json' } },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#eee' } },
    {
      id: 'wood',
      type: 'fill',
      source: 'omt',
      'source-layer': 'landcover',
      paint: { 'fill-pattern': 'wood-pattern' },
    },
    { id: 'country-line', type: 'line', source: 'omt', 'source-layer': 'boundary' },
    {
      id: 'poi',
      type: 'symbol',
      source: 'omt',
      'source-layer': 'poi',
      layout: {
        'icon-image': ['get', 'class'],
        'text-field': ['get', 'name'],
        'text-font': ['Noto Sans Regular'],
      },
    },
  ],
};

const BASEMAP = {
  id: 'free',
  type: 'style',
  title: 'Free',
  url: 'https://example.org/style',
  attribution: '© x',
} as const;

describe('an online style', () => {
  const online = styleBasemap(BASEMAP, STYLE);

  it('stays a valid style under its new names', () => {
    const style: StyleSpecification = {
      version: 8,
      sources: { ...online.sources },
      layers: [...online.layers],
      ...(online.glyphs ? { glyphs: online.glyphs } : {}),
      sprite: [...online.sprites],
    };
    expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
  });

  it('takes a prefix on every id, so that none meets ours', () => {
    expect(Object.keys(online.sources)).toEqual(['online-free:omt']);
    expect(online.layers.every((layer) => layer.id.startsWith('online-free:'))).toBe(true);
    expect(online.layers.map((layer) => ('source' in layer ? layer.source : undefined))).toEqual([
      undefined,
      'online-free:omt',
      'online-free:omt',
    ]);
  });

  it('finds its images in its own sprite', () => {
    expect(online.sprites).toEqual([{ id: 'online-free', url: 'https://example.org/sprite' }]);
    expect(online.layers[1]?.paint).toEqual({ 'fill-pattern': 'online-free:wood-pattern' });
    expect(online.layers[2]?.layout).toMatchObject({
      'icon-image': ['concat', 'online-free:', ['to-string', ['get', 'class']]],
      'text-field': ['get', 'name'],
    });
  });

  it('names the images of several sprites as MapLibre looks them up', () => {
    const sprite = [
      { id: 'default', url: 'https://example.org/a' },
      { id: 'extra', url: 'https://example.org/b' },
    ];
    expect(styleBasemap(BASEMAP, { ...STYLE, sprite }).sprites.map(({ id }) => id)).toEqual([
      'online-free',
      'online-free:extra',
    ]);
  });

  it('leaves country outlines out', () => {
    expect(online.layers.map((layer) => layer.id)).not.toContain('online-free:country-line');
  });

  it('draws no background before its tiles have come', () => {
    const types = (isReady: boolean) => drawnLayers({ ...online, isReady }).map((layer) => layer.type);
    expect(types(false)).toEqual(['fill', 'symbol']);
    expect(types(true)).toEqual(['background', 'fill', 'symbol']);
  });
});

describe('an online raster', () => {
  it('is one source and one layer', () => {
    const tiles = ['https://example.org/{z}/{x}/{y}.png'];
    const online = rasterBasemap({
      id: 'osm',
      type: 'raster',
      title: 'OSM',
      tiles,
      tileSize: 256,
      maxZoom: 19,
      attribution: '',
    });
    const style: StyleSpecification = {
      version: 8,
      sources: { ...online.sources },
      layers: [...online.layers],
    };
    expect(validateStyleMin(style)).toEqual([]);
    expect(online.sources['online-osm:raster']).toMatchObject({
      type: 'raster',
      tiles,
      tileSize: 256,
      maxzoom: 19,
    });
  });
});
