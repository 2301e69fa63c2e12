/** Calls at most once in a time, and once more after the last request: figures follow the pointer, not each of its moves. */
export class Throttle {
  readonly #call: () => void;
  readonly #everyMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(call: () => void, everyMs: number) {
    this.#call = call;
    this.#everyMs = everyMs;
  }

  request(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#call();
    }, this.#everyMs);
  }

  now(): void {
    this.stop();
    this.#call();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
