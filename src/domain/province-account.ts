import type { Figure } from './figure';
import type { ProvinceTopic } from './province';
import type { Zone, ZoneKind } from './zone';

/**
 * What of the province's published totals the shipped zones account for. A part is never added to its
 * whole: where the whole's area is known its parts are left out, where it is not the parts stand for it.
 */
export type KindAccount = {
  readonly kind: ZoneKind;
  /** Zones that are no part of another. */
  readonly count: Figure;
  /** Zones that are a part of another, counted apart. */
  readonly parts: Figure;
  /** Zones that the published total does not speak of: clusters that are not established yet. */
  readonly outside: Figure;
  readonly area: Figure;
  /** Zones, parts excepted, for which no area at all is held: the area above is without them. */
  readonly withoutArea: readonly Zone[];
};

/** Clusters are published in groups: the group's total is known where single areas are not. */
export type GroupAccount = {
  readonly group: NonNullable<Zone['group']>;
  readonly published: Figure | null;
  readonly named: Figure;
  /** Published less named; null where the total is not held. */
  readonly rest: Figure | null;
  readonly withoutArea: readonly Zone[];
};

const GROUP_TOPICS: Record<NonNullable<Zone['group']>, string> = {
  'clusters-operating': 'cluster-operating-area',
  'clusters-under-development': 'cluster-development-area',
};

/** Sums of two decimals: binary fractions leave dust behind the fourth. Adding 0 turns -0 into 0. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

function derived(
  code: string,
  unit: 'ha' | 'count',
  value: number,
  asOf: string | null,
  sources: readonly string[],
): Figure {
  return { code, value: round(value), unit, method: 'derived', asOf, sources };
}

function areaSources(zones: readonly Zone[]): readonly string[] {
  const ids = zones.flatMap(
    ({ figures }) => figures.find(({ code }) => code === 'area-declared')?.sources ?? [],
  );
  return [...new Set(ids)];
}

function partsOf(zone: Zone, zones: readonly Zone[]): readonly Zone[] {
  return zones.filter(({ partOf }) => partOf === zone.id);
}

/** The zones whose declared areas make up the area of one zone without overlap; empty where none is known. */
function bearersOfArea(zone: Zone, zones: readonly Zone[]): readonly Zone[] {
  if (zone.declaredHectares !== null) return [zone];
  return partsOf(zone, zones).flatMap((part) => bearersOfArea(part, zones));
}

function sumOfDeclared(zones: readonly Zone[]): number {
  return zones.reduce((sum, zone) => sum + (zone.declaredHectares ?? 0), 0);
}

/** The totals of clusters are those of the two groups of established ones. */
function isInPublishedTotal({ kind, group }: Zone): boolean {
  return kind !== 'industrial-cluster' || group !== null;
}

/** @param asOf date of the published zones, null where the catalogue could not be read */
export function accountOfKind(zones: readonly Zone[], kind: ZoneKind, asOf: string | null): KindAccount {
  const all = zones.filter((zone) => zone.kind === kind);
  const ofKind = all.filter(isInPublishedTotal);
  const ids = new Set(ofKind.map(({ id }) => id));
  const isPart = ({ partOf }: Zone): boolean => partOf !== null && ids.has(partOf);
  const wholes = ofKind.filter((zone) => !isPart(zone));
  const bearers = wholes.flatMap((zone) => bearersOfArea(zone, ofKind));
  return {
    kind,
    count: derived('account-count', 'count', wholes.length, asOf, ['matbang']),
    parts: derived('account-parts', 'count', ofKind.length - wholes.length, asOf, ['matbang']),
    outside: derived('account-outside', 'count', all.length - ofKind.length, asOf, ['matbang']),
    area: derived('account-area', 'ha', sumOfDeclared(bearers), asOf, areaSources(bearers)),
    withoutArea: wholes.filter((zone) => bearersOfArea(zone, ofKind).length === 0),
  };
}

export function accountOfGroup(
  zones: readonly Zone[],
  topics: readonly ProvinceTopic[],
  group: NonNullable<Zone['group']>,
  asOf: string | null,
): GroupAccount {
  const members = zones.filter((zone) => zone.group === group);
  const known = members.filter(({ declaredHectares }) => declaredHectares !== null);
  const published = topics.find(({ id }) => id === GROUP_TOPICS[group])?.main ?? null;
  const named = sumOfDeclared(known);
  const rest = published === null || published.value === null ? null : published.value - named;
  return {
    group,
    published,
    named: derived('account-area', 'ha', named, asOf, areaSources(known)),
    rest:
      rest === null
        ? null
        : derived('account-rest', 'ha', rest, asOf, [...new Set([...(published?.sources ?? []), 'matbang'])]),
    withoutArea: members.filter(({ declaredHectares }) => declaredHectares === null),
  };
}
