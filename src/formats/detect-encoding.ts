import type { TextEncodingId } from '@/domain/text-encoding-id';
import { decodeText } from './decode-text';
import { TCVN_5712_1 } from './vietnamese-encodings';
import { vietnamesePlausibility } from './vietnamese-plausibility';
import { wideEncoding } from './wide-encoding';

type EncodingCandidate = {
  readonly encoding: TextEncodingId;
  /** From -1.1 to 1.1; comparable within one verdict only. */
  readonly score: number;
  /** The first texts that the encodings read differently, in this one; at most 80 characters. */
  readonly preview: string;
};

type EncodingVerdict = {
  readonly best: TextEncodingId;
  /** False: show the candidates and let the user choose. */
  readonly sure: boolean;
  /**
   * What the verdict rests on: nothing but ASCII (every encoding gives the same text), a byte order mark,
   * NULs as in UTF-16, bytes that are UTF-8 throughout, words that read as Vietnamese, or nothing better than a guess.
   */
  readonly reason: 'ascii' | 'byte-order-mark' | 'utf-16-pattern' | 'valid-utf-8' | 'vietnamese' | 'guess';
  /** Best first; never empty. */
  readonly candidates: readonly EncodingCandidate[];
};

/** A candidate, with what it was judged by. */
type Reading = EncodingCandidate & { readonly text: string; readonly syllables: number };

/** Enough for thousands of names; reading more changes no verdict and costs time. */
const MOST_BYTES = 32_768;
const PREVIEW_LENGTH = 80;
const PREVIEW_SAMPLES = 3;
/** Fields are kept whole; only longer samples are cut before their first telling byte. */
const FIELD_LENGTH = 256;
const BEYOND_ASCII = /[\u0080-\u{10FFFF}]/u;

/** In the order in which equals rank. */
const ENCODINGS: readonly TextEncodingId[] = ['utf-8', 'windows-1258', 'tcvn3', 'vni-windows', 'tcvn-5712-1'];

/** A declaration decides between readings that are equally good, and no more: labels are often wrong. */
const DECLARED_BONUS = 0.1;
/** Hardly a file under Windows is in the full TCVN 5712-1; where TCVN3 reads as well, it is that. */
const RARE_ENCODING_MALUS = 0.1;

/** Least score, lead over the next different reading, and different words, to be sure. */
const SURE_SCORE = 0.6;
const SURE_LEAD = 0.5;
const SURE_WORDS = 2;

/**
 * The encoding of texts of one file, with what stands in the other encodings, best first.
 *
 * Sure only when one reading is good and every different one is worse by far. One short name may well
 * read in two encodings (`bê` in windows-1258 is `bờ` in TCVN3): give all the texts of the file.
 * Texts in other languages are told only as UTF-8, UTF-16 or not. Looks at 32 KiB, beginning in each
 * sample at the first byte beyond ASCII. Never throws.
 *
 * @param samples fields, lines or whole files, as bytes; NUL and blanks at the end are padding
 * @param declared what the file says of itself: the text of a `.cpg`, the name of a code page
 */
export function detectEncoding(samples: readonly Uint8Array[], declared?: string): EncodingVerdict {
  const told = declaredEncoding(declared ?? '');
  const marked = markedEncoding(samples[0]);
  if (marked) return settled(marked, 'byte-order-mark', samples);
  const wide = wideEncoding(withinLimit(samples));
  if (wide) return settled(wide, 'utf-16-pattern', samples);
  const trimmed = samples.map(withoutPadding);
  const telling = withinLimit(trimmed.flatMap(fromFirstTelling));
  if (telling.length === 0) return settled(told && !isWide(told) ? told : 'utf-8', 'ascii', trimmed);
  const readings = ENCODINGS.map((encoding) => readingOf(encoding, telling, bonusOf(encoding, told)));
  readings.sort((a, b) => b.score - a.score);
  return isUtf8(telling) ? validUtf8(readings.map(candidateOf)) : judged(readings);
}

function settled(
  encoding: TextEncodingId,
  reason: EncodingVerdict['reason'],
  samples: readonly Uint8Array[],
): EncodingVerdict {
  const candidate = { encoding, score: 1, preview: previewOf(encoding, withinLimit(samples)) };
  return { best: encoding, sure: true, reason, candidates: [candidate] };
}

/** Legacy Vietnamese text is never UTF-8 by chance: its letters hardly touch, and not in that pattern. */
function validUtf8(candidates: readonly EncodingCandidate[]): EncodingVerdict {
  const first = candidates.filter(({ encoding }) => encoding === 'utf-8');
  const rest = candidates.filter(({ encoding }) => encoding !== 'utf-8');
  return { best: 'utf-8', sure: true, reason: 'valid-utf-8', candidates: [...first, ...rest] };
}

function judged(readings: readonly Reading[]): EncodingVerdict {
  const candidates = readings.map(candidateOf);
  const [first] = readings;
  if (first === undefined) return { best: 'utf-8', sure: false, reason: 'guess', candidates };
  const rival = readings.find((other) => other.text !== first.text && !areOfOneFamily(other, first));
  const lead = first.score - (rival?.score ?? -1);
  const sure = first.score >= SURE_SCORE && lead >= SURE_LEAD && first.syllables >= SURE_WORDS;
  const reason = first.score > 0 ? 'vietnamese' : 'guess';
  return { best: first.encoding, sure, reason, candidates };
}

/** TCVN3 and TCVN 5712-1 read most texts alike; that one is a little worse is no doubt about the other. */
function areOfOneFamily(one: Reading, other: Reading): boolean {
  return one.encoding.startsWith('tcvn') && other.encoding.startsWith('tcvn');
}

function readingOf(encoding: TextEncodingId, telling: readonly Uint8Array[], bonus: number): Reading {
  const text = telling.map((sample) => decodeText(sample, encoding)).join('\n');
  const { score, syllables } = vietnamesePlausibility(text);
  const preview = previewOf(encoding, telling);
  return { encoding, score: score + bonus, preview, text, syllables };
}

function candidateOf({ encoding, score, preview }: Reading): EncodingCandidate {
  return { encoding, score, preview };
}

function bonusOf(encoding: TextEncodingId, told: TextEncodingId | undefined): number {
  const forDeclared = encoding === told ? DECLARED_BONUS : 0;
  return encoding === 'tcvn-5712-1' ? forDeclared - RARE_ENCODING_MALUS : forDeclared;
}

function previewOf(encoding: TextEncodingId, samples: readonly Uint8Array[]): string {
  const texts = samples.slice(0, PREVIEW_SAMPLES).map((sample) => decodeText(sample, encoding));
  const lines = texts.map((text) => text.replace(/\p{Cc}+/gu, ' ').trim());
  const line = lines.filter(Boolean).join(' · ');
  return [...line].slice(0, PREVIEW_LENGTH).join('').normalize('NFC');
}

/** Encodings that people and programs name in many ways; Latin ones say nothing: TCVN3 and VNI hide there. */
function declaredEncoding(declared: string): TextEncodingId | undefined {
  const name = declared.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^(?:cp)?65001$|utf8/.test(name)) return 'utf-8';
  if (/utf16be/.test(name)) return 'utf-16be';
  if (/utf16|unicode/.test(name)) return 'utf-16le';
  if (/1258/.test(name)) return 'windows-1258';
  if (/vni/.test(name)) return 'vni-windows';
  if (/5712/.test(name)) return 'tcvn-5712-1';
  return /tcvn|abc|vntime/.test(name) ? 'tcvn3' : undefined;
}

function markedEncoding(sample: Uint8Array | undefined): TextEncodingId | undefined {
  const [first, second, third] = sample ?? [];
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const isWide = (encoding: TextEncodingId): boolean => encoding.startsWith('utf-16');

function withoutPadding(sample: Uint8Array): Uint8Array {
  let end = sample.length;
  while (end > 0 && (sample[end - 1] === 0 || sample[end - 1] === 0x20)) end -= 1;
  return sample.subarray(0, end);
}

/** From a few letters before the first byte beyond plain text; nothing when there is none. */
function fromFirstTelling(sample: Uint8Array): Uint8Array[] {
  const at = sample.findIndex(isTelling);
  if (at < 0) return [];
  if (sample.length <= FIELD_LENGTH) return [sample];
  const blank = sample.lastIndexOf(0x20, at);
  return [sample.subarray(at - blank > 32 ? Math.max(0, at - 32) : blank + 1)];
}

/** Not the same letter in every encoding: TCVN 5712-1 has capitals on some control codes too. */
const isTelling = (byte: number): boolean => byte >= 0x80 || TCVN_5712_1[byte] !== String.fromCharCode(byte);

function withinLimit(samples: readonly Uint8Array[]): Uint8Array[] {
  const kept: Uint8Array[] = [];
  let room = MOST_BYTES;
  for (const sample of samples) {
    if (room <= 0) break;
    kept.push(sample.subarray(0, room));
    room -= sample.length;
  }
  return kept;
}

/** A letter cut at the end of a field of fixed width is no fault; but cut ones alone prove nothing. */
function isUtf8(samples: readonly Uint8Array[]): boolean {
  try {
    const texts = samples.map((sample) =>
      new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true }),
    );
    return texts.some((text) => BEYOND_ASCII.test(text));
  } catch {
    return false;
  }
}
