import type { Zone } from './zone';
import { ZONE_KINDS, ZONE_STATUSES } from './zone';

export const ZONE_SORTS = ['kind', 'name', 'area-largest', 'area-smallest', 'status', 'year'] as const;
export type ZoneSort = (typeof ZONE_SORTS)[number];

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

const COMPARE: Record<ZoneSort, Compare> = {
  kind: byNumber((zone) => ZONE_KINDS.indexOf(zone.kind), 1),
  name: byName,
  'area-largest': byNumber((zone) => zone.declaredHectares, -1),
  'area-smallest': byNumber((zone) => zone.declaredHectares, 1),
  status: byNumber((zone) => ZONE_STATUSES.indexOf(zone.status), 1),
  year: byNumber((zone) => zone.year, -1),
};

export function sortZones(zones: readonly Zone[], sort: ZoneSort): readonly Zone[] {
  const compare = COMPARE[sort];
  return [...zones].sort((a, b) => compare(a, b) || byName(a, b));
}
