import type { AccuracyRow } from '@/domain/accuracy';
import type { AlongRoadAnswer, AlongRoadQuestion } from '@/domain/along-road';
import type { Ranking, RankingQuestion, Stability } from '@/domain/decision/ranking';
import type { Overlap } from '@/domain/overlap-table';
import type { Problem } from '@/domain/problem';
import type { ProximityQuestion, ProximityTable } from '@/domain/proximity';
import type { Result } from '@/domain/result';
import type { RingAnswer, RingQuestion } from '@/domain/ring-table';
import type { Site, SiteTarget } from '@/domain/site';

type Answer<Value> = Promise<Result<Value, Problem>>;

/** Who works out findings. The app gives the worker's client; tests give functions. */
export type AnalysisPort = {
  /** Sites and targets of all questions that follow. */
  readonly load: (sites: readonly Site[], targets: readonly SiteTarget[]) => Answer<null>;
  readonly proximity: (
    question: ProximityQuestion,
    tellProgress: (progress: number) => void,
  ) => Answer<ProximityTable>;
  readonly rings: (question: RingQuestion) => Answer<RingAnswer>;
  readonly alongRoad: (question: AlongRoadQuestion) => Answer<AlongRoadAnswer>;
  readonly overlaps: () => Answer<readonly Overlap[]>;
  readonly rank: (question: RankingQuestion) => Answer<Ranking>;
  /** Of the ranking that the question gives. The next question ends it with `analysis-cancelled`. */
  readonly stability: (
    question: RankingQuestion,
    tellProgress: (progress: number) => void,
  ) => Answer<Stability>;
  readonly accuracy: () => Answer<readonly AccuracyRow[]>;
  /** What is being worked out fails with `analysis-cancelled` as soon as it can. */
  readonly cancel: () => void;
};
