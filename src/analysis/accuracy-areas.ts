/**
 * Are the areas right that the page shows? Areas on the ellipsoid, of single shapes, shapes with holes
 * and shared ground, held against GeographicLib in C++.
 */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { AccuracyRow } from '@/domain/accuracy';
import { geodesicArea } from '@/geometry/geodesic-area';
import { turfArea, turfSharedArea } from '@/geometry/turf-comparison';
import { AREA_RELATIVE } from './accuracy-limits';
import { type AccuracySample, accuracyRow } from './accuracy-row';
import type { AccuracyTruth } from './accuracy-truth';
import { overlapPairs } from './overlaps';
import { buildSiteIndex } from './site-index';

const AREA_CHECKS = [
  'area-5-hectares',
  'area-500-hectares',
  'area-parks',
  'area-hole',
  'area-5-kilometres',
  'area-50-kilometres',
] as const;

export function areaRows({ areas, overlaps }: AccuracyTruth): readonly AccuracyRow[] {
  const rows = AREA_CHECKS.map((name) =>
    accuracyRow(
      { name, group: 'area', unit: 'relative' },
      areas.filter(({ check }) => check === name).map(areaSample),
    ),
  );
  const shared = accuracyRow(
    { name: 'area-overlap', group: 'area', unit: 'relative' },
    overlaps.map(overlapSample),
  );
  return [...rows, shared];
}

function areaSample({ coordinates, squareMetres }: AccuracyTruth['areas'][number]): AccuracySample {
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates };
  return relativeSample(geodesicArea(shape) ?? Number.NaN, turfArea(shape), squareMetres);
}

function overlapSample({ one, other, squareMetres }: AccuracyTruth['overlaps'][number]): AccuracySample {
  const [first, second] = [polygon(one), polygon(other)];
  const { squareMetres: ours } = overlapPairs(buildSiteIndex([siteFeature(first), siteFeature(second)]));
  return relativeSample(ours[0] ?? Number.NaN, turfSharedArea(first, second), squareMetres);
}

function relativeSample(ours: number, turf: number, truth: number): AccuracySample {
  return {
    error: Math.abs(ours / truth - 1),
    limit: AREA_RELATIVE,
    turfError: Math.abs(turf / truth - 1),
  };
}

export function polygon(coordinates: Position[][]): Polygon {
  return { type: 'Polygon', coordinates };
}

export function siteFeature(geometry: Polygon): Feature<Polygon> {
  return { type: 'Feature', properties: {}, geometry };
}
