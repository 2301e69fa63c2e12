import type { FontFacesSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerState } from '@/domain/map-layer';
import { type MapTheme, mapPalette } from '@/domain/palette';
import type { ReferenceData } from '@/domain/reference-data';
import type { Locale } from '@/domain/view-state';
import { candidateSources } from './candidate-layer';
import { connectionLayers, connectionSource } from './connection-layer';
import { gateLayers, gateSource } from './gate-layer';
import { beyondLayer, landLayers } from './land-layer';
import { layerGroup } from './layer-groups';
import { mapSources } from './map-sources';
import { measureLayers, measureSource } from './measure-layer';
import { drawnLayers, type OnlineBasemap } from './online-basemap';
import { ringLayers, ringMarks, ringSource } from './ring-layer';
import { suggestionLayers, suggestionMarks, suggestionSource } from './suggestion-layer';

/** All that the look of the map depends on, apart from the data. */
export type MapLook = {
  readonly theme: MapTheme;
  readonly locale: Locale;
  /** Top first. */
  readonly layers: readonly LayerState[];
  readonly listedZones: readonly string[];
  readonly online: OnlineBasemap | null;
};

/**
 * Style layers from the bottom up: sea, land (or the online basemap above it), the shapes of each
 * group in the reader's order, the veil beyond the data, the marks in the same order, the cities, the rings' names,
 * the line of a distance, the measure tool.
 */
export function mapLayers(look: MapLook): readonly LayerSpecification[] {
  const palette = mapPalette(look.theme);
  const groups = [...look.layers].reverse().map(({ id, visible, opacity }) =>
    layerGroup(id, {
      theme: look.theme,
      palette,
      locale: look.locale,
      isVisible: visible,
      opacity,
      listedZones: look.listedZones,
    }),
  );
  return [
    {
      id: 'sea',
      type: 'background',
      paint: { 'background-color': palette.sea },
    },
    ...landLayers(palette, look.online?.isReady !== true),
    ...(look.online ? drawnLayers(look.online) : []),
    ...groups.flatMap((group) => group.shapes),
    ...suggestionLayers(palette),
    ...ringLayers(palette),
    beyondLayer(palette),
    ...groups.flatMap((group) => group.marks),
    ...groups.flatMap((group) => group.leads ?? []),
    ...suggestionMarks(palette),
    ...ringMarks(palette, look.locale),
    ...gateLayers(palette),
    ...connectionLayers(palette),
    ...measureLayers(palette),
  ];
}

/** The style that a map begins with: an online basemap is added once it runs. */
export function mapStyle(
  data: ReferenceData,
  look: Omit<MapLook, 'online'>,
  fontFaces: FontFacesSpecification,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces,
    sources: {
      ...mapSources(data),
      ...candidateSources(),
      ...ringSource(),
      ...suggestionSource(),
      ...gateSource(),
      ...connectionSource(),
      ...measureSource(),
    },
    layers: [...mapLayers({ ...look, online: null })],
    transition: { duration: 0, delay: 0 },
  };
}
