/**
 * Are distances, rings and shares right? Held against GeographicLib in C++: distances minimised along
 * every edge, rings corner by corner, shares cut in an equal-area plane.
 */
import type { Feature, Position } from 'geojson';
import type { AccuracyRow } from '@/domain/accuracy';
import { geodesicArea } from '@/geometry/geodesic-area';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { type LngLat, lngLat } from '@/geometry/position';
import { ringPolygon } from '@/geometry/ring-polygon';
import { turfDistanceToLine, turfRing, turfShareInRing } from '@/geometry/turf-comparison';
import { metres } from '@/geometry/units';
import { polygon, siteFeature } from './accuracy-areas';
import { distanceLimitMillimetres, RING_RELATIVE, SHARE_ABSOLUTE } from './accuracy-limits';
import { type AccuracySample, accuracyRow } from './accuracy-row';
import type { AccuracyTruth } from './accuracy-truth';
import { buildLineIndex } from './line-index';
import { nearestLine } from './nearest-line';
import { shareInRings } from './rings';
import { buildSiteIndex } from './site-index';

type DistanceTruth = AccuracyTruth['distances'][number];
type RingTruth = AccuracyTruth['rings'][number];

const DISTANCE_CHECKS = ['distance-edge', 'distance-point', 'distance-crossing'] as const;

const RING_CHECKS = [
  ['ring-5-kilometres', 5_000],
  ['ring-20-kilometres', 20_000],
  ['ring-50-kilometres', 50_000],
] as const;

export function nearnessRows({ distances, rings, shares }: AccuracyTruth): readonly AccuracyRow[] {
  return [
    ...DISTANCE_CHECKS.map((name) =>
      accuracyRow(
        { name, group: 'distance', unit: 'mm' },
        distances.filter(({ check }) => check === name).map(distanceSample),
      ),
    ),
    ...RING_CHECKS.map(([name, radius]) =>
      accuracyRow(
        { name, group: 'ring', unit: 'relative' },
        rings.filter(({ radiusMetres }) => radiusMetres === radius).flatMap(cornerSamples),
      ),
    ),
    accuracyRow({ name: 'ring-area', group: 'ring', unit: 'relative' }, rings.map(discSample)),
    accuracyRow({ name: 'share-rings', group: 'share', unit: 'share' }, shares.map(shareSample)),
  ];
}

function distanceSample({ site, line, metres: truth }: DistanceTruth): AccuracySample {
  const sites = buildSiteIndex([siteFeature(polygon(site))]);
  const ours = nearestLine(sites, buildLineIndex([targetFeature(line)], sites.plane)).metres[0];
  return {
    error: 1000 * Math.abs((ours ?? Number.NaN) - truth),
    // What meets is at 0, exactly.
    limit: truth === 0 ? 0 : distanceLimitMillimetres(truth),
    turfError: 1000 * Math.abs(turfDistanceToLine(polygon(site), line) - truth),
  };
}

function targetFeature(coordinates: Position[]): Feature {
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}

/** How far each corner lies from where GeographicLib in C++ puts it, of the radius. */
function cornerSamples({ centre, radiusMetres, corners }: RingTruth): readonly AccuracySample[] {
  const ours = ringPolygon(place(centre), metres(radiusMetres))?.coordinates[0] ?? [];
  const turf = turfRing(centre, radiusMetres).coordinates[0] ?? [];
  return corners.map((corner, index) => ({
    error: geodesicDistance(place(cornerAt(ours, corners.length, index)), place(corner)) / radiusMetres,
    limit: RING_RELATIVE,
    turfError: geodesicDistance(place(cornerAt(turf, corners.length, index)), place(corner)) / radiusMetres,
  }));
}

/** The corner of a closed ring that stands at the `index`th of `count` equal steps of azimuth. */
function cornerAt(ring: readonly Position[], count: number, index: number): Position {
  return ring[((ring.length - 1) / count) * index] ?? [];
}

/** The ground that the drawn ring encloses, of the ground within the radius. */
function discSample({ centre, radiusMetres, squareMetres }: RingTruth): AccuracySample {
  const ring = ringPolygon(place(centre), metres(radiusMetres));
  const ours = ring ? geodesicArea(ring) : undefined;
  const turf = geodesicArea(turfRing(centre, radiusMetres)) ?? Number.NaN;
  return {
    error: Math.abs((ours ?? Number.NaN) / squareMetres - 1),
    limit: RING_RELATIVE,
    turfError: Math.abs(turf / squareMetres - 1),
  };
}

function shareSample({ site, hub, radiusMetres, share }: AccuracyTruth['shares'][number]): AccuracySample {
  const ours = shareInRings(buildSiteIndex([siteFeature(polygon(site))]), [place(hub)], radiusMetres)[0];
  return {
    error: Math.abs((ours ?? Number.NaN) - share),
    limit: SHARE_ABSOLUTE,
    turfError: Math.abs(turfShareInRing(polygon(site), hub, radiusMetres) - share),
  };
}

function place([longitude = Number.NaN, latitude = Number.NaN]: Position): LngLat {
  return lngLat(longitude, latitude);
}
