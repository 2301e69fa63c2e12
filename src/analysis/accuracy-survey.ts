/**
 * Do VN-2000 coordinates, areas of corner tables and the scale of a sheet come out as the land office
 * has them? Held against PROJ.
 */
import type { Polygon, Position } from 'geojson';
import type { AccuracyName, AccuracyRow, AccuracyUnit } from '@/domain/accuracy';
import { geodesicArea } from '@/geometry/geodesic-area';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { planeArea } from '@/geometry/plane-area';
import { fromPlane, toPlane } from '@/geometry/plane-position';
import { type LngLat, lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM, REFERENCE_SYSTEMS, type ReferenceSystem } from '@/geometry/reference-systems';
import { turfPlaneDistance } from '@/geometry/turf-comparison';
import {
  AREA_RELATIVE,
  PAPER_RELATIVE,
  PLACE_MILLIMETRES,
  PLANE_AREA_SQUARE_METRES,
  ROUND_TRIP_MILLIMETRES,
} from './accuracy-limits';
import { type AccuracySample, accuracyRow } from './accuracy-row';
import type { AccuracyTruth } from './accuracy-truth';

type PlaceTruth = AccuracyTruth['toPlane'][number];
type PaperTruth = AccuracyTruth['paper'][number];
type TableTruth = AccuracyTruth['cornerTables'][number];

const isLocal = ({ code }: { readonly code: number }): boolean => code === QUANG_NINH_SYSTEM.code;
const isElsewhere = (truth: { readonly code: number }): boolean => !isLocal(truth);

export function surveyRows({ toPlane: there, fromPlane: back, cornerTables }: AccuracyTruth) {
  const rows: readonly (readonly [AccuracyName, AccuracyUnit, AccuracySample[]])[] = [
    ['survey-to-plane', 'mm', there.filter(isLocal).map(toPlaneSample)],
    ['survey-from-plane', 'mm', back.filter(isLocal).map(fromPlaneSample)],
    ['survey-round-trip', 'mm', there.map(roundTripSample)],
    [
      'survey-zones',
      'mm',
      [...there.filter(isElsewhere).map(toPlaneSample), ...back.filter(isElsewhere).map(fromPlaneSample)],
    ],
    ['survey-area', 'm2', cornerTables.map(planeAreaSample)],
    ['survey-area-difference', 'relative', cornerTables.map(areaDifferenceSample)],
  ];
  return rows.map(([name, unit, samples]) => accuracyRow({ name, group: 'survey', unit }, samples));
}

export function paperRows({ paper }: AccuracyTruth): readonly AccuracyRow[] {
  return [
    accuracyRow({ name: 'paper-scale', group: 'paper-scale', unit: 'relative' }, paper.map(sheetSample)),
    accuracyRow({ name: 'paper-factor', group: 'paper-scale', unit: 'relative' }, paper.map(factorSample)),
  ];
}

function toPlaneSample({ code, position, plane: [easting = NaN, northing = NaN] }: PlaceTruth) {
  const ours = toPlane(systemOf(code), place(position));
  return millimetres(Math.hypot(ours.easting - easting, ours.northing - northing), PLACE_MILLIMETRES);
}

function fromPlaneSample({ code, position, plane: [easting = NaN, northing = NaN] }: PlaceTruth) {
  const ours = fromPlane(systemOf(code), { easting, northing });
  return millimetres(geodesicDistance(ours, place(position)), PLACE_MILLIMETRES);
}

function roundTripSample({ code, position }: PlaceTruth): AccuracySample {
  const system = systemOf(code);
  const again = fromPlane(system, toPlane(system, place(position)));
  return millimetres(geodesicDistance(again, place(position)), ROUND_TRIP_MILLIMETRES);
}

function millimetres(metres: number, limit: number): AccuracySample {
  return { error: 1000 * metres, limit, turfError: null };
}

/** A table of corners as the land office issues it, taken to WGS 84 as an import does: its shoelace is the truth. */
function planeAreaSample({ plane, planeSquareMetres }: TableTruth): AccuracySample {
  const ours = planeArea(outlineOf(plane), QUANG_NINH_SYSTEM) ?? Number.NaN;
  return { error: Math.abs(ours - planeSquareMetres), limit: PLANE_AREA_SQUARE_METRES, turfError: null };
}

/** By how much the plane's area differs from the ellipsoid's, both being shown. */
function areaDifferenceSample({ plane, planeSquareMetres, squareMetres }: TableTruth): AccuracySample {
  const outline = outlineOf(plane);
  const [inPlane, onGround] = [planeArea(outline, QUANG_NINH_SYSTEM), geodesicArea(outline)];
  const ours = (inPlane ?? Number.NaN) / (onGround ?? Number.NaN);
  return {
    error: Math.abs(ours - planeSquareMetres / squareMetres),
    limit: AREA_RELATIVE,
    turfError: null,
  };
}

function outlineOf(table: readonly (readonly number[])[]): Polygon {
  const ring = table.map(
    ([easting = NaN, northing = NaN]): Position => [...fromPlane(QUANG_NINH_SYSTEM, { easting, northing })],
  );
  return { type: 'Polygon', coordinates: [ring] };
}

/** What 10 km of ground measure on a sheet drawn in TM-3 1 : 1, and on one drawn in Web Mercator. */
function sheetSample({ from, to, groundMetres }: PaperTruth): AccuracySample {
  return {
    error: Math.abs(sheetDistance(from, to) / groundMetres - 1),
    limit: PAPER_RELATIVE,
    turfError: Math.abs(turfPlaneDistance(from, to) / groundMetres - 1),
  };
}

function factorSample({ from, to, groundMetres, planeMetres }: PaperTruth): AccuracySample {
  const factor = sheetDistance(from, to) / geodesicDistance(place(from), place(to));
  return { error: Math.abs(factor - planeMetres / groundMetres), limit: PAPER_RELATIVE, turfError: null };
}

function sheetDistance(from: Position, to: Position): number {
  const [one, other] = [toPlane(QUANG_NINH_SYSTEM, place(from)), toPlane(QUANG_NINH_SYSTEM, place(to))];
  return Math.hypot(other.easting - one.easting, other.northing - one.northing);
}

function systemOf(code: number): ReferenceSystem {
  const system = REFERENCE_SYSTEMS.find((candidate) => candidate.code === code);
  if (!system) throw new Error(`the truth names EPSG:${code}, which no system here is`);
  return system;
}

function place([longitude = Number.NaN, latitude = Number.NaN]: Position): LngLat {
  return lngLat(longitude, latitude);
}
