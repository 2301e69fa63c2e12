import type { TextReading } from '@/domain/raw-feature';
import type { TextEncodingId } from '@/domain/text-encoding-id';
import { decodeText } from './decode-text';
import { detectEncoding } from './detect-encoding';
import { type DxfDrawing, type DxfRecord, firstValue } from './dxf-records';

/** From AutoCAD 2007 on, files are in UTF-8; before, in the code page that the header names. */
const FIRST_UTF8 = 'AC1021';

const SIGNS: Readonly<Record<string, string>> = { d: '°', p: '±', c: '⌀' };

/** Reads the texts of one drawing. */
export type DxfTextReader = {
  readonly reading: TextReading | null;
  /** Layer names and other text without a font. @param bytes as letters */
  plain: (bytes: string) => string;
  /** The text that a TEXT, MTEXT or ATTRIB shows, in one line. */
  shown: (record: DxfRecord) => string;
};

/**
 * Text is stored in the page of the header, but Vietnamese fonts of old (.VnTime, VNI-Times) give the bytes
 * letters of their own: the font of the style says which, else the texts as a whole do.
 */
export function dxfTextReader(
  drawing: DxfDrawing,
  texts: readonly DxfRecord[],
  chosen: TextEncodingId | undefined,
): DxfTextReader {
  const layers = new Set(texts.map((record) => firstValue(record, 8) ?? ''));
  const unfonted = texts.filter((record) => fontEncoding(record, drawing) === undefined).map(rawText);
  const samples = [...layers, ...unfonted].filter((text) => /[^ -~]/.test(text)).map(toBytes);
  const verdict = detectEncoding(samples, drawing.header.get('$DWGCODEPAGE'));
  // Programs that say 2007 and write a code page are known: the bytes themselves decide.
  const isNew = (drawing.header.get('$ACADVER') ?? '') >= FIRST_UTF8;
  const isUtf8 = isNew && (samples.length === 0 || verdict.best === 'utf-8');
  const general = chosen ?? (isUtf8 ? 'utf-8' : verdict.best);
  const decode = (bytes: string, encoding: TextEncodingId): string => {
    if (!isUtf8 || encoding === 'utf-8') return decodeText(toBytes(bytes), encoding);
    const text = decodeText(toBytes(bytes), 'utf-8');
    // A drawing of old fonts, saved anew: the bytes were taken for Western letters, and those for Unicode.
    return /^[\0-\u00FF]*$/.test(text) && /[\u0080-\u00FF]/.test(text)
      ? decodeText(toBytes(text), encoding)
      : text;
  };
  const others = verdict.candidates.filter(({ encoding }) => encoding !== general);
  const preview = verdict.candidates.find(({ encoding }) => encoding === general)?.preview ?? '';
  return {
    reading:
      samples.length === 0
        ? null
        : {
            encoding: general,
            isSure: chosen !== undefined || verdict.sure,
            others: others.map((other) => ({ encoding: other.encoding, preview: [other.preview] })),
            preview: preview === '' ? [] : [preview],
          },
    plain: (bytes) => readEscapes(decode(bytes, general)),
    shown: (record) => {
      const encoding = chosen ?? fontEncoding(record, drawing) ?? general;
      const text = decode(rawText(record), encoding);
      const bare = record.type === 'MTEXT' ? withoutFormat(text) : text;
      return readEscapes(bare).replace(/\s+/g, ' ').trim();
    },
  };
}

function rawText(record: DxfRecord): string {
  const codes = record.type === 'MTEXT' ? [1, 3] : [1];
  return record.tags.flatMap(([code, value]) => (codes.includes(code) ? [value] : [])).join('');
}

function fontEncoding(record: DxfRecord, { fonts }: DxfDrawing): TextEncodingId | undefined {
  const style = (firstValue(record, 7) ?? 'STANDARD').trim().toUpperCase();
  const inline = record.type === 'MTEXT' ? (/\\[fF]([^;|]*)/.exec(rawText(record))?.[1] ?? '') : '';
  const names = inline || (fonts.get(style) ?? style);
  if (/(^|[\s\\/])vni/i.test(names)) return 'vni-windows';
  return /(^|[\s\\/])\.?vn/i.test(names) ? 'tcvn3' : undefined;
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** `\U+1EA1`, and the signs that AutoCAD writes with two per cents; both in one pass, so that each is read once. */
function readEscapes(text: string): string {
  return text.replace(
    /\\U\+([0-9a-f]{4})|%%(?:(\d{3})|([dpc])|[uok]|(%))/gi,
    (_, unicode?: string, code?: string, sign?: string, percent?: string) => {
      if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
      if (code !== undefined) return String.fromCharCode(Number(code));
      return sign === undefined ? (percent ?? '') : (SIGNS[sign.toLowerCase()] ?? '');
    },
  );
}

/** Codes of MTEXT: fonts, heights, colours go; breaks are blanks; a fraction is written with its stroke. */
function withoutFormat(text: string): string {
  return text.replace(
    /\\(?:([\\{}])|U\+|([PN~])|S([^;]{0,200});|[ACcFfHQTWp][^;\\]{0,200};|[LlOoKk])|[{}]/g,
    (found, kept?: string, space?: string, fraction?: string) => {
      if (found === '\\U+') return found;
      if (kept !== undefined) return kept === '\\' ? '\\U+005C' : kept;
      if (space !== undefined) return ' ';
      return fraction === undefined ? '' : fraction.replace(/[#^]/, '/');
    },
  );
}

/**
 * Text as a TEXT may hold it: one line of ASCII, and nothing that would be taken for a code. Programs
 * differ in which page they read other letters in; `\U+1EA1` all of them read alike.
 */
export function escapeDxfText(text: string): string {
  return text.replace(/[^ -~]|[\\%{}^]|^ | $/g, unicodeEscape);
}

function unicodeEscape(letter: string): string {
  return `\\U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
