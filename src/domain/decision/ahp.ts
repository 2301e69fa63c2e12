/**
 * Weights from judgements of pairs, by the analytic hierarchy process: Saaty, A scaling method for
 * priorities in hierarchical structures, Journal of Mathematical Psychology 15 (1977), and The Analytic
 * Hierarchy Process, McGraw-Hill 1980.
 */
import { failed, ok, type Result } from '@/domain/result';
import { judgedPairs } from './pairwise';
import type { PairwiseJudgements } from './requirement';

/**
 * Mean consistency index of random judgements for 0 to 15 criteria: Saaty 1980, table of the random index.
 * With one or two criteria no judgement can contradict another.
 */
const RANDOM_INDEX = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** There is no random index for more. */
export const MOST_JUDGED = RANDOM_INDEX.length - 1;

/** Saaty's rule: above it, judgements should be thought over. */
export const TOLERABLE_RATIO = 0.1;

const GREATEST_JUDGEMENT = 9;

/** Whether there is something to judge, and a random index to hold it against. */
export function canBeJudged(count: number): boolean {
  return count >= 2 && count <= MOST_JUDGED;
}

type JudgedPair = {
  /** Places of the criteria; the judgement says how many times the first is as important as the second. */
  readonly first: number;
  readonly second: number;
  readonly judgement: number;
  /** What the other judgements, taken together, say of this pair; within 1/9 to 9. */
  readonly fitting: number;
};

export type JudgedWeights = {
  /** Principal eigenvector; they sum to 1. */
  readonly weights: readonly number[];
  /** (greatest eigenvalue - n) / (n - 1); 0 where no judgement contradicts another. */
  readonly index: number;
  /** The index over that of random judgements. */
  readonly ratio: number;
  /** The judgement that is farthest, as a factor, from the weights; null where all agree. */
  readonly worst: JudgedPair | null;
};

/** `judgement-count`: not one for each pair. `judgement-range`: not a number above 0. */
export type JudgementFault = 'judgement-count' | 'judgement-range' | 'too-many-criteria';

/**
 * @param judgements of the pairs 0-1, 0-2 … 1-2 …: how many times the first is as important as the second
 * @param count of criteria
 */
export function ahpWeights(
  judgements: PairwiseJudgements,
  count: number,
): Result<JudgedWeights, JudgementFault> {
  if (count > MOST_JUDGED) return failed('too-many-criteria');
  if (judgements.length !== (count * (count - 1)) / 2) return failed('judgement-count');
  if (!judgements.every((one) => one > 0 && Number.isFinite(one))) return failed('judgement-range');
  const pairs = pairsOf(judgements, count);
  const { vector: weights, value } = principal(matrixOf(pairs, count));
  const index = count < 3 ? 0 : Math.max(0, (value - count) / (count - 1));
  const random = RANDOM_INDEX[count] ?? 0;
  const farthest = worstOf(pairs, weights);
  return ok({
    weights,
    index,
    ratio: random === 0 ? 0 : index / random,
    worst: farthest && { ...farthest, fitting: fittingFor(farthest, pairs, count) },
  });
}

type Pair = Omit<JudgedPair, 'fitting'>;
type Matrix = readonly (readonly number[])[];

function pairsOf(judgements: PairwiseJudgements, count: number): readonly Pair[] {
  return judgedPairs(count).map((pair, at) => ({ ...pair, judgement: judgements[at] ?? 1 }));
}

function matrixOf(pairs: readonly Pair[], count: number): number[][] {
  const matrix = Array.from({ length: count }, () => Array.from({ length: count }, () => 1));
  for (const { first, second, judgement } of pairs) {
    (matrix[first] ?? [])[second] = judgement;
    (matrix[second] ?? [])[first] = 1 / judgement;
  }
  return matrix;
}

const MOST_ROUNDS = 10_000;
const NO_CHANGE = 1e-15;

/** The greatest eigenvalue and its vector, summing to 1, by power iteration. */
function principal(matrix: Matrix): { readonly vector: readonly number[]; readonly value: number } {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  let value = matrix.length;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const image = matrix.map((row) => row.reduce((sum, part, at) => sum + part * (vector[at] ?? 0), 0));
    value = image.reduce((sum, part) => sum + part, 0);
    const next = image.map((part) => part / value);
    const change = Math.max(...next.map((part, at) => Math.abs(part - (vector[at] ?? 0))));
    vector = next;
    if (change < NO_CHANGE) break;
  }
  return { vector, value };
}

/** Factors nearer to 1 than this are agreement but for rounding. */
const AGREEMENT = 1e-9;

function worstOf(pairs: readonly Pair[], weights: readonly number[]): Pair | null {
  let [worst, farthest]: [Pair | null, number] = [null, AGREEMENT];
  for (const pair of pairs) {
    const { first, second, judgement } = pair;
    const away = Math.abs(Math.log((judgement * (weights[second] ?? 0)) / (weights[first] ?? 1)));
    if (away > farthest) [worst, farthest] = [pair, away];
  }
  return worst;
}

/**
 * What the weights would say if this judgement had not been made: Harker, Incomplete pairwise comparisons
 * in the analytic hierarchy process, Mathematical Modelling 9 (1987). The pair's places are 0 and both
 * diagonals 2.
 */
function fittingFor({ first, second }: Pair, pairs: readonly Pair[], count: number): number {
  const matrix = matrixOf(pairs, count);
  for (const [row, column, value] of [
    [first, second, 0],
    [second, first, 0],
    [first, first, 2],
    [second, second, 2],
  ] as const)
    (matrix[row] ?? [])[column] = value;
  const { vector } = principal(matrix);
  const fitting = (vector[first] ?? 1) / (vector[second] ?? 1);
  return Math.min(GREATEST_JUDGEMENT, Math.max(1 / GREATEST_JUDGEMENT, fitting));
}
