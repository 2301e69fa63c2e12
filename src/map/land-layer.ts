import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { type BoundingBox, PROVINCE_BOX } from '@/geometry/bounding-box';
import { byZoom, type LayerGroup, type LayerStyle, scaledOpacity, visibility } from './layer-style';
import { blendColours, type MapPalette } from './map-palette';

/** Degrees over which the map fades out towards the edge of the box that the data covers. */
const FADE_DEGREES = 0.13;
const FADE_STEPS = 22;
const CORNER_DEGREES = 0.07;
const CORNER_STEPS = 10;
/** Far enough for any window at the smallest zoom. */
const WORLD: BoundingBox = [80, -10, 135, 50];

/** A box with round corners, `inset` degrees inside the given one. */
function roundedRing(box: BoundingBox, inset: number): Position[] {
  const [west, south, east, north] = [box[0] + inset, box[1] + inset, box[2] - inset, box[3] - inset];
  const radius = CORNER_DEGREES + inset;
  const corners = [
    [east - radius, north - radius, 0],
    [west + radius, north - radius, 90],
    [west + radius, south + radius, 180],
    [east - radius, south + radius, 270],
  ] as const;
  const ring: Position[] = corners.flatMap(([x, y, from]) =>
    Array.from({ length: CORNER_STEPS + 1 }, (_, step): Position => {
      const angle = ((from + (90 * step) / CORNER_STEPS) * Math.PI) / 180;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );
  return [...ring, ring[0] ?? []];
}

function cornersOf([west, south, east, north]: BoundingBox): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/**
 * The veil over what lies beyond the data: frames one inside the other, lighter inwards, so that cut
 * coasts and roads fade out instead of ending at a line.
 */
export function beyondFrames(box: BoundingBox = PROVINCE_BOX): FeatureCollection<Polygon> {
  const ringAt = (step: number): Position[] => roundedRing(box, (FADE_DEGREES * step) / FADE_STEPS);
  const frame = (outer: Position[], inner: Position[], opacity: number): Feature<Polygon> => ({
    type: 'Feature',
    properties: { opacity },
    geometry: { type: 'Polygon', coordinates: [outer, [...inner].reverse()] },
  });
  const frames = [frame(cornersOf(WORLD), ringAt(0), 1)];
  for (let step = 1; step <= FADE_STEPS; step++) {
    const share = 1 - (step - 0.5) / FADE_STEPS;
    const smooth = share ** 3 * (share * (6 * share - 15) + 10);
    frames.push(frame(ringAt(step - 1), ringAt(step), Math.round(smooth * 1000) / 1000));
  }
  return { type: 'FeatureCollection', features: frames };
}

/** Sea and land of the embedded basemap, from below. */
export function landLayers(palette: MapPalette, isVisible: boolean): readonly LayerSpecification[] {
  const layout = {
    visibility: isVisible ? ('visible' as const) : ('none' as const),
  };
  return [
    {
      id: 'shore',
      type: 'line',
      source: 'land',
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': blendColours(palette.sea, palette.coast, 0.55),
        'line-width': byZoom(7, 2, 10, 6, 14, 18),
        'line-blur': byZoom(7, 2, 10, 5, 14, 14),
        'line-opacity': 0.55,
      },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      layout,
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'land',
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': byZoom(7, 0.45, 9, 0.7, 12, 1.2),
      },
    },
  ];
}

export function beyondLayer(palette: MapPalette): LayerSpecification {
  return {
    id: 'beyond',
    type: 'fill',
    source: 'beyond',
    paint: {
      'fill-color': palette.beyond,
      'fill-antialias': false,
      'fill-opacity': ['get', 'opacity'],
    },
  };
}

/** The land border: a broad pale band carries a fine line of dashes and dots. */
export function borderGroup(style: LayerStyle): LayerGroup {
  const layout = {
    visibility: visibility(style),
    'line-join': 'round',
  } as const;
  const colour = style.palette.border;
  return {
    shapes: [
      {
        id: 'border-band',
        type: 'line',
        source: 'border',
        layout,
        paint: {
          'line-color': colour,
          'line-width': byZoom(7, 4, 12, 12),
          'line-opacity': scaledOpacity(style, 0.16),
        },
      },
      {
        id: 'border-line',
        type: 'line',
        source: 'border',
        layout,
        paint: {
          'line-color': colour,
          'line-width': byZoom(7, 1, 12, 2),
          'line-dasharray': [6, 2.5, 1, 2.5],
          'line-opacity': scaledOpacity(style, 1),
        },
      },
    ],
    marks: [],
  };
}
