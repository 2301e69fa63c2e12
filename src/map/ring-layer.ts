import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { findingValue } from '@/domain/finding';
import type { Hub } from '@/domain/hub';
import { ringCentres } from '@/domain/ring-choice';
import type { RingCentre } from '@/domain/ring-table';
import { ringPolygon } from '@/geometry/ring-polygon';
import { metres } from '@/geometry/units';
import type { AppState } from '@/store/app-store';
import { FONTS } from './layer-style';
import type { MapPalette } from './map-palette';

export const RING_SOURCE = 'rings';

/** What the rings on the map follow from. */
export type RingInput = Pick<AppState, 'view' | 'data' | 'findings'>;

type Properties = { readonly type: 'area' | 'edge' | 'label' | 'centre'; readonly kilometres?: number };

export const ringSource = (): Record<string, GeoJSONSourceSpecification> => ({
  [RING_SOURCE]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 },
});

export function isSameRings(a: RingInput, b: RingInput): boolean {
  const outlines = ({ findings }: RingInput) => findingValue(findings.rings)?.outlines;
  return (
    a.view.rings === b.view.rings &&
    a.view.year === b.view.year &&
    a.data.hubs === b.data.hubs &&
    outlines(a) === outlines(b)
  );
}

/**
 * The rings that are asked for, the largest first, so that the smaller lie on top. Plain circles are
 * drawn at once; what is dissolved or runs along a corridor comes from the worker a moment later.
 */
export function ringFeatures(
  { view: { rings }, findings }: RingInput,
  hubs: readonly Hub[],
): FeatureCollection {
  const centres = ringCentres(rings, hubs);
  const points = centres.filter((centre) => centre.type !== 'corridor');
  const outlines = centres.length > 0 ? (findingValue(findings.rings)?.outlines ?? []) : [];
  const shapes = [
    ...outlines.map(({ radiusMetres, geometry }) => ({ kilometres: radiusMetres / 1000, geometry })),
    ...(rings.isDissolved ? [] : circles(points, rings.radiiKilometres)),
  ].sort((a, b) => b.kilometres - a.kilometres);
  return {
    type: 'FeatureCollection',
    features: [
      ...shapes.map(({ kilometres, geometry }) => feature({ type: 'area', kilometres }, geometry)),
      ...shapes.map(({ kilometres, geometry }) => labelOf(kilometres, geometry)),
      ...points.map(({ position }) =>
        feature({ type: 'centre' }, { type: 'Point', coordinates: [...position] }),
      ),
    ],
  };
}

type PointCentre = Exclude<RingCentre, { readonly type: 'corridor' }>;

function circles(points: readonly PointCentre[], radii: readonly number[]) {
  return radii.flatMap((kilometres) =>
    points.flatMap(({ position }) => {
      const geometry = ringPolygon(position, metres(kilometres * 1000));
      return geometry ? [{ kilometres, geometry }] : [];
    }),
  );
}

function feature(properties: Properties, geometry: Geometry): Feature {
  return { type: 'Feature', properties, geometry };
}

/** Where the shape reaches farthest north: there, several rings round one place are apart. */
function labelOf(kilometres: number, geometry: Geometry): Feature {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  const corners = polygons.flatMap(([outer = []]) => outer);
  const top = corners.reduce(
    (highest, corner) => ((corner[1] ?? 0) > (highest[1] ?? 0) ? corner : highest),
    [0, -90],
  );
  return feature({ type: 'label', kilometres }, { type: 'Point', coordinates: top });
}

export function ringLayers(palette: MapPalette): readonly LayerSpecification[] {
  const source = RING_SOURCE;
  return [
    {
      id: 'ring-fill',
      type: 'fill',
      source,
      filter: ['==', ['get', 'type'], 'area'],
      paint: { 'fill-color': palette.ring, 'fill-opacity': 0.07 },
    },
    {
      id: 'ring-casing',
      type: 'line',
      source,
      filter: ['==', ['get', 'type'], 'area'],
      paint: { 'line-color': palette.paper, 'line-width': 3.4, 'line-opacity': 0.7 },
    },
    {
      id: 'ring-line',
      type: 'line',
      source,
      filter: ['==', ['get', 'type'], 'area'],
      paint: { 'line-color': palette.ring, 'line-width': 1.6, 'line-dasharray': [4, 2] },
    },
  ];
}

/** Above all marks: how far each ring reaches, and what it is drawn round. */
export function ringMarks(palette: MapPalette, locale: string): readonly LayerSpecification[] {
  return [
    {
      id: 'ring-centre',
      type: 'circle',
      source: RING_SOURCE,
      filter: ['==', ['get', 'type'], 'centre'],
      paint: {
        'circle-radius': 5,
        'circle-color': palette.ring,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'ring-label',
      type: 'symbol',
      source: RING_SOURCE,
      filter: ['==', ['get', 'type'], 'label'],
      layout: {
        'text-field': [
          'concat',
          ['number-format', ['get', 'kilometres'], { locale, 'max-fraction-digits': 2 }],
          ' km',
        ],
        'text-font': FONTS.strong,
        'text-size': 12,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.2],
        // Placed before all other names, the outermost first.
        'symbol-sort-key': ['-', ['get', 'kilometres']],
        'text-padding': 1,
      },
      paint: {
        'text-color': palette.ring,
        'text-halo-color': palette.paper,
        'text-halo-width': 1.6,
      },
    },
  ];
}
