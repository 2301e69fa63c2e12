import { type ProximityTable, type ProximityTarget, proximityAt } from './proximity';
import { siteRow } from './site-row';

/** At most so far from the nearest of a kind of target, from the chosen origin. */
export type NearRule = { readonly target: ProximityTarget; readonly kilometres: number };

/** The verdict of a rule of nearness on a site; `unsure` where its ± reaches over the limit. */
export type NearVerdict = 'near' | 'far' | 'unsure' | 'not-assessed';

export function nearVerdict(
  { target, kilometres }: NearRule,
  table: ProximityTable,
  row: number,
): NearVerdict {
  const proximity = proximityAt(table, row, target);
  if (proximity.type === 'not-assessed') return 'not-assessed';
  const beyond = proximity.metres - kilometres * 1000;
  if (Math.abs(beyond) < proximity.errorMetres) return 'unsure';
  return beyond <= 0 ? 'near' : 'far';
}

/** By the distance itself: what is within its error of the limit is decided by its best value, and marked. */
export function matchesNear(
  siteId: string,
  near: readonly NearRule[],
  table: ProximityTable | null,
): boolean {
  if (near.length === 0 || !table) return true;
  const row = siteRow(table, siteId);
  return near.every(({ target, kilometres }) => {
    const proximity = proximityAt(table, row, target);
    return proximity.type === 'assessed' && proximity.metres <= kilometres * 1000;
  });
}

/** The rules with that of one target set, or taken out with null. */
export function withNearRule(
  near: readonly NearRule[],
  target: ProximityTarget,
  kilometres: number | null,
): readonly NearRule[] {
  if (kilometres === null) return near.filter((rule) => rule.target !== target);
  const isThere = near.some((rule) => rule.target === target);
  const rule = { target, kilometres };
  return isThere ? near.map((one) => (one.target === target ? rule : one)) : [...near, rule];
}
