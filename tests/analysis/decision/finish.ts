/** Runs stepwise work to its end, and tells how often it stopped. */
export function finish<Value>(work: Generator<unknown, Value>): {
  readonly value: Value;
  readonly pauses: number;
} {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { value: step.value, pauses };
  }
}
