import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { findingValue } from '@/domain/finding';
import type { Hub } from '@/domain/hub';
import { ringCentres } from '@/domain/ring-choice';
import type { RingCentre } from '@/domain/ring-table';
import { ringPolygon } from '@/geometry/ring-polygon';
import { metres } from '@/geometry/units';
import type { RingInput } from './ring-layer';

type Properties = { readonly type: 'area' | 'edge' | 'label' | 'centre'; readonly kilometres?: number };

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
