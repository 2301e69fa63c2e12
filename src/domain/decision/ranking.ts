import type { Requirement, ScoringMethod, Trial } from './requirement';

/** How many numbers `RankingQuestion.sways` holds for a cell. */
export const SWAY_PARTS = 6;

/** The sites that compete, packed: a row a site in the order of `siteIds`, in it a column a criterion. */
export type RankingQuestion = {
  readonly siteIds: readonly string[];
  readonly requirement: Requirement;
  /** In the units of the criteria; NaN: not held. */
  readonly values: Float64Array;
  /** ± in the same units; 0 where exact or not stated. */
  readonly errors: Float64Array;
  /**
   * Six numbers a cell that say how its value follows the places, all 0 where it does not: the direction
   * from the site to the target (east, north; length 1), the unit's size of a metre (0.001 for km), how
   * far the site may be off (m), how far the target may be off (m), and the target's number + 1.
   * Distances of one site move together when the site moves; those to one target when the target does.
   */
  readonly sways: Float64Array;
};

export type RankedSite = {
  readonly siteId: string;
  /** 0 to 1. */
  readonly score: number;
  /** 1: the best. Equal scores share the better rank. */
  readonly rank: number;
  /** Of each criterion in order, 0 to 1; what stands for a missing value included. */
  readonly utilities: readonly number[];
  /** What each criterion adds. Under `weighted-sum` they sum to the score; under `topsis` they are weight x utility. */
  readonly parts: readonly number[];
  /** Places of criteria whose value is not held. */
  readonly missing: readonly number[];
};

export type Ranking = {
  readonly question: RankingQuestion;
  readonly method: ScoringMethod;
  /** Best first; equal scores in the order of the question. */
  readonly ranked: readonly RankedSite[];
  /** Not ranked because of values that are not held. */
  readonly left: readonly { readonly siteId: string; readonly missing: readonly number[] }[];
};

/** The weight of one criterion, the others keeping their proportions, at which first and second change places. */
export type WeightFlip = { readonly criterion: number; readonly from: number; readonly to: number };

export type SiteStability = {
  readonly siteId: string;
  /** Share of draws in which it is first; equal firsts share one. */
  readonly first: number;
  /** Ranks that 5 % and 95 % of the draws do not pass, and the outermost. */
  readonly likelyRanks: readonly [best: number, worst: number];
  readonly ranks: readonly [best: number, worst: number];
  /** Scores of the first draws, at most 200, to draw. */
  readonly scores: Float32Array;
};

/** Whether a ranking holds. `bySite` in the order of the ranking. */
export type Stability = {
  readonly trial: Trial;
  readonly bySite: readonly SiteStability[];
  /** Smallest change of one weight first; empty where no weight alone turns first and second. */
  readonly flips: readonly WeightFlip[];
  readonly agreement: {
    /** Kendall's tau-b between the ranks of the two methods; NaN with fewer than two sites or all ranks equal. */
    readonly tau: number;
    /** The first by each method. */
    readonly firsts: readonly { readonly method: ScoringMethod; readonly siteId: string }[];
  };
};
