import type { Figure } from '@/domain/figure';
import type { Source } from '@/domain/source';
import type { Criterion } from './criterion';
import type { Pool, Rating, Readmission } from './decision';
import type { RuleVerdict } from './knock-out';
import type { DecisionSite } from './pool-sites';
import type { WeightFlip } from './ranking';
import type { Requirement, ScoringMethod } from './requirement';

/** A site of the pool with all that was known of it. */
export type RecordedSite = DecisionSite & {
  /** One for each criterion of the record. */
  readonly figures: readonly Omit<Figure, 'scope'>[];
  /**
   * Of each criterion that has weight how the value follows the places (`RankingQuestion.sways`); null where it
   * does not. Empty for a site that was knocked out.
   */
  readonly sways: readonly (readonly number[] | null)[];
};

/** What the program found. Whoever repeats the decision finds the same. */
export type DecisionResults = {
  /** A rule on a site each. */
  readonly trail: readonly {
    readonly siteId: string;
    readonly ruleId: string;
    readonly verdict: RuleVerdict;
    /** On the good side of the threshold; null where the value is not held. */
    readonly margin: number | null;
    readonly isNearMiss: boolean;
    readonly isReadmitted: boolean;
  }[];
  /** Ids of the sites that compete on. */
  readonly standing: readonly string[];
  readonly ranked: readonly {
    readonly siteId: string;
    readonly rank: number;
    readonly score: number;
    readonly utilities: readonly number[];
  }[];
  /** Ids of those that are not ranked for want of data. */
  readonly left: readonly string[];
  readonly stability: {
    readonly bySite: readonly {
      readonly siteId: string;
      readonly first: number;
      readonly likelyRanks: readonly [best: number, worst: number];
      readonly ranks: readonly [best: number, worst: number];
    }[];
    readonly flips: readonly WeightFlip[];
    /** null where the orders cannot be compared. */
    readonly tau: number | null;
    readonly firsts: readonly { readonly method: ScoringMethod; readonly siteId: string }[];
  };
};

/** A decision by itself: all that it follows from, and what followed. Seed and draws stand in the requirement. */
export type DecisionRecord = {
  readonly program: string;
  /** ISO instant. */
  readonly created: string;
  readonly project: string;
  /** Version of the published data; null where it was not read. */
  readonly data: string | null;
  /** The year whose network was counted; null: what was in service. */
  readonly year: number | null;
  readonly pool: Pool;
  readonly requirement: Requirement;
  readonly readmissions: readonly Readmission[];
  /** The user's own judgements; their values stand in the figures too. */
  readonly ratings: readonly Rating[];
  /** All that the requirement speaks of: those with weights first. */
  readonly criteria: readonly Criterion[];
  readonly sites: readonly RecordedSite[];
  readonly sources: readonly Source[];
  readonly results: DecisionResults;
};
