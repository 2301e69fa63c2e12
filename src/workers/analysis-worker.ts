import { expose, transfer } from 'comlink';
import type { AlongRoadQuestion } from '@/domain/along-road';
import type { RankingQuestion } from '@/domain/decision/ranking';
import type { Overlap } from '@/domain/overlap-table';
import type { Problem } from '@/domain/problem';
import type { ProximityQuestion } from '@/domain/proximity';
import { ok, type Result } from '@/domain/result';
import type { RingQuestion } from '@/domain/ring-table';
import type { Site, SiteTarget } from '@/domain/site';
import { AnalysisService } from './analysis-service';

const service = new AnalysisService(() => new Promise((resolve) => setTimeout(resolve)));

/** Sites on their way in: they come in pieces, so that sending never holds up the page. */
let arriving: Site[] = [];

let leaving: readonly Overlap[] = [];

/** What the page can ask of the worker. Large answers are handed over, not copied. */
const desk = {
  addSites: (sites: readonly Site[]): void => {
    arriving.push(...sites);
  },
  useSites: (targets: readonly SiteTarget[]): void => {
    service.load(arriving, targets);
    arriving = [];
  },
  proximity: async (question: ProximityQuestion, tellProgress: (progress: number) => void) => {
    const answer = await service.proximity(question, tellProgress);
    if (!answer.ok) return answer;
    const { siteIds, ...table } = answer.value;
    const { metres, errorMetres, nearest, connections } = table;
    return transfer({ ok: true as const, value: table }, [
      metres.buffer,
      errorMetres.buffer,
      nearest.buffer,
      connections.buffer,
    ]);
  },
  rings: (question: RingQuestion) => {
    const { outlines, table: whole } = service.rings(question);
    const { siteIds, ...table } = whole;
    const { verdicts, cut, parts, squareMetres } = table;
    return transfer({ outlines, table }, [verdicts.buffer, cut.buffer, parts.buffer, squareMetres.buffer]);
  },
  alongRoad: (question: AlongRoadQuestion) => service.alongRoad(question),
  /** How many there are: they leave in pieces, as sites come in. */
  overlaps: async (): Promise<Result<number, Problem>> => {
    const answer = await service.overlaps();
    if (!answer.ok) return answer;
    leaving = answer.value;
    return ok(leaving.length);
  },
  takeOverlaps: (first: number, count: number): readonly Overlap[] => leaving.slice(first, first + count),
  rank: (question: RankingQuestion) => service.rank(question),
  stability: (question: RankingQuestion, tellProgress: (progress: number) => void) =>
    service.stability(question, tellProgress),
  /** With the stored truth it is nearly as large as all the rest, and seldom asked for. */
  accuracy: async () => (await import('@/analysis/accuracy-checks')).checkAccuracy(),
  cancel: () => service.cancel(),
};

export type AnalysisDesk = typeof desk;

expose(desk);
