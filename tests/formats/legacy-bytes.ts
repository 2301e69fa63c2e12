import type { TextEncodingId } from '@/domain/text-encoding-id';
import { TCVN_5712_1, TCVN3, VNI_WINDOWS } from '@/formats/vietnamese-encodings';

/** Writers of the encodings that the formats only read, made of the tables read backwards. */

const BASES = 'aăâeêioôơuưy';
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const WINDOWS_1258 = [
  ...new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, b) => b)),
];

/** The 67 small letters that ASCII lacks; with their capitals, 134. */
export const SMALL_LETTERS = [
  'đ',
  ...[...'ăâêôơư'],
  ...[...BASES].flatMap((base) => TONES.map((tone) => (base + tone).normalize('NFC'))),
];
export const LETTERS = [...SMALL_LETTERS, ...SMALL_LETTERS.map((letter) => letter.toUpperCase())];

export function encodeText(text: string, encoding: TextEncodingId): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    case 'windows-1258':
      return Uint8Array.from(
        [...text].flatMap((letter) => parts(letter).map((part) => byteIn(WINDOWS_1258, part))),
      );
    case 'vni-windows':
      return Uint8Array.from([...text].flatMap(vniBytes));
    case 'tcvn3':
      return Uint8Array.from([...text].map((letter) => tcvn3Byte(letter)));
    case 'tcvn-5712-1':
      return Uint8Array.from([...text].map((letter) => byteIn(TCVN_5712_1, letter)));
  }
}

function byteIn(table: readonly string[], part: string): number {
  const byte = table.indexOf(part);
  if (byte < 0) throw new Error(`no byte for ${part}`);
  return byte;
}

/** A capital with a tone has the byte of its small letter, and is shown by the font. */
function tcvn3Byte(letter: string): number {
  return TCVN3.includes(letter) ? byteIn(TCVN3, letter) : byteIn(TCVN3, letter.toLowerCase());
}

/** Letter and tone, as windows-1258 parts them. */
function parts(letter: string): string[] {
  if (WINDOWS_1258.includes(letter)) return [letter];
  const marks = letter.normalize('NFD');
  const tone = TONES.find((one) => marks.includes(one)) ?? '';
  return [marks.replace(tone, '').normalize('NFC'), tone];
}

/** A capital takes the mark of capitals, which the table holds first. */
function vniBytes(letter: string): number[] {
  if (VNI_WINDOWS.includes(letter)) return [byteIn(VNI_WINDOWS, letter)];
  const isSmall = letter === letter.toLowerCase();
  const [base = '', ...rest] = [...letter.normalize('NFD')];
  const horned = rest.includes('\u031B') ? `${base}\u031B`.normalize('NFC') : base;
  // A dot below stands before the roof or the bow in NFD, after it in the table.
  const marks = rest.filter((mark) => mark !== '\u031B');
  marks.sort((a, b) => Number('\u0302\u0306'.includes(b)) - Number('\u0302\u0306'.includes(a)));
  const mark = marks.join('');
  const byte = isSmall ? VNI_WINDOWS.lastIndexOf(mark) : byteIn(VNI_WINDOWS, mark);
  return [byteIn(VNI_WINDOWS, horned), byte];
}
