import type { Problem } from '@/domain/problem';
import type { Result } from '@/domain/result';
import type {
  AreaQuestion,
  SuggestedArea,
  SuitabilityField,
  SuitabilityGround,
  SuitabilityQuestion,
} from '@/domain/suitability';

type Answer<Value> = Promise<Result<Value, Problem>>;
type TellProgress = (progress: number) => void;

/** Who works out the heat map. The app gives the worker's client; tests give functions. */
export type SuitabilityPort = {
  /** The ground of all questions that follow. */
  readonly load: (ground: SuitabilityGround) => Answer<null>;
  readonly field: (question: SuitabilityQuestion, tellProgress: TellProgress) => Answer<SuitabilityField>;
  /** On the cells of the last field. */
  readonly areas: (question: AreaQuestion, tellProgress: TellProgress) => Answer<readonly SuggestedArea[]>;
  /** What is being worked out fails with `analysis-cancelled` as soon as it can. */
  readonly cancel: () => void;
};
