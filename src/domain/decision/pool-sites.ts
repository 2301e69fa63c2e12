import type { Candidate } from '@/domain/candidate';
import type { Zone, ZoneKind } from '@/domain/zone';
import type { Pool } from './decision';

/** A zone or a candidate, as it stands in comparisons and rankings. */
export type DecisionSite = {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind | 'candidate';
};

/** More than this are not ranked: the list is narrowed first. */
export const MOST_RANKED = 1000;

export type PoolChoice = {
  readonly pool: Pool;
  readonly zones: readonly Zone[];
  /** Zones that pass the filter, in the order of the list. */
  readonly listed: readonly Zone[];
  readonly candidates: readonly Candidate[];
  /** Ids of what stands side by side. */
  readonly compared: readonly string[];
};

/**
 * The sites that compete. Economic zones compete only where they were chosen by hand: parks lie in them,
 * and a part never competes with its whole.
 */
export function poolSites({
  pool,
  zones,
  listed,
  candidates,
  compared,
}: PoolChoice): readonly DecisionSite[] {
  switch (pool) {
    case 'all':
      return [...zones.filter(isPlot).map(ofZone), ...candidates.map(ofCandidate)];
    case 'listed':
      return [...listed.filter(isPlot).map(ofZone), ...candidates.map(ofCandidate)];
    case 'candidates':
      return candidates.map(ofCandidate);
    case 'compared':
      return sitesById(compared, zones, candidates);
  }
}

/** In the order of the ids; what is no longer there is left out. */
export function sitesById(
  ids: readonly string[],
  zones: readonly Zone[],
  candidates: readonly Candidate[],
): readonly DecisionSite[] {
  return ids.flatMap((id) => {
    const zone = zones.find((one) => one.id === id);
    if (zone) return ofZone(zone);
    const candidate = candidates.find((one) => one.id === id);
    return candidate ? ofCandidate(candidate) : [];
  });
}

function isPlot({ kind }: Zone): boolean {
  return kind !== 'economic-zone';
}

function ofZone({ id, name, kind }: Zone): DecisionSite {
  return { id, name, kind };
}

function ofCandidate({ id, name }: Candidate): DecisionSite {
  return { id, name, kind: 'candidate' };
}
