import { atOnce, type Sliced } from './sliced';

/** Long enough to be worth a turn of the thread, short enough that a press or a frame never waits for it. */
const SLICE_MS = 10;

/** What slices need of where they run. */
export type SliceClock = {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Lets in what waits for the thread. */
  readonly rest: () => Promise<void>;
};

/**
 * Work that is done in slices while somebody waits for it. The first slice is done at once, so that short
 * work is never seen unfinished. When nobody listens any more, it stops after the slice; who listens again
 * lets it go on.
 */
export class SlicedJob<Value> {
  readonly #work: Sliced<Value>;
  readonly #clock: SliceClock;
  readonly #listeners = new Set<() => void>();
  #answer: { readonly value: Value } | null = null;
  #fault: { readonly reason: unknown } | null = null;
  #progress = 0;
  #isRunning = false;

  constructor(work: Sliced<Value>, clock: SliceClock) {
    this.#work = work;
    this.#clock = clock;
    this.#doSlice();
  }

  /** @returns how to stop listening. Listeners are told after each slice. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#isRunning) void this.#run();
    return () => this.#listeners.delete(listener);
  };

  /** The result; null until it is there. @throws what the work threw */
  readonly answer = (): { readonly value: Value } | null => {
    if (this.#fault) throw this.#fault.reason;
    return this.#answer;
  };

  /** 0 to 1, in hundredths. */
  readonly progress = (): number => Math.floor(100 * this.#progress) / 100;

  /** Does what is left in one go: for a rendering to text, which has no later. */
  readonly finish = (): { readonly value: Value } => {
    this.#answer ??= { value: atOnce(this.#work) };
    return this.#answer;
  };

  /** The result when it is there; undefined where it is not wanted any more, asked after each slice. */
  async finished(isWanted: () => boolean): Promise<Value | undefined> {
    for (;;) {
      const answer = this.answer();
      if (answer) return answer.value;
      await this.#clock.rest();
      if (!isWanted()) return undefined;
      this.#doSlice();
    }
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (!this.#isOver) {
      await this.#clock.rest();
      if (this.#listeners.size === 0) break;
      this.#doSlice();
      for (const listener of this.#listeners) listener();
    }
    this.#isRunning = false;
  }

  get #isOver(): boolean {
    return this.#answer !== null || this.#fault !== null;
  }

  #doSlice(): void {
    const end = this.#clock.now() + SLICE_MS;
    try {
      do {
        const step = this.#work.next();
        if (step.done) this.#answer = { value: step.value };
        else this.#progress = step.value;
      } while (!this.#answer && this.#clock.now() < end);
    } catch (reason) {
      this.#fault = { reason };
    }
  }
}
