import { Unzlib } from 'fflate';

/** Unpacks a piece at a time and stops at the limit; `null` for damaged or too much. */
export function inflate(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    const step = 1024;
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (length > mostBytes) return null;
    }
  } catch {
    return null;
  }
  const plain = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    plain.set(part, at);
    at += part.length;
  }
  return plain;
}
