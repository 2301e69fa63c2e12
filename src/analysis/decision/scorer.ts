import type { MissingChoice, ScoringMethod, WeightedCriterion } from '@/domain/decision/requirement';
import { extent, type Normaliser, normaliser } from './normalise';
import { addDistances, closeness, type IdealDistances, type TopsisColumn } from './topsis';

/** Utility that stands for a value that is not held; under `not-ranked` only criteria without weight need it. */
export function standIn(missing: MissingChoice): number {
  return missing === 'middle' ? 0.5 : 0;
}

/**
 * Scores sites by one method, again and again for values and weights that change. `weighted-sum` adds
 * utilities. `topsis` has its own normalisation: it reads the values themselves where the criterion says
 * `min-max`, and utilities (more is better) where it says anything else.
 */
export class Scorer {
  /** Of each criterion what the method reads; no NaN. */
  readonly columns: readonly TopsisColumn[];
  readonly scores: Float64Array;
  readonly #standIn: number;
  /** null: the values themselves. */
  readonly #normalisers: readonly (Normaliser | null)[];
  readonly #distances: IdealDistances;

  constructor(
    criteria: readonly WeightedCriterion[],
    missing: MissingChoice,
    readonly method: ScoringMethod,
    count: number,
  ) {
    const isRaw = criteria.map(
      ({ normalisation }) => method === 'topsis' && normalisation.type === 'min-max',
    );
    this.#normalisers = criteria.map((one, column) => (isRaw[column] ? null : normaliser(one, count)));
    this.columns = criteria.map(({ direction }, column) => ({
      values: new Float64Array(count),
      isLessBetter: isRaw[column] === true && direction === 'less',
    }));
    this.scores = new Float64Array(count);
    this.#standIn = standIn(missing);
    this.#distances = { toIdeal: new Float64Array(count), toAntiIdeal: new Float64Array(count) };
  }

  /** Takes the values of one criterion, NaN where not held. */
  take(place: number, values: Float64Array): void {
    const column = this.columns[place];
    const normalise = this.#normalisers[place];
    if (!column) return;
    if (normalise) {
      normalise(values, column.values);
      fill(column.values, this.#standIn);
      return;
    }
    column.values.set(values);
    const [least, most] = extent(values);
    if (most < least) column.values.fill(0);
    else fill(column.values, between(column.isLessBetter ? most : least, least, most, this.#standIn));
  }

  /** Writes `scores` from what was taken. */
  score(weights: Float64Array): void {
    if (this.method === 'topsis') this.#byCloseness(weights);
    else this.#bySum(weights);
  }

  #bySum(weights: Float64Array): void {
    const { scores } = this;
    scores.fill(0);
    this.columns.forEach(({ values }, place) => {
      const weight = weights[place] as number;
      for (let row = 0; row < scores.length; row++)
        scores[row] = (scores[row] as number) + weight * (values[row] as number);
    });
  }

  #byCloseness(weights: Float64Array): void {
    const { toIdeal, toAntiIdeal } = this.#distances;
    toIdeal.fill(0);
    toAntiIdeal.fill(0);
    this.columns.forEach((column, place) => {
      addDistances(column, weights[place] as number, this.#distances);
    });
    for (let row = 0; row < this.scores.length; row++)
      this.scores[row] = closeness(toIdeal[row] as number, toAntiIdeal[row] as number);
  }
}

/** The value at so much of the way from the worst to the best. */
function between(worst: number, least: number, most: number, share: number): number {
  return worst === least ? least + share * (most - least) : most - share * (most - least);
}

function fill(values: Float64Array, standIn: number): void {
  for (let row = 0; row < values.length; row++) if (Number.isNaN(values[row])) values[row] = standIn;
}
