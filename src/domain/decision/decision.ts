import { type Requirement, USUAL_REQUIREMENT } from './requirement';

/** The user's own judgement of a site by a criterion of type `rating`. */
export type Rating = {
  readonly siteId: string;
  /** The name of the criterion. */
  readonly name: string;
  /** 1 (poor) to 5 (good). */
  readonly value: number;
  readonly note: string;
};

/** A site that a rule has knocked out and the user lets in again, with the reason. */
export type Readmission = { readonly siteId: string; readonly ruleId: string; readonly note: string };

/** Which sites compete. `all`: parks, clusters and candidates; never economic zones, which contain parks. */
export const POOLS = ['all', 'listed', 'candidates', 'compared'] as const;
export type Pool = (typeof POOLS)[number];

/** How the user decides: part of the project, saved with it. Which sites stand side by side is in the view. */
export type Decision = {
  readonly pool: Pool;
  readonly requirement: Requirement;
  readonly ratings: readonly Rating[];
  readonly readmissions: readonly Readmission[];
};

export const USUAL_DECISION: Decision = {
  pool: 'all',
  requirement: USUAL_REQUIREMENT,
  ratings: [],
  readmissions: [],
};

/** What a change of the decision was, for the name of its step. */
export const DECISION_ASPECTS = [
  'pool',
  'criteria',
  'weights',
  'rules',
  'method',
  'trial',
  'requirement',
  'ratings',
  'readmissions',
] as const;
export type DecisionAspect = (typeof DECISION_ASPECTS)[number];
