import type { LngLat } from '@/geometry/position';
import { CORRIDOR_CLASSES } from './corridor';
import type { NearRule } from './near-rule';
import { PROXIMITY_TARGETS } from './proximity';
import {
  MOST_RING_KILOMETRES,
  MOST_RINGS,
  NO_RINGS,
  type RingChoice,
  ringPoint,
  ringPointId,
} from './ring-choice';
import { FIRST_YEAR, LAST_YEAR } from './scenario';
import { DIGITS, ID, type Parameters, readList, round } from './view-query-parts';

/*
 * `near=expressway:5,seaport:10`: at most so many kilometres from the nearest of each.
 * `rings=cai-lan-port,expressway,107.05@20.97&radius=5,10&dissolve=1`: round what, how far, as one or apart.
 * `gate=kcn-viet-hung:107.02000@20.98000`: where its gate is.
 * `year=2030`: what is in service at the end of that year.
 */

const MOST_CENTRES = 60;
const NEAR_WORD = /^([a-z-]+):(\d{1,4}(?:\.\d{1,3})?)$/;
const KILOMETRES = /^\d{1,4}(?:\.\d{1,3})?$/;
const YEAR = /^\d{4}$/;

export function readYear(parameters: Parameters): number | null {
  const [text, ...others] = readList(parameters, 'year');
  if (text === undefined) return null;
  const year = Number(text);
  if (others.length === 0 && YEAR.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  parameters.refuse('year');
  return null;
}

export function readNear(parameters: Parameters): readonly NearRule[] {
  const words = readList(parameters, 'near');
  const rules = words.flatMap((word) => toNearRule(word) ?? []);
  const isOnce = new Set(rules.map(({ target }) => target)).size === rules.length;
  if (rules.length === words.length && isOnce) return rules;
  parameters.refuse('near');
  return [];
}

function toNearRule(word: string): NearRule | undefined {
  const [, name, kilometres] = NEAR_WORD.exec(word) ?? [];
  const target = PROXIMITY_TARGETS.find((one) => one === name);
  return target && { target, kilometres: Number(kilometres) };
}

export function toNear(near: readonly NearRule[]): string {
  return near.map(({ target, kilometres }) => `${target}:${round(kilometres, DIGITS.kilometres)}`).join();
}

export function readRings(parameters: Parameters): RingChoice {
  const around = readAround(parameters);
  const radiiKilometres = readRadii(parameters);
  const [dissolve = '0', ...others] = readList(parameters, 'dissolve');
  const isKnown = others.length === 0 && (dissolve === '0' || dissolve === '1');
  if (!isKnown) parameters.refuse('dissolve');
  const isDissolved = isKnown && dissolve === '1';
  return around.length === 0 && radiiKilometres === NO_RINGS.radiiKilometres && !isDissolved
    ? NO_RINGS
    : { around, radiiKilometres, isDissolved };
}

/** By site; a place is written as a ring's point is. */
export function readGates(parameters: Parameters): Readonly<Record<string, LngLat>> {
  const words = readList(parameters, 'gate');
  const gates = words.flatMap((word): [string, LngLat][] => {
    const colon = word.lastIndexOf(':');
    const [id, place] = [word.slice(0, colon), ringPoint(word.slice(colon + 1))];
    return place && ID.test(id) ? [[id, place]] : [];
  });
  if (gates.length === words.length) return Object.fromEntries(gates);
  parameters.refuse('gate');
  return {};
}

export function toGates(gates: Readonly<Record<string, LngLat>>): string {
  return Object.entries(gates)
    .map(([id, place]) => `${id}:${ringPointId(place)}`)
    .join();
}

function readAround(parameters: Parameters): readonly string[] {
  const ids = readList(parameters, 'rings');
  const isMeant = (id: string): boolean =>
    ringPoint(id) !== undefined || CORRIDOR_CLASSES.some((one) => one === id) || ID.test(id);
  if (ids.length <= MOST_CENTRES && ids.every(isMeant)) return ids;
  parameters.refuse('rings');
  return [];
}

function readRadii(parameters: Parameters): readonly number[] {
  const words = readList(parameters, 'radius');
  if (words.length === 0) return NO_RINGS.radiiKilometres;
  const radii = [...new Set(words.map(Number))].sort((a, b) => a - b);
  const isMeant =
    words.every((word) => KILOMETRES.test(word)) &&
    radii.length <= MOST_RINGS &&
    radii.every((radius) => radius > 0 && radius <= MOST_RING_KILOMETRES);
  if (isMeant) return radii;
  parameters.refuse('radius');
  return NO_RINGS.radiiKilometres;
}

export function toRingParts(rings: RingChoice): readonly (readonly [string, string])[] {
  const isUsual = rings.radiiKilometres.join() === NO_RINGS.radiiKilometres.join();
  return [
    ['rings', rings.around.join()],
    ['radius', isUsual ? '' : rings.radiiKilometres.map((radius) => round(radius, DIGITS.kilometres)).join()],
    ['dissolve', rings.isDissolved ? '1' : ''],
  ];
}
