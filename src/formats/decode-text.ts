import type { TextEncodingId } from '@/domain/text-encoding-id';
import { TCVN_5712_1, TCVN3, VNI_WINDOWS } from './vietnamese-encodings';

/** Where one label or cell ends: a font of capitals is told for each apart. */
const CELL = /[^\r\n\t,;|]+/g;
const WORD = /[\p{L}\p{M}]+/gu;

const ASCII_SMALL = /[a-z]/;
const TWO_ASCII_CAPITALS = /[A-Z]{2}/;
/** A small letter with a mark, then a capital: no word is written so, save in a font of capitals. */
const SMALL_BEFORE_CAPITAL = /(?![a-z])\p{Ll}\p{M}*\p{Lu}/u;
const STARTS_TWO_CAPITALS = /^\p{Lu}{2}/u;

/**
 * Bytes of a known encoding as text in NFC.
 *
 * Never throws: what is not text in the encoding comes out as U+FFFD, a mark without its letter as the
 * mark alone. A byte order mark of UTF-8 or UTF-16 is left out. NUL and blanks that pad a field stay:
 * only the reader of the file knows them for padding.
 *
 * TCVN3 capitals with a tone are read from their neighbours, since the byte is that of the small letter:
 * `HµNéI` in a font of capitals is `HÀNỘI`. A name of capitals that are all small letters in the bytes
 * (`Hµ` for `HÀ`) cannot be told from `Hà`, and is read as that.
 *
 * @param bytes any bytes, one field or a whole file
 */
export function decodeText(bytes: Uint8Array, encoding: TextEncodingId): string {
  switch (encoding) {
    case 'tcvn3':
      return raiseCapitals(byTable(bytes, TCVN3));
    case 'tcvn-5712-1':
      return byTable(bytes, TCVN_5712_1);
    case 'vni-windows':
      return byTable(bytes, VNI_WINDOWS);
    default:
      return new TextDecoder(encoding).decode(bytes).normalize('NFC');
  }
}

function byTable(bytes: Uint8Array, table: readonly string[]): string {
  let text = '';
  for (const byte of bytes) text += table[byte];
  return text.normalize('NFC');
}

function raiseCapitals(text: string): string {
  return text.replace(CELL, raiseCell);
}

function raiseCell(cell: string): string {
  if (!ASCII_SMALL.test(cell) && TWO_ASCII_CAPITALS.test(cell)) return raise(cell);
  return cell.replace(WORD, (word) => (isBroken(word) ? raise(word) : word));
}

function isBroken(word: string): boolean {
  return !ASCII_SMALL.test(word) && (SMALL_BEFORE_CAPITAL.test(word) || STARTS_TWO_CAPITALS.test(word));
}

const raise = (text: string): string => text.toUpperCase().normalize('NFC');
