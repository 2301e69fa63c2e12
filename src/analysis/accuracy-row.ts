import type { AccuracyRow } from '@/domain/accuracy';

/** One value held against its truth, in the unit of its row. */
export type AccuracySample = {
  readonly error: number;
  readonly limit: number;
  /** What plain Turf misses by; null where it has no such function. */
  readonly turfError: number | null;
};

/** A row from its samples. It passes only where there is a sample, and each is a number within its limit. */
export function accuracyRow(
  { name, group, unit }: Pick<AccuracyRow, 'name' | 'group' | 'unit'>,
  samples: readonly AccuracySample[],
): AccuracyRow {
  const worst = samples.reduce<AccuracySample | undefined>(
    (before, sample) => (before && strain(before) >= strain(sample) ? before : sample),
    undefined,
  );
  const turfErrors = samples.flatMap(({ turfError }) => (turfError === null ? [] : [turfError]));
  return {
    name,
    group,
    unit,
    samples: samples.length,
    error: worst?.error ?? Number.NaN,
    limit: worst?.limit ?? Number.NaN,
    turfError: turfErrors.length > 0 ? Math.max(...turfErrors) : null,
    isWithin: samples.length > 0 && samples.every(({ error, limit }) => error <= limit),
  };
}

/** How much of its limit an error uses up; what is no number uses up more than any. */
function strain({ error, limit }: AccuracySample): number {
  if (Number.isNaN(error)) return Number.POSITIVE_INFINITY;
  return error === 0 ? 0 : error / limit;
}
