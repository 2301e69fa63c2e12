import type { FeatureCollection, Position } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '@/domain/palette';

export const MEASURE_SOURCE = 'measure';

export type MeasureShape = {
  readonly type: 'distance' | 'area';
  readonly corners: readonly Position[];
  readonly isClosed: boolean;
};

export const measureSource = (): Record<string, GeoJSONSourceSpecification> => ({
  [MEASURE_SOURCE]: {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    tolerance: 0,
  },
});

/** What is being measured as features: an area from three corners, a line from two, and each corner. */
export function measureFeatures({ type, corners, isClosed }: MeasureShape): FeatureCollection {
  const [first] = corners;
  const points = corners.map((coordinates, index) => ({
    type: 'Feature' as const,
    properties: { isLast: index === corners.length - 1 && !isClosed },
    geometry: { type: 'Point' as const, coordinates },
  }));
  if (!first || corners.length < 2) return { type: 'FeatureCollection', features: points };
  const isArea = type === 'area' && corners.length > 2;
  const line = isArea ? [...corners, first] : [...corners];
  return {
    type: 'FeatureCollection',
    features: [
      ...(isArea
        ? [
            {
              type: 'Feature' as const,
              properties: {},
              geometry: { type: 'Polygon' as const, coordinates: [line] },
            },
          ]
        : []),
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: line },
      },
      ...points,
    ],
  };
}

export function measureLayers(palette: MapPalette): readonly LayerSpecification[] {
  const ofType = (type: string) => ['==', ['geometry-type'], type] as ['==', ['geometry-type'], string];
  const line = {
    type: 'line' as const,
    source: MEASURE_SOURCE,
    filter: ofType('LineString'),
  };
  return [
    {
      id: 'measure-fill',
      type: 'fill',
      source: MEASURE_SOURCE,
      filter: ofType('Polygon'),
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.14 },
    },
    {
      ...line,
      id: 'measure-casing',
      paint: { 'line-color': palette.paper, 'line-width': 5 },
    },
    {
      ...line,
      id: 'measure-line',
      paint: { 'line-color': palette.accent, 'line-width': 2.4 },
    },
    {
      id: 'measure-corner',
      type: 'circle',
      source: MEASURE_SOURCE,
      filter: ofType('Point'),
      paint: {
        'circle-radius': ['case', ['get', 'isLast'], 4, 5],
        'circle-color': palette.paper,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2.2,
      },
    },
  ];
}
