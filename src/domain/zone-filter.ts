import { matchesNear, type NearRule } from './near-rule';
import type { ProximityTable } from './proximity';
import type { Boundary, Zone, ZoneKind, ZoneStatus } from './zone';

/** An empty list admits every value of its facet. */
export type ZoneFilter = {
  readonly kinds: readonly ZoneKind[];
  readonly statuses: readonly ZoneStatus[];
  /** Commune codes since 1 July 2025. */
  readonly communes: readonly string[];
  readonly boundaries: readonly Boundary[];
  readonly sectors: readonly string[];
  readonly minHectares: number | null;
  readonly maxHectares: number | null;
  /** All must hold; a target at most once. */
  readonly near: readonly NearRule[];
};

export type Facet = 'kinds' | 'statuses' | 'communes' | 'boundaries' | 'sectors';

export const NO_FILTER: ZoneFilter = {
  kinds: [],
  statuses: [],
  communes: [],
  boundaries: [],
  sectors: [],
  minHectares: null,
  maxHectares: null,
  near: [],
};

function facetValues(zone: Zone, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kinds':
      return [zone.kind];
    case 'statuses':
      return [zone.status];
    case 'boundaries':
      return [zone.boundary];
    case 'communes':
      return zone.communes;
    case 'sectors':
      return zone.sectors;
  }
}

function matchesFacet(zone: Zone, filter: ZoneFilter, facet: Facet): boolean {
  const wanted: readonly string[] = filter[facet];
  return wanted.length === 0 || facetValues(zone, facet).some((value) => wanted.includes(value));
}

/** A zone whose area is not known fits no area range: unknown is not zero. */
function matchesArea(zone: Zone, filter: ZoneFilter): boolean {
  const { minHectares, maxHectares } = filter;
  if (minHectares === null && maxHectares === null) return true;
  if (zone.declaredHectares === null) return false;
  return zone.declaredHectares >= (minHectares ?? 0) && zone.declaredHectares <= (maxHectares ?? Infinity);
}

const FACETS: readonly Facet[] = ['kinds', 'statuses', 'communes', 'boundaries', 'sectors'];

/** @param table null while distances are being worked out: until then rules of nearness hold nothing back */
export function matchesFilter(zone: Zone, filter: ZoneFilter, table: ProximityTable | null = null): boolean {
  return (
    matchesArea(zone, filter) &&
    matchesNear(zone.id, filter.near, table) &&
    FACETS.every((facet) => matchesFacet(zone, filter, facet))
  );
}

/** How many zones each value of a facet would leave, the other facets as they are. */
export function facetCounts(
  zones: readonly Zone[],
  filter: ZoneFilter,
  facet: Facet,
  table: ProximityTable | null = null,
): ReadonlyMap<string, number> {
  const others: ZoneFilter = { ...filter, [facet]: [] };
  const counts = new Map<string, number>();
  for (const zone of zones) {
    const values = facetValues(zone, facet);
    const fits = matchesFilter(zone, others, table);
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + (fits ? 1 : 0));
  }
  return counts;
}

export function isFiltered(filter: ZoneFilter): boolean {
  return (
    filter.minHectares !== null ||
    filter.maxHectares !== null ||
    filter.near.length > 0 ||
    FACETS.some((facet) => filter[facet].length > 0)
  );
}

/** The filter with a value of a facet added, or taken out where it was in. */
export function toggleFacet(filter: ZoneFilter, facet: Facet, value: string): ZoneFilter {
  const values: readonly string[] = filter[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [facet]: next };
}
