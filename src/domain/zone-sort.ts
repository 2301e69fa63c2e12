import { PROXIMITY_TARGETS, type ProximityTable, type ProximityTarget, proximityAt } from './proximity';
import { siteRow } from './site-row';
import type { Zone } from './zone';
import { ZONE_KINDS, ZONE_STATUSES } from './zone';

export const ZONE_SORTS = [
  'kind',
  'name',
  'area-largest',
  'area-smallest',
  'status',
  'year',
  ...PROXIMITY_TARGETS.map((target) => `near-${target}` as const),
] as const;
export type ZoneSort = (typeof ZONE_SORTS)[number];

type NearSort = `near-${ProximityTarget}`;

/** What a sort by nearness is near to; undefined for the others. */
export function sortTarget(sort: ZoneSort): ProximityTarget | undefined {
  return PROXIMITY_TARGETS.find((target) => sort === `near-${target}`);
}

type Compare = (a: Zone, b: Zone) => number;

const byName: Compare = (a, b) => a.name.localeCompare(b.name, 'vi');

/** Unknown values stand last whichever way the list is sorted. */
function byNumber(value: (zone: Zone) => number | null, direction: 1 | -1): Compare {
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (x - y) * direction;
  };
}

/** Sorts that follow from the zones alone. */
const COMPARE: Record<Exclude<ZoneSort, NearSort>, Compare> = {
  kind: byNumber((zone) => ZONE_KINDS.indexOf(zone.kind), 1),
  name: byName,
  'area-largest': byNumber((zone) => zone.declaredHectares, -1),
  'area-smallest': byNumber((zone) => zone.declaredHectares, 1),
  status: byNumber((zone) => ZONE_STATUSES.indexOf(zone.status), 1),
  year: byNumber((zone) => zone.year, -1),
};

function byDistance(target: ProximityTarget, table: ProximityTable): Compare {
  return byNumber(({ id }) => {
    const proximity = proximityAt(table, siteRow(table, id), target);
    return proximity.type === 'assessed' ? proximity.metres : null;
  }, 1);
}

function compareBy(sort: ZoneSort, table: ProximityTable | null): Compare {
  const target = sortTarget(sort);
  if (target) return table ? byDistance(target, table) : byName;
  return COMPARE[sort as Exclude<ZoneSort, NearSort>];
}

/** @param table null while distances are being worked out: sorts by nearness then go by name */
export function sortZones(
  zones: readonly Zone[],
  sort: ZoneSort,
  table: ProximityTable | null = null,
): readonly Zone[] {
  const compare = compareBy(sort, table);
  return [...zones].sort((a, b) => compare(a, b) || byName(a, b));
}
