import type { Candidate } from '@/domain/candidate';
import type { Overlap } from '@/domain/overlap-table';
import type { ProximityTable } from '@/domain/proximity';
import type { ReferenceData } from '@/domain/reference-data';
import type { RingAnswer } from '@/domain/ring-table';
import type { DecisionFacts } from './criterion-figure';
import type { Rating } from './decision';

/** Brings together what is known of the sites, so that each value is found at once. */
export function decisionFacts(
  { zones, hubs, corridors }: ReferenceData,
  candidates: readonly Candidate[],
  ratings: readonly Rating[],
  found: {
    readonly proximity: ProximityTable | null;
    readonly shares: RingAnswer | null;
    readonly overlaps: readonly Overlap[] | null;
  },
): DecisionFacts {
  const sources = new Map([...hubs, ...corridors].map((one) => [one.id, one.sources]));
  return {
    zones: new Map(zones.map((zone) => [zone.id, zone])),
    candidates: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    proximity: found.proximity,
    shares: found.shares,
    overlaps: found.overlaps && bySite(found.overlaps),
    ratings,
    sourcesOf: (id) => sources.get(id) ?? [],
  };
}

function bySite(overlaps: readonly Overlap[]): ReadonlyMap<string, readonly Overlap[]> {
  const found = new Map<string, Overlap[]>();
  for (const overlap of overlaps)
    for (const id of [overlap.oneId, overlap.otherId]) {
      const others = found.get(id);
      if (others) others.push(overlap);
      else found.set(id, [overlap]);
    }
  return found;
}
