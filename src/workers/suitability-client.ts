import { proxy, type Remote, wrap } from 'comlink';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import type {
  AreaQuestion,
  SuggestedArea,
  SuitabilityField,
  SuitabilityGround,
  SuitabilityQuestion,
} from '@/domain/suitability';
import type { SuitabilityDesk } from './suitability-worker';

type Answer<Value> = Promise<Result<Value, Problem>>;
type TellProgress = (progress: number) => void;

/** The page's end of the heat map's worker: it starts with the first question, and anew after it broke. */
export class SuitabilityClient {
  readonly #startWorker: () => Worker;
  #desk: Remote<SuitabilityDesk> | null = null;
  #broken: Promise<Result<never, Problem>> | null = null;
  #ground: SuitabilityGround | null = null;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  load(ground: SuitabilityGround): Answer<null> {
    this.#ground = ground;
    return this.#answer(async (desk) => {
      await desk.load(ground);
      return ok(null);
    });
  }

  field(question: SuitabilityQuestion, tell: TellProgress): Answer<SuitabilityField> {
    return this.#answer(async (desk) => await desk.field(question, proxy(tell)));
  }

  areas(question: AreaQuestion, tell: TellProgress): Answer<readonly SuggestedArea[]> {
    return this.#answer(async (desk) => await desk.areas(question, proxy(tell)));
  }

  cancel(): void {
    void this.#desk?.cancel();
  }

  #answer<Value>(ask: (desk: Remote<SuitabilityDesk>) => Answer<Value>): Answer<Value> {
    const { desk, broken } = this.#open();
    const asked = ask(desk).catch((error: unknown) => failed(brokenBecause(String(error))));
    return Promise.race([asked, broken]);
  }

  #open() {
    if (this.#desk && this.#broken) return { desk: this.#desk, broken: this.#broken };
    const worker = this.#startWorker();
    const desk = wrap<SuitabilityDesk>(worker);
    const broken = new Promise<Result<never, Problem>>((resolve) => {
      worker.addEventListener('error', ({ message }) => {
        worker.terminate();
        this.#desk = null;
        resolve(failed(brokenBecause(message)));
      });
    });
    if (this.#ground) void desk.load(this.#ground);
    this.#desk = desk;
    this.#broken = broken;
    return { desk, broken };
  }
}

function brokenBecause(detail: string): Problem {
  return { code: 'analysis-failed', severity: 'error', detail };
}
