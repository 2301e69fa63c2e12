import type { SiteStability } from '@/domain/decision/ranking';
import { sortRows } from './normalise';

/** Scores that are kept of each site, to draw. */
const KEPT_SCORES = 200;
const LIKELY = 0.05;

/** Counts the ranks of the sites over many draws. */
export class Tally {
  readonly #count: number;
  readonly #draws: number;
  /** How often each site (row) had each rank (column, from 0). */
  readonly #ranks: Uint32Array;
  readonly #firsts: Float64Array;
  readonly #scores: readonly Float32Array[];
  /** Worst first, as the last draw had them. */
  readonly #order: Uint32Array;
  #added = 0;

  constructor(count: number, draws: number) {
    this.#count = count;
    this.#draws = draws;
    this.#ranks = new Uint32Array(count * count);
    this.#firsts = new Float64Array(count);
    const kept = Math.min(draws, KEPT_SCORES);
    this.#scores = Array.from({ length: count }, () => new Float32Array(kept));
    this.#order = Uint32Array.from({ length: count }, (_, site) => site);
  }

  /** @param equal scores nearer to each other than this share the better rank */
  add(scores: Float64Array, equal: number): void {
    const order = this.#order;
    const count = this.#count;
    if (this.#added < KEPT_SCORES)
      for (let site = 0; site < count; site++)
        (this.#scores[site] as Float32Array)[this.#added] = scores[site] as number;
    this.#added++;
    sortRows(order, scores);
    let rank = 0;
    let shared = 0;
    for (let place = 0; place < count; place++) {
      const site = order[count - 1 - place] as number;
      const before = order[count - place] ?? site;
      if ((scores[before] as number) - (scores[site] as number) >= equal) rank = place;
      if (rank === 0) shared++;
      const at = site * count + rank;
      this.#ranks[at] = (this.#ranks[at] as number) + 1;
    }
    for (let place = 0; place < shared; place++) {
      const site = order[count - 1 - place] as number;
      this.#firsts[site] = (this.#firsts[site] as number) + 1 / shared;
    }
  }

  /** @param site its place in the scores */
  of(site: number): Omit<SiteStability, 'siteId'> {
    const ranks = this.#ranks.subarray(site * this.#count, (site + 1) * this.#count);
    const draws = this.#draws;
    return {
      first: (this.#firsts[site] as number) / draws,
      likelyRanks: [rankOf(ranks, LIKELY * draws), rankOf(ranks, (1 - LIKELY) * draws)],
      ranks: [rankOf(ranks, 1), rankOf(ranks, draws)],
      scores: this.#scores[site] as Float32Array,
    };
  }
}

/** The first rank, from 1, at which so many draws have it or a better one. */
function rankOf(ranks: Uint32Array, draws: number): number {
  let sum = 0;
  const at = ranks.findIndex((times) => {
    sum += times;
    return sum >= draws - 1e-6;
  });
  return at < 0 ? ranks.length : at + 1;
}
