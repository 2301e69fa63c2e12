import { proxy, type Remote, wrap } from 'comlink';
import type { AccuracyRow } from '@/domain/accuracy';
import type { AlongRoadAnswer, AlongRoadQuestion } from '@/domain/along-road';
import type { Ranking, RankingQuestion, Stability } from '@/domain/decision/ranking';
import type { Overlap } from '@/domain/overlap-table';
import type { Problem } from '@/domain/problem';
import type { ProximityQuestion, ProximityTable } from '@/domain/proximity';
import { failed, ok, type Result } from '@/domain/result';
import type { RingAnswer, RingQuestion } from '@/domain/ring-table';
import type { Site, SiteTarget } from '@/domain/site';
import type { AnalysisDesk } from './analysis-worker';

type Answer<Value> = Promise<Result<Value, Problem>>;

/** Sites sent in one message: copying more of them would hold up the page for longer than a frame. */
const SITES_PER_MESSAGE = 500;

const OVERLAPS_PER_MESSAGE = 5000;

/** The page's end of the analysis worker. A worker that breaks answers with a problem, never with silence. */
export class AnalysisClient {
  readonly #desk: Remote<AnalysisDesk>;
  readonly #broken: Promise<Result<never, Problem>>;
  /** Ids stay on this side: the answers are in their order. */
  #siteIds: readonly string[] = [];
  /** Sites travel in pieces: those of one load must all have arrived before the next begins. */
  #lastLoad: Promise<unknown> = Promise.resolve();

  constructor(worker: Worker) {
    this.#desk = wrap<AnalysisDesk>(worker);
    this.#broken = new Promise((resolve) => {
      worker.addEventListener('error', ({ message }) => resolve(failed(brokenBecause(message))));
    });
  }

  load(sites: readonly Site[], targets: readonly SiteTarget[]): Answer<null> {
    const before = this.#lastLoad;
    const loading = this.#answer(async () => {
      await before;
      for (let first = 0; first < sites.length; first += SITES_PER_MESSAGE)
        await this.#desk.addSites(sites.slice(first, first + SITES_PER_MESSAGE));
      await this.#desk.useSites(targets);
      this.#siteIds = sites.map(({ id }) => id);
      return ok(null);
    });
    this.#lastLoad = loading;
    return loading;
  }

  proximity(question: ProximityQuestion, tellProgress: (progress: number) => void): Answer<ProximityTable> {
    const siteIds = this.#siteIds;
    return this.#answer(async () => {
      const answer = await this.#desk.proximity(question, proxy(tellProgress));
      return answer.ok ? ok({ ...answer.value, siteIds }) : answer;
    });
  }

  rings(question: RingQuestion): Answer<RingAnswer> {
    const siteIds = this.#siteIds;
    return this.#answer(async () => {
      const { outlines, table } = await this.#desk.rings(question);
      return ok({ question, outlines, table: { ...table, siteIds } });
    });
  }

  alongRoad(question: AlongRoadQuestion): Answer<AlongRoadAnswer> {
    return this.#answer(async () => ok(await this.#desk.alongRoad(question)));
  }

  overlaps(): Answer<readonly Overlap[]> {
    return this.#answer(async () => {
      const count = await this.#desk.overlaps();
      if (!count.ok) return count;
      const overlaps: Overlap[] = [];
      for (let first = 0; first < count.value; first += OVERLAPS_PER_MESSAGE)
        for (const overlap of await this.#desk.takeOverlaps(first, OVERLAPS_PER_MESSAGE))
          overlaps.push(overlap);
      return ok(overlaps);
    });
  }

  rank(question: RankingQuestion): Answer<Ranking> {
    return this.#answer(async () => ok(await this.#desk.rank(question)));
  }

  stability(question: RankingQuestion, tellProgress: (progress: number) => void): Answer<Stability> {
    return this.#answer(() => this.#desk.stability(question, proxy(tellProgress)));
  }

  accuracy(): Answer<readonly AccuracyRow[]> {
    return this.#answer(async () => ok(await this.#desk.accuracy()));
  }

  cancel(): void {
    void this.#desk.cancel();
  }

  #answer<Value>(ask: () => Answer<Value>): Answer<Value> {
    const asked = ask().catch((error: unknown) => failed(brokenBecause(String(error))));
    return Promise.race([asked, this.#broken]);
  }
}

function brokenBecause(detail: string): Problem {
  return { code: 'analysis-failed', severity: 'error', detail };
}
