import type { AppState } from './app-store';

/** A selector that gives the same value, the very object, until one of its inputs is another. */
export function remembered<Inputs extends readonly unknown[], Value>(
  inputsOf: (state: AppState) => Inputs,
  compute: (inputs: Inputs) => Value,
): (state: AppState) => Value {
  let last: { inputs: Inputs; value: Value } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    if (last?.inputs.every((input, index) => input === inputs[index])) return last.value;
    last = { inputs, value: compute(inputs) };
    return last.value;
  };
}
