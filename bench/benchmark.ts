/** One line of a result: a peer, what it took, and how many times that is of ours. */
export type Measure = {
  readonly name: string;
  /** In the report's unit; the median of its runs where there was more than one. */
  readonly value: number;
  /** value / ours; 1 for ours. */
  readonly ratio: number;
  /** What the ratio must reach, or the value must not pass; absent where there is no bar. */
  readonly bar?: { readonly text: string; readonly isMet: boolean };
  /** "2,000 of 100,000 sites": how much a slow peer was given. */
  readonly sample?: string;
};

export type BenchmarkReport = {
  readonly title: string;
  readonly unit: string;
  readonly measures: readonly Measure[];
  readonly notes: readonly string[];
};

/** Runs on the same seeded data every time; each file in `bench/` that is listed in `run.mjs` exports one. */
export type Benchmark = () => Promise<BenchmarkReport>;

/** Milliseconds that a function takes. */
export function elapsedMs(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Our own line, and each peer's beside it. */
export function compare(
  ours: { readonly name: string; readonly value: number },
  peers: readonly {
    readonly name: string;
    readonly value: number;
    readonly least: number;
    readonly sample: string;
  }[],
): Measure[] {
  return [
    { ...ours, ratio: 1 },
    ...peers.map(({ name, value, least, sample }) => {
      const ratio = value / ours.value;
      return {
        name,
        value,
        ratio,
        sample,
        bar: { text: `at least ${least} times ours`, isMet: ratio >= least },
      };
    }),
  ];
}
