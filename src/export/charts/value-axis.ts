import type { ChartRow } from './chart-data';

/** From where to where values of a criterion are drawn, and where the lines are that help to read them. */
export type ValueAxis = {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
};

const STEPS = 4;

/**
 * The axis of a criterion: from 0, so that twice as much is drawn twice as long, to a round number beyond the
 * largest value with its error. Where values have both bounds, from bound to bound.
 */
export function valueAxis({ figures, bounds }: ChartRow): ValueAxis {
  const [lowest, highest] = bounds;
  if (Number.isFinite(lowest) && Number.isFinite(highest)) return axisOf(lowest, highest);
  const ends = figures.flatMap(({ value, error = 0 }) =>
    value === null ? [] : [Math.max(value - error, Math.min(value, lowest)), value + error],
  );
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return axisOf(least, least === most ? 1 : most);
}

function axisOf(least: number, most: number): ValueAxis {
  const step = roundStep((most - least) / STEPS);
  const [from, to] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => multiple(from + at, step));
  return { least: ticks[0] ?? least, most: ticks.at(-1) ?? most, ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, at least so much. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const first = [1, 2, 2.5, 5].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return first * power;
}

/** Without the digits that binary numbers add. */
function multiple(count: number, step: number): number {
  return Number((count * step).toPrecision(12));
}

/** 0 at the least, 1 at the most. */
export function shareAlong({ least, most }: ValueAxis, value: number): number {
  return Math.min(1, Math.max(0, (value - least) / (most - least)));
}

/** 1 is the better end; the end of larger values where nobody has said which is better. */
export function goodnessAlong(axis: ValueAxis, direction: ChartRow['direction'], value: number): number {
  const share = shareAlong(axis, value);
  return direction === 'less' ? 1 - share : share;
}
