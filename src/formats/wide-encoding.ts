type WideEncoding = 'utf-16le' | 'utf-16be';

/** Least share of the pairs of bytes that hold a NUL: Vietnamese has more plain letters than that. */
const PLAIN_SHARE = 0.25;

/**
 * UTF-16 without its byte order mark, told by the NUL in every plain letter, always on the same side.
 *
 * NULs at the end of a sample are not counted: fields of fixed width are padded with them.
 *
 * @returns undefined when the bytes are not UTF-16, or hold too few plain letters to tell
 */
export function wideEncoding(samples: readonly Uint8Array[]): WideEncoding | undefined {
  let pairs = 0;
  let low = 0;
  let high = 0;
  for (const sample of samples) {
    if (sample.length % 2 === 1) return undefined;
    const end = sample.findLastIndex((byte) => byte !== 0);
    pairs += Math.ceil((end + 1) / 2);
    low += countNuls(sample, 0, end);
    high += countNuls(sample, 1, end);
  }
  if (low > 0 && high > 0) return undefined;
  if (high > pairs * PLAIN_SHARE) return 'utf-16le';
  return low > pairs * PLAIN_SHARE ? 'utf-16be' : undefined;
}

function countNuls(sample: Uint8Array, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at += 2) if (sample[at] === 0) count += 1;
  return count;
}
