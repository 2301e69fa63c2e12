import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '@/domain/basemap';

/** An online basemap made ready to lie under our layers, every id prefixed so that none meets ours. */
export type OnlineBasemap = {
  readonly id: string;
  readonly attribution: string;
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  readonly glyphs: string | null;
  readonly sprites: readonly { readonly id: string; readonly url: string }[];
  /** Its first tiles have come: only then does it cover the embedded land. */
  readonly isReady: boolean;
};

const spriteId = (basemap: { readonly id: string }): string => `online-${basemap.id}`;
/** In front of every id of a basemap; images of a sprite carry its id and a colon by MapLibre's own rule. */
const prefixOf = (basemap: { readonly id: string }): string => `${spriteId(basemap)}:`;

type RasterBasemap = Extract<Basemap, { type: 'raster' }>;
type StyleBasemap = Extract<Basemap, { type: 'style' }>;

export function rasterBasemap(basemap: RasterBasemap): OnlineBasemap {
  const { id, attribution, tiles, tileSize, maxZoom } = basemap;
  const source = `${prefixOf(basemap)}raster`;
  return {
    id,
    attribution,
    sources: {
      [source]: {
        type: 'raster',
        tiles: [...tiles],
        tileSize,
        maxzoom: maxZoom,
      },
    },
    layers: [
      {
        id: source,
        type: 'raster',
        source,
        paint: { 'raster-fade-duration': 0 },
      },
    ],
    glyphs: null,
    sprites: [],
    isReady: false,
  };
}

const IMAGE_PROPERTIES = ['icon-image', 'fill-pattern', 'line-pattern', 'background-pattern'];

/** Images of a named sprite are asked for as `sprite:image`; those of the default one are renamed so. */
function withOwnImages(properties: object, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (!IMAGE_PROPERTIES.includes(name)) return [name, value];
      if (typeof value === 'string') return [name, value === '' ? value : prefix + value];
      return [name, Array.isArray(value) ? ['concat', prefix, ['to-string', value]] : value];
    }),
  );
}

/**
 * Country outlines are left out: our own land border is drawn, and no other (OpenMapTiles names the
 * source layer `boundary`).
 */
const isBoundary = (layer: LayerSpecification): boolean =>
  'source-layer' in layer && /boundar|admin/.test(layer['source-layer'] ?? '');

function withPrefix(layer: LayerSpecification, prefix: string): LayerSpecification {
  const { layout = {}, paint = {} } = layer;
  return {
    ...layer,
    id: prefix + layer.id,
    ...('source' in layer ? { source: prefix + layer.source } : {}),
    layout: withOwnImages(layout, prefix),
    paint: withOwnImages(paint, prefix),
  } as LayerSpecification;
}

function spritesOf(basemap: StyleBasemap, style: StyleSpecification): OnlineBasemap['sprites'] {
  const own = spriteId(basemap);
  if (typeof style.sprite === 'string') return [{ id: own, url: style.sprite }];
  return (style.sprite ?? []).map(({ id, url }) => ({
    id: id === 'default' ? own : `${own}:${id}`,
    url,
  }));
}

/** An online style document as layers that lie under ours. */
export function styleBasemap(basemap: StyleBasemap, style: StyleSpecification): OnlineBasemap {
  const prefix = prefixOf(basemap);
  return {
    id: basemap.id,
    attribution: basemap.attribution,
    sources: Object.fromEntries(Object.entries(style.sources).map(([key, source]) => [prefix + key, source])),
    layers: style.layers.filter((layer) => !isBoundary(layer)).map((layer) => withPrefix(layer, prefix)),
    glyphs: style.glyphs ?? null,
    sprites: spritesOf(basemap, style),
    isReady: false,
  };
}

/** The layers to draw now: until its tiles come, its opaque background must not hide the embedded land. */
export function drawnLayers(online: OnlineBasemap): readonly LayerSpecification[] {
  return online.isReady ? online.layers : online.layers.filter((layer) => layer.type !== 'background');
}
