import type { Candidate } from './candidate';
import { candidateFigures } from './candidate-figures';
import { matchesNear } from './near-rule';
import { metresAt, type ProximityTable } from './proximity';
import { prepareSiteRows, siteRow } from './site-row';
import { filterSliced, mapSliced, part, type Sliced, sortSliced } from './sliced';
import type { ZoneFilter } from './zone-filter';
import { sortTarget, type ZoneSort } from './zone-sort';

/** Of what a filter of zones asks, that which the user's own sites have as well. */
export type OwnSiteQuestion = Pick<ZoneFilter, 'minHectares' | 'maxHectares' | 'near'> & {
  readonly sort: ZoneSort;
};

/** Whether a filter asks for what only published zones have, as a kind or a commune: then no site of one's own can be held against it. */
export function asksOfZonesAlone(filter: ZoneFilter): boolean {
  const { kinds, statuses, communes, boundaries, sectors } = filter;
  return [kinds, statuses, communes, boundaries, sectors].some((values) => values.length > 0);
}

/**
 * The user's own sites that fit by nearness and by measured area, nearest, largest or smallest first where the
 * list of zones is sorted so; otherwise as they came. What is not known fits no range and stands last.
 *
 * @param table null while distances are being worked out: until then rules of nearness hold nothing back
 */
export function* ownSitesThatFit(
  candidates: readonly Candidate[],
  question: OwnSiteQuestion,
  table: ProximityTable | null,
): Sliced<readonly Candidate[]> {
  if (table) yield* part(prepareSiteRows(table), 0, 0.1);
  const fits = (candidate: Candidate): boolean =>
    matchesNear(candidate.id, question.near, table) && matchesArea(candidate, question);
  const fitting = yield* part(filterSliced(candidates, fits), 0.1, 0.5);
  const keyOf = sortKey(question.sort, table);
  if (!keyOf) return fitting;
  const keying = mapSliced(fitting, (candidate) => ({ candidate, key: keyOf(candidate) }));
  const keyed = yield* part(keying, 0.5, 0.7);
  const sorted = yield* part(
    sortSliced(keyed, (one, other) => Number(one.key > other.key) - Number(one.key < other.key)),
    0.7,
    0.95,
  );
  return yield* part(
    mapSliced(sorted, ({ candidate }) => candidate),
    0.95,
    1,
  );
}

function matchesArea(candidate: Candidate, { minHectares, maxHectares }: OwnSiteQuestion): boolean {
  if (minHectares === null && maxHectares === null) return true;
  const hectares = measuredHectares(candidate);
  return hectares !== null && hectares >= (minHectares ?? 0) && hectares <= (maxHectares ?? Infinity);
}

/** Ascending; null: the sites stay as they came. */
function sortKey(sort: ZoneSort, table: ProximityTable | null): ((candidate: Candidate) => number) | null {
  if (sort === 'area-largest') return (candidate) => -(measuredHectares(candidate) ?? -Infinity);
  if (sort === 'area-smallest') return (candidate) => measuredHectares(candidate) ?? Infinity;
  const target = sortTarget(sort);
  if (!target || !table) return null;
  return ({ id }) => metresAt(table, siteRow(table, id), target) ?? Infinity;
}

function measuredHectares(candidate: Candidate): number | null {
  return candidateFigures(candidate).ellipsoid.value;
}
