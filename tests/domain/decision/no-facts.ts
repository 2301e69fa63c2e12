import type { DecisionFacts } from '@/domain/decision/criterion-figure';

/** Nothing is known of any site. */
export const NO_FACTS: DecisionFacts = {
  zones: new Map(),
  candidates: new Map(),
  proximity: null,
  shares: null,
  overlaps: null,
  ratings: [],
  sourcesOf: () => [],
};
