import { deflateSync, Inflate } from 'fflate';
import { failed, ok, type Result } from '@/domain/result';

/** Browsers take addresses of megabytes; programs that pass links on often stop at far less. */
export const MOST_LINK_LETTERS = 200_000;

/** A link may unpack to so much and no more, whatever it claims. */
const MOST_BYTES = 8_000_000;

/** Text packed into letters, digits, `-` and `_`, which stand in an address as they are. */
export function packLinkText(text: string): string {
  const packed = deflateSync(new TextEncoder().encode(text), { level: 9 });
  let letters = '';
  for (const byte of packed) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Fails with `broken` or `too-large`; unpacks no further than it may. */
export function unpackLinkText(packed: string): Result<string, 'broken' | 'too-large'> {
  if (packed.length > MOST_LINK_LETTERS) return failed('too-large');
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = inflate(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
    return bytes ? ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) : failed('too-large');
  } catch {
    return failed('broken');
  }
}

/** Bytes that are fed at once: deflate makes at most some 1,000 times as many of them. */
const PIECE = 4096;

function inflate(packed: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    isWhole = isLast;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (length > MOST_BYTES) return undefined;
  }
  if (!isWhole) throw new Error('it ends too early');
  const bytes = new Uint8Array(length);
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
}
