/**
 * How far is each site from the nearest expressway, interchange, national road, railway, seaport,
 * airport and border gate? Straight lines on the WGS 84 ellipsoid, from a chosen origin on the site.
 *
 * The ± is that of both places: the root of the sum of the squares of the site's error and the nearest
 * target's. Distances themselves are exact to 1 mm + 1e-7; what is not exact is where things are.
 */
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { Proximity, ProximityOrigin, ProximityTarget } from '@/domain/proximity';
import { PROXIMITY_TARGETS } from '@/domain/proximity';
import { polygonsOf } from '@/geometry/polygon-rings';
import type { LngLat } from '@/geometry/position';
import { representativePoint } from '@/geometry/representative-point';
import { buildLineIndex } from './line-index';
import { connectionOf, nearestLine } from './nearest-line';
import { planeFor } from './plane-for';
import { buildSiteIndex } from './site-index';

export type ProximitySite = {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon | Point | null;
  readonly errorMetres: number;
  readonly gate?: LngLat;
};

export type ProximityTargetFeature = {
  readonly id: string;
  readonly target: ProximityTarget;
  readonly geometry: Feature['geometry'];
  readonly errorMetres: number;
};

/** @returns one answer for each site and each kind of target, sites in their order, targets in that of `PROXIMITY_TARGETS` */
export function assessProximity(
  sites: readonly ProximitySite[],
  targets: readonly ProximityTargetFeature[],
  origin: ProximityOrigin,
): readonly Proximity[] {
  const origins = sites.flatMap((site, index) =>
    originsOf(site, origin).map((geometry) => ({ index, geometry })),
  );
  const features = origins.map(({ index, geometry }) => feature(sites[index]?.id ?? '', geometry));
  const plane = planeFor([...features, ...targets.map(({ id, geometry }) => feature(id, geometry))]);
  const siteIndex = buildSiteIndex(features, plane);
  const byTarget = PROXIMITY_TARGETS.map((target) => {
    const candidates = targets.filter((candidate) => candidate.target === target);
    const lineIndex = buildLineIndex(
      candidates.map(({ id, geometry }) => feature(id, geometry)),
      plane,
    );
    const nearest = nearestLine(siteIndex, lineIndex);
    return sites.map((site, index) => {
      const from = farthestOrigin(origins, index, nearest.metres);
      const found = candidates[nearest.line[from] ?? -1];
      const connection = connectionOf(siteIndex, nearest, from);
      if (!found || !connection) return notAssessed(site, target, candidates.length > 0);
      return assessed(site, found, nearest.metres[from] ?? Number.NaN, connection);
    });
  });
  return sites.flatMap((_, site) => byTarget.flatMap((answers) => answers[site] ?? []));
}

function assessed(
  site: ProximitySite,
  found: ProximityTargetFeature,
  metres: number,
  connection: readonly [LngLat, LngLat],
): Proximity {
  return {
    type: 'assessed',
    siteId: site.id,
    target: found.target,
    metres,
    errorMetres: Math.hypot(site.errorMetres, found.errorMetres),
    nearestId: found.id,
    connection,
  };
}

function notAssessed(site: ProximitySite, target: ProximityTarget, hasTargets: boolean): Proximity {
  const withPlace = hasTargets ? 'bad-geometry' : 'no-target';
  return { type: 'not-assessed', siteId: site.id, target, reason: site.geometry ? withPlace : 'no-place' };
}

function feature(id: string, geometry: Feature['geometry']): Feature {
  return { type: 'Feature', id, properties: {}, geometry };
}

/** `farthest` begins at every corner, and the corner that is worst off is then taken. */
function originsOf(
  { geometry, gate }: ProximitySite,
  origin: ProximityOrigin,
): readonly Feature['geometry'][] {
  if (!geometry) return [];
  if (origin === 'gate' && gate) return [pointAt([...gate])];
  if (geometry.type === 'Point' || origin === 'edge' || origin === 'gate') return [geometry];
  if (origin === 'inside') return [pointAt([...representativePoint(geometry)])];
  return polygonsOf(geometry).flatMap((rings) => (rings[0] ?? []).slice(1).map(pointAt));
}

function pointAt(coordinates: Position): Point {
  return { type: 'Point', coordinates };
}

/** Of a site's origins, the one with the greatest distance; there is only one but for `farthest`. -1 where none has any. */
function farthestOrigin(
  origins: readonly { readonly index: number }[],
  site: number,
  metres: Float64Array,
): number {
  let [worst, most] = [-1, -1];
  origins.forEach(({ index }, origin) => {
    const distance = metres[origin] ?? Number.NaN;
    if (index !== site || !(distance > most)) return;
    [worst, most] = [origin, distance];
  });
  return worst;
}
