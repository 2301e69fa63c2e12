/**
 * What can two columns of numbers be? Every plane system that survey data of Vietnam arrives in, on its
 * own datum and with the shift left out; degrees on either datum; either column first; metres,
 * kilometres or millimetres; with the number of a zone before the easting; with the millions of the
 * northing cut off.
 *
 * Limits: an easting with digits cut off could lie anywhere and is not tried. The systems of before 2000
 * (HN-72, Indian 1960) are not held.
 */
import type { AxisOrder, CoordinateUnit, Datum, SystemHypothesis } from '@/domain/system-reading';
import { vn2000ToWgs84 } from '@/geometry/datum-shift';
import { fromPlane, type PlanePosition } from '@/geometry/plane-position';
import { type LngLat, lngLat } from '@/geometry/position';
import { REFERENCE_SYSTEMS, type ReferenceSystem } from '@/geometry/reference-systems';

/** Two numbers of a row, in the order in which they stand. */
export type CoordinatePair = readonly [first: number, second: number];

type Range = readonly [least: number, greatest: number];

/** Vietnam, 8° to 23.5° N. */
const NORTHINGS: Range = [880_000, 2_620_000];
/** Of any zone from 102° to 111° for any place from 102° to 110° E. */
const EASTINGS: Range = [-400_000, 1_300_000];
/** Northings of the province without their leading 2, and some way about. */
const CUT_NORTHINGS: Range = [230_000, 450_000];
const CUT = 2_000_000;

const LATITUDES: Range = [7, 24];
const LONGITUDES: Range = [101, 112];

const METRES_PER_UNIT: readonly (readonly [CoordinateUnit, number])[] = [
  ['m', 1],
  ['km', 1000],
  ['mm', 0.001],
];

const MILLION = 1_000_000;

/**
 * Numbers of zones that stand before eastings: 48 and 49 of UTM, 18 and 19 of Gauss-Krüger's six-degree
 * zones with the same meridians, 481, 482 and 491 of the first three-degree zones of VN-2000.
 */
const ZONE_PREFIXES: ReadonlyMap<number, { readonly meridian: number; readonly scale: number }> = new Map([
  [18, { meridian: 105, scale: 0.9996 }],
  [48, { meridian: 105, scale: 0.9996 }],
  [19, { meridian: 111, scale: 0.9996 }],
  [49, { meridian: 111, scale: 0.9996 }],
  [481, { meridian: 102, scale: 0.9999 }],
  [482, { meridian: 105, scale: 0.9999 }],
  [491, { meridian: 108, scale: 0.9999 }],
]);

const isIn = (value: number, [least, greatest]: Range): boolean => value >= least && value <= greatest;

/** All that the numbers' sizes allow, judged by the middle row, so that one bad row does not decide. */
export function hypothesesFor(pairs: readonly CoordinatePair[]): readonly SystemHypothesis[] {
  const middle: CoordinatePair = [median(pairs.map(([first]) => first)), median(pairs.map(([, b]) => b))];
  const orders: readonly AxisOrder[] = ['north-first', 'east-first'];
  const whole = orders.flatMap((order) => [...degreesFor(middle, order), ...planesFor(middle, order)]);
  return whole.length > 0 ? whole : orders.flatMap((order) => cutFor(middle, order));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const northOf = ([first, second]: CoordinatePair, order: AxisOrder): number =>
  order === 'north-first' ? first : second;
const eastOf = ([first, second]: CoordinatePair, order: AxisOrder): number =>
  order === 'north-first' ? second : first;

function degreesFor(pair: CoordinatePair, axisOrder: AxisOrder): SystemHypothesis[] {
  if (!isIn(northOf(pair, axisOrder), LATITUDES) || !isIn(eastOf(pair, axisOrder), LONGITUDES)) return [];
  return (['WGS 84', 'VN-2000'] as const).map((datum) => ({
    system: null,
    datum,
    axisOrder,
    unit: 'degrees',
    zonePrefix: 0,
    cutNorthing: 0,
  }));
}

function planesFor(pair: CoordinatePair, axisOrder: AxisOrder): SystemHypothesis[] {
  return METRES_PER_UNIT.flatMap(([unit, size]) => {
    if (!isIn(northOf(pair, axisOrder) * size, NORTHINGS)) return [];
    const easting = eastOf(pair, axisOrder) * size;
    const zone = Math.floor(easting / MILLION);
    const prefix = ZONE_PREFIXES.get(zone);
    if (!prefix && !isIn(easting, EASTINGS)) return [];
    return everySystem()
      .filter(
        ({ projection }) =>
          !prefix || (projection.centralMeridian === prefix.meridian && projection.scale === prefix.scale),
      )
      .map((system) => ({
        system,
        datum: system.datum,
        axisOrder,
        unit,
        zonePrefix: prefix ? zone * MILLION : 0,
        cutNorthing: 0,
      }));
  });
}

function cutFor(pair: CoordinatePair, axisOrder: AxisOrder): SystemHypothesis[] {
  if (!isIn(northOf(pair, axisOrder), CUT_NORTHINGS) || !isIn(eastOf(pair, axisOrder), EASTINGS)) return [];
  return everySystem().map((system) => ({
    system,
    datum: system.datum,
    axisOrder,
    unit: 'm',
    zonePrefix: 0,
    cutNorthing: CUT,
  }));
}

/** Each system, and each three-degree zone once more with the shift left out. UTM on WGS 84 has a code of its own. */
function everySystem(): readonly ReferenceSystem[] {
  const unshifted = REFERENCE_SYSTEMS.filter(({ projection }) => projection.scale === 0.9999);
  return [...REFERENCE_SYSTEMS, ...unshifted.map((system) => ({ ...system, datum: 'WGS 84' as Datum }))];
}

/** A row as metres in the plane of a reading; for degrees, longitude and latitude as they are written. */
export function planeOf(hypothesis: SystemHypothesis, pair: CoordinatePair): PlanePosition {
  const size = METRES_PER_UNIT.find(([unit]) => unit === hypothesis.unit)?.[1] ?? 1;
  return {
    easting: eastOf(pair, hypothesis.axisOrder) * size - hypothesis.zonePrefix,
    northing: northOf(pair, hypothesis.axisOrder) * size + hypothesis.cutNorthing,
  };
}

/** A row on WGS 84 as a reading has it. */
export function positionOf(hypothesis: SystemHypothesis, pair: CoordinatePair): LngLat {
  const plane = planeOf(hypothesis, pair);
  if (hypothesis.system) return fromPlane(hypothesis.system, plane);
  if (hypothesis.datum === 'WGS 84') return lngLat(plane.easting, plane.northing);
  return lngLat(...vn2000ToWgs84(plane.easting, plane.northing));
}
