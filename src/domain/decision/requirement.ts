import type { Criterion } from './criterion';

/** How a value becomes a utility from 0 (worst) to 1 (best). Values are in the unit of the criterion. */
export type Normalisation =
  /** From the worst to the best of the sites at hand; one value for all of them is 1 for each. */
  | { readonly type: 'min-max' }
  /** 1 from `from` to `to`, falling in a straight line to 0 at `tolerance` outside of them. */
  | { readonly type: 'target'; readonly from: number; readonly to: number; readonly tolerance: number }
  /** Share of the other sites at hand that are worse, ties counted half. */
  | { readonly type: 'percentile' }
  /** Straight lines through points of [value, utility], values rising; flat beyond both ends. */
  | { readonly type: 'curve'; readonly points: readonly (readonly [value: number, utility: number])[] };

/** Of a requirement, a rating or a field, in letters: what a file of a requirement or a project may hold. */
export const LONGEST_NAME = 200;

export const NORMALISATIONS = ['min-max', 'target', 'percentile', 'curve'] as const;

export type WeightedCriterion = {
  readonly criterion: Criterion;
  /** 0 to 1; those of a requirement sum to 1. */
  readonly weight: number;
  /** Which values are better; `target` and `curve` say it by themselves. */
  readonly direction: 'more' | 'less';
  readonly normalisation: Normalisation;
};

/** A site that breaks it is out, however good it is otherwise. */
export type KnockOutRule = {
  readonly id: string;
  readonly criterion: Criterion;
  readonly comparison: 'at-most' | 'at-least';
  /** In the unit of the criterion. */
  readonly threshold: number;
};

export const SCORING_METHODS = ['weighted-sum', 'topsis'] as const;
export type ScoringMethod = (typeof SCORING_METHODS)[number];

/**
 * What stands for a value that is not held: utility 0, utility 0.5, or the site is not ranked. There is
 * no choice that leaves the criterion out for one site only: its score would answer another question.
 */
export const MISSING_CHOICES = ['worst', 'middle', 'not-ranked'] as const;
export type MissingChoice = (typeof MISSING_CHOICES)[number];

/** What is tried to see whether a ranking holds. */
export type Trial = {
  readonly draws: number;
  readonly seed: number;
  /** Each weight is drawn within so much of itself, 0.25 being ±25 %, then all are brought to a sum of 1. */
  readonly weightSpread: number;
};

/** Judgements of AHP for pairs of criteria in their order (0-1, 0-2 … 1-2 …), 1/9 to 9; they gave the weights. */
export type PairwiseJudgements = readonly number[];

/** What an investor asks of a site. It can be saved as a file and used again. */
export type Requirement = {
  /** A preset's code or the user's own name; empty: none. */
  readonly name: string;
  readonly criteria: readonly WeightedCriterion[];
  readonly rules: readonly KnockOutRule[];
  readonly method: ScoringMethod;
  readonly missing: MissingChoice;
  /** null: the weights were set by hand. */
  readonly judgements: PairwiseJudgements | null;
  readonly trial: Trial;
};

const USUAL_TRIAL: Trial = { draws: 10_000, seed: 1, weightSpread: 0.25 };

/** Nearness to what a factory needs each day, and room; no rules. */
export const USUAL_REQUIREMENT: Requirement = {
  name: '',
  criteria: [
    usual({ type: 'distance', target: 'interchange' }, 0.3, 'less'),
    usual({ type: 'distance', target: 'seaport' }, 0.25, 'less'),
    usual({ type: 'area' }, 0.2, 'more'),
    usual({ type: 'distance', target: 'airport' }, 0.15, 'less'),
    usual({ type: 'distance', target: 'border-gate' }, 0.1, 'less'),
  ],
  rules: [],
  method: 'weighted-sum',
  missing: 'worst',
  judgements: null,
  trial: USUAL_TRIAL,
};

function usual(criterion: Criterion, weight: number, direction: 'more' | 'less'): WeightedCriterion {
  return { criterion, weight, direction, normalisation: { type: 'min-max' } };
}
