import type { AccuracyRow } from '@/domain/accuracy';
import type { Overlap } from '@/domain/overlap-table';
import type { Problem } from '@/domain/problem';
import type { ProximityOrigin, ProximityTable } from '@/domain/proximity';
import type { Result } from '@/domain/result';
import type { RingQuestion, RingTable } from '@/domain/ring-table';
import type { Site, SiteTarget } from '@/domain/site';

type Answer<Value> = Promise<Result<Value, Problem>>;

/** Who works out findings. The app gives the worker's client; tests give a function. */
export type AnalysisPort = {
  /** Sites and targets of all questions that follow. */
  readonly load: (sites: readonly Site[], targets: readonly SiteTarget[]) => Answer<null>;
  readonly proximity: (question: ProximityQuestion) => Answer<ProximityTable>;
  readonly rings: (question: RingQuestion) => Answer<RingTable>;
  readonly overlaps: () => Answer<readonly Overlap[]>;
  readonly accuracy: () => Answer<readonly AccuracyRow[]>;
};

export type ProximityQuestion = {
  readonly origin: ProximityOrigin;
  /** Counts what is in service at the end of the year; null: now. */
  readonly year: number | null;
};
