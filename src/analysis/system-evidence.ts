/**
 * How well does one reading of a table fit what is known? Each piece of evidence is the logarithm of how
 * much rarer it makes what is seen, as far as a planner would swear to it: -4 and below is beyond doubt.
 * Habits of offices are kept apart from it: they put readings in order and decide nothing.
 */
import type { SystemHypothesis, SystemReason, SystemStatement } from '@/domain/system-reading';
import { geodesicDistance } from '@/geometry/geodesic-length';
import type { LngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { sharedCorners } from './shared-corners';
import type { NamedPlace, Surroundings } from './surroundings';

export type Weighed = { readonly weight: number; readonly reasons: readonly SystemReason[] };

/** Evidence that cannot be argued with, as far as one table goes. */
const DECISIVE = 12;

const most = (weight: number): number => Math.max(-DECISIVE, weight);
const kilometres = (metres: number): number => metres / 1000;

/** The province is known to about 5 km, so that 3 km outside say nothing yet. */
const PROVINCE_SLACK_KM = 3;

/** Land won from the sea reaches a kilometre or two beyond the embedded coast. */
const SHORE_SLACK_KM = 1;

export function weighGround(positions: readonly LngLat[], surroundings: Surroundings): Weighed {
  const outside = kilometres(Math.min(...positions.map(surroundings.metresOutside)));
  if (outside > PROVINCE_SLACK_KM) {
    return {
      weight: most(-(outside - PROVINCE_SLACK_KM) / 1.5),
      reasons: [{ code: 'outside-province', value: outside }],
    };
  }
  const inProvince: SystemReason = { code: 'in-province' };
  const offShore = positions.map(surroundings.metresOffShore);
  const share = offShore.filter((metres) => metres === 0).length / offShore.length;
  if (share === 1) return { weight: 0, reasons: [inProvince, { code: 'on-land' }] };
  if (share > 0) return { weight: -0.5, reasons: [inProvince, { code: 'partly-on-land', value: share }] };
  const away = kilometres(Math.min(...offShore));
  return {
    weight: most(-0.7 - 1.5 * Math.max(0, away - SHORE_SLACK_KM)),
    reasons: [inProvince, { code: 'off-shore', value: away }],
  };
}

/** Nearest of the places that the heading names, by how far beyond its reach the middle lies. */
export function weighPlaces(middle: LngLat, places: readonly NamedPlace[]): Weighed {
  let nearest: { name: string; beyond: number } | undefined;
  for (const { name, position, reachMetres } of places) {
    const beyond = kilometres(geodesicDistance(middle, position) - reachMetres);
    if (!nearest || beyond < nearest.beyond) nearest = { name, beyond };
  }
  if (!nearest) return { weight: 0, reasons: [] };
  const { name, beyond } = nearest;
  return beyond <= 0
    ? { weight: 0, reasons: [{ code: 'at-named-place', subject: name }] }
    : { weight: most(-beyond), reasons: [{ code: 'far-from-named-place', subject: name, value: beyond }] };
}

export function weighShared(positions: readonly LngLat[], { outlines }: Surroundings): Weighed {
  const shared = sharedCorners(positions, outlines);
  if (!shared) return { weight: 0, reasons: [] };
  return {
    weight: DECISIVE,
    reasons: [{ code: 'corners-shared', value: shared.count, subject: shared.name }],
  };
}

export function weighStatement({ system, datum }: SystemHypothesis, stated: SystemStatement): Weighed {
  const { meridian, zoneWidth } = stated;
  const isSilent = meridian === null && zoneWidth === null && stated.datum === null;
  if (isSilent) return { weight: 0, reasons: [] };
  const fits =
    (stated.datum === null || stated.datum === datum) &&
    (system === null ||
      ((meridian === null || Math.abs(system.projection.centralMeridian - meridian) < 1e-6) &&
        (zoneWidth === null || zoneWidth === (system.projection.scale === 0.9999 ? 3 : 6))));
  return fits
    ? { weight: 0, reasons: [{ code: 'as-stated' }] }
    : { weight: -DECISIVE, reasons: [{ code: 'against-statement' }] };
}

/** How usual a reading is in the province's offices: for the order of the list only. */
export function weighHabit(hypothesis: SystemHypothesis, stated: SystemStatement): Weighed {
  const { system, datum, unit, zonePrefix, cutNorthing, axisOrder } = hypothesis;
  const reasons: SystemReason[] = [];
  let weight = axisOrder === 'north-first' ? 0 : -0.2;
  const note = (extra: number, code: SystemReason['code']): void => {
    weight += extra;
    reasons.push({ code });
  };
  if (system?.code === QUANG_NINH_SYSTEM.code) note(0, 'usual-system');
  else if (system) weight += rarity(system.projection.centralMeridian);
  const isUsual = (datum === 'VN-2000') === (system !== null);
  if (stated.datum === null && isUsual) note(0, 'usual-datum');
  if (system?.datum === 'WGS 84' && system.projection.scale === 0.9999) note(-1.5, 'shift-left-out');
  else if (!isUsual) weight -= 1.5;
  if (unit === 'km' || unit === 'mm') note(-0.5, 'other-unit');
  if (zonePrefix !== 0) note(0, 'zone-prefix');
  if (cutNorthing !== 0) note(-2, 'digits-restored');
  return { weight, reasons };
}

/** Meridians of whole zones turn up in maps and projects of the state; those of other provinces by mistake. */
const rarity = (meridian: number): number => (meridian % 3 === 0 ? -1 : -2.5);
