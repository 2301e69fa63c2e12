import type { Feature } from 'geojson';
import { alongRoads } from '@/analysis/along-road';
import { rankSites } from '@/analysis/decision/rank-sites';
import { assessStability } from '@/analysis/decision/stability';
import { assessOverlaps } from '@/analysis/overlaps';
import { planeFor } from '@/analysis/plane-for';
import { assessProximity, type ProximityOrigins, proximityOrigins } from '@/analysis/proximity';
import { ringOutlines } from '@/analysis/ring-outlines';
import { RingAnswers } from '@/analysis/ring-table';
import { buildSiteIndex, type SiteIndex } from '@/analysis/site-index';
import type { AlongRoadAnswer, AlongRoadQuestion } from '@/domain/along-road';
import type { Ranking, RankingQuestion, Stability } from '@/domain/decision/ranking';
import type { Overlap } from '@/domain/overlap-table';
import type { Problem } from '@/domain/problem';
import {
  PROXIMITY_TARGETS,
  type ProximityOrigin,
  type ProximityQuestion,
  type ProximityTable,
} from '@/domain/proximity';
import { failed, ok, type Result } from '@/domain/result';
import type { RingAnswer, RingQuestion } from '@/domain/ring-table';
import { isInService } from '@/domain/scenario';
import type { Site, SiteTarget } from '@/domain/site';

type Answer<Value> = Result<Value, Problem>;

const CANCELLED: Problem = { code: 'analysis-cancelled', severity: 'info' };

/**
 * What the worker holds and can be asked. Sites and targets stay here once loaded; questions come as a
 * few words and answers leave as typed arrays.
 */
export class AnalysisService {
  #sites: readonly Site[] = [];
  #targets: readonly SiteTarget[] = [];
  #index: SiteIndex = buildSiteIndex([]);
  #rings = new RingAnswers([], this.#index, []);
  readonly #origins = new Map<ProximityOrigin, ProximityOrigins>();
  /** Work begun before the last cancel gives up. */
  #cancels = 0;
  /** Nobody waits for the stability of a ranking that is not the last. */
  #stabilities = 0;

  /** @param pause lets waiting messages in, such as a cancel */
  constructor(readonly pause: () => Promise<void>) {}

  load(sites: readonly Site[], targets: readonly SiteTarget[]): void {
    const features = sites.map(({ id, geometry }) => toFeature(id, geometry));
    const plane = planeFor([...features, ...targets.map(({ id, geometry }) => toFeature(id, geometry))]);
    this.#sites = sites;
    this.#targets = targets;
    this.#index = buildSiteIndex(features, plane);
    this.#rings = new RingAnswers(sites, this.#index, targets);
    this.#origins.clear();
  }

  async proximity(
    { origin, year }: ProximityQuestion,
    tellProgress: (progress: number) => void,
  ): Promise<Answer<ProximityTable>> {
    const origins = this.#originsOf(origin);
    const targets = this.#targets.filter((target) => isInService(target, year));
    let done = 0;
    return this.#finish(assessProximity(this.#sites, origins, targets, origin), () => {
      done++;
      tellProgress(done / PROXIMITY_TARGETS.length);
    });
  }

  rings(question: RingQuestion): RingAnswer {
    const inService = this.#targets.filter((target) => isInService(target, question.year));
    return {
      question,
      table: this.#rings.table(question),
      outlines: ringOutlines(question, inService, this.#index.plane),
    };
  }

  alongRoad({ siteId, year, origin }: AlongRoadQuestion): AlongRoadAnswer {
    const site = this.#sites.find(({ id }) => id === siteId);
    const inService = this.#targets.filter((target) => isInService(target, year));
    return { siteId, ways: site ? alongRoads(fromGate(site, origin), inService, this.#index.plane) : [] };
  }

  overlaps(): Promise<Answer<readonly Overlap[]>> {
    return this.#finish(assessOverlaps(this.#sites, this.#index), () => undefined);
  }

  rank(question: RankingQuestion): Ranking {
    return rankSites(question);
  }

  /** Ends the one that is being worked out: it is of a ranking that is out of date. */
  async stability(
    question: RankingQuestion,
    tellProgress: (progress: number) => void,
  ): Promise<Answer<Stability>> {
    this.#stabilities++;
    const serial = this.#stabilities;
    return this.#finish(
      assessStability(rankSites(question)),
      tellProgress,
      () => serial === this.#stabilities,
    );
  }

  cancel(): void {
    this.#cancels++;
  }

  /** Does work step by step, so that a cancel is heard in between. */
  async #finish<Step, Value>(
    work: Generator<Step, Value>,
    tellStep: (step: Step) => void,
    isWanted = () => true,
  ): Promise<Answer<Value>> {
    const cancels = this.#cancels;
    for (;;) {
      const step = work.next();
      if (step.done) return ok(step.value);
      tellStep(step.value);
      await this.pause();
      if (cancels !== this.#cancels || !isWanted()) return failed(CANCELLED);
    }
  }

  #originsOf(origin: ProximityOrigin): ProximityOrigins {
    const origins = this.#origins.get(origin) ?? proximityOrigins(this.#sites, this.#index, origin);
    this.#origins.set(origin, origins);
    return origins;
  }
}

/** Ways begin at the gate where distances do; wherever roads leave the site otherwise. */
function fromGate(site: Site, origin: ProximityOrigin): Site {
  if (origin !== 'gate' || !site.gate) return site;
  return { ...site, geometry: { type: 'Point', coordinates: [...site.gate] } };
}

function toFeature(id: string, geometry: Feature['geometry'] | null): Feature {
  return { type: 'Feature', id, properties: {}, geometry } as Feature;
}
