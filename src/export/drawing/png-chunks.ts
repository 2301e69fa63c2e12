import { zlibSync } from 'fflate';
import { crc32 } from '@/formats/crc32';
import { inflate } from './inflate';

/** First bytes of every PNG (PNG, third edition, 5.2). */
export const PNG_SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Length, type, content and check sum. */
export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(content.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(ascii(type), 4);
  chunk.set(content, 8);
  view.setUint32(content.length + 8, crc32(chunk.subarray(4, content.length + 8)));
  return chunk;
}

/** What a pixel of a PNG of ours is: eight bits each of red, green and blue, or a number in a table of colours. */
export const PNG_COLOURS = { rgb: 2, table: 3 } as const;

/** Eight bits a channel; no alpha, as paper is opaque. */
export function pngHeader(
  width: number,
  height: number,
  colours: keyof typeof PNG_COLOURS = 'rgb',
): Uint8Array {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([8, PNG_COLOURS[colours], 0, 0, 0], 8);
  return pngChunk('IHDR', content);
}

/** `pHYs`: whole pixels per metre, which is how a PNG holds its resolution. */
export function pngResolution(dotsPerInch: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  content[8] = 1;
  return pngChunk('pHYs', content);
}

/** Colours are sRGB, perceptual intent. */
export const pngColours = (): Uint8Array => pngChunk('sRGB', Uint8Array.of(0));

/**
 * `iTXt`: a text in UTF-8 under a key word, compressed where it is long.
 * @param keyword 1 to 79 letters of ASCII
 */
export function pngText(keyword: string, text: string): Uint8Array {
  if (!/^[!-~](?:[ -~]{0,77}[!-~])?$/.test(keyword)) throw new RangeError(`not a key word: ${keyword}`);
  const plain = new TextEncoder().encode(text.replaceAll('\0', ''));
  const isCompressed = plain.length > 200;
  const content = isCompressed ? zlibSync(plain, { level: 9 }) : plain;
  // After the key word: whether and how it is compressed, then an empty language and an empty translation.
  const head = [...ascii(keyword), 0, isCompressed ? 1 : 0, 0, 0, 0];
  const chunk = new Uint8Array(head.length + content.length);
  chunk.set(head);
  chunk.set(content, head.length);
  return pngChunk('iTXt', chunk);
}

export const pngEnd = (): Uint8Array => pngChunk('IEND', new Uint8Array(0));

/** Type and content of each whole chunk with a right check sum; stops at the first that is not. */
export function readPngChunks(bytes: Uint8Array): readonly { type: string; content: Uint8Array }[] {
  if (PNG_SIGNATURE.some((byte, at) => bytes[at] !== byte)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: { type: string; content: Uint8Array }[] = [];
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, content: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/**
 * The text that a PNG holds under a key word in an `iTXt` chunk, as `pngText` writes it; `null` where there is none
 * or it is not what it says.
 * @param mostBytes of text: a few compressed bytes can claim to be gigabytes
 */
export function readPngText(bytes: Uint8Array, keyword: string, mostBytes: number): string | null {
  const wanted = ascii(`${keyword}\0`);
  for (const { type, content } of readPngChunks(bytes)) {
    if (type !== 'iTXt' || wanted.some((byte, at) => content[at] !== byte)) continue;
    const flag = content[wanted.length];
    const language = content.indexOf(0, wanted.length + 2);
    const start = language < 0 ? 0 : content.indexOf(0, language + 1) + 1;
    if (start === 0) return null;
    const plain = flag === 1 ? inflate(content.subarray(start), mostBytes) : content.subarray(start);
    if (!plain || plain.length > mostBytes) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(plain);
    } catch {
      return null;
    }
  }
  return null;
}
