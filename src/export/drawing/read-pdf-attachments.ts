import { inflate } from './inflate';

const MOST_ATTACHMENTS = 8;
const MOST_HEAD = 2000;

/**
 * What is attached to a PDF, by looking for embedded files and nothing else (ISO 32000-1, 7.11.4): a whole reader
 * would unpack whatever a hostile file asks for. Finds what `writePdf` attached, and what others did without
 * encryption. Damaged ones are passed over.
 *
 * @param mostBytes of each; longer ones are passed over
 */
export function readPdfAttachments(bytes: Uint8Array, mostBytes: number): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = find(bytes, '/EmbeddedFile', 0);
  while (at >= 0 && found.length < MOST_ATTACHMENTS) {
    const content = contentAfter(bytes, at, mostBytes);
    if (content) found.push(content);
    at = find(bytes, '/EmbeddedFile', at + 1);
  }
  return found;
}

function contentAfter(bytes: Uint8Array, at: number, mostBytes: number): Uint8Array | null {
  const word = find(bytes, 'stream', at);
  if (word < 0 || word - at > MOST_HEAD) return null;
  // The catalogue names /EmbeddedFiles; and an object without a stream ends before the next one's.
  const between = String.fromCharCode(...bytes.subarray(at + 13, word));
  if (/^[A-Za-z]|endobj/.test(between)) return null;
  const object = Math.max(0, lastBefore(bytes, ' obj', at));
  const head = String.fromCharCode(...bytes.subarray(Math.max(object, at - MOST_HEAD), word));
  const start = word + 6 + (bytes[word + 6] === 13 ? 2 : 1);
  const said = Number(/\/Length (\d+)(?! +\d+ +R)/.exec(head)?.[1] ?? Number.NaN);
  const isWhole = find(bytes.subarray(start + said, start + said + 12), 'endstream', 0) >= 0;
  const end = isWhole ? start + said : find(bytes, 'endstream', start);
  if (end < 0) return null;
  const packed = bytes.subarray(start, end);
  if (/\/Filter *\[? *\/FlateDecode *\]?/.test(head)) return inflate(packed, mostBytes);
  return head.includes('/Filter') || packed.length > mostBytes ? null : packed;
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (stands(bytes, word, at)) return at;
  return -1;
}

function lastBefore(bytes: Uint8Array, word: string, before: number): number {
  for (let at = before; at >= 0 && at > before - MOST_HEAD; at--) if (stands(bytes, word, at)) return at;
  return -1;
}

function stands(bytes: Uint8Array, word: string, at: number): boolean {
  for (let letter = 0; letter < word.length; letter++)
    if (bytes[at + letter] !== word.charCodeAt(letter)) return false;
  return true;
}
