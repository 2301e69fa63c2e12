import { isVietnameseSyllable } from './vietnamese-syllable';

/** What parts words in names, tables and drawings alike: blanks, ASCII signs and digits. */
const PARTING = /[\s!-@[-`{-\u007F]+/u;
/** Signs that good text puts at a word's edge: quotes, dashes, degrees, powers. */
const EDGE_SIGNS = /^[“”‘’–—…•°±²³€№]+|[“”‘’–—…•°±²³€№]+$/gu;
const LONE_SIGN = /^[^\p{L}\p{M}\p{C}\uFFFD]$/u;
const LATIN_WORD = /^[\p{Script=Latin}]+$/u;
/** Capitals without a vowel but with Đ, as in QĐ, ĐT, HĐND. */
const ABBREVIATION = /^[A-ZĐ]*Đ[A-ZĐ]*$/;
/** Letters that few words have; among two readings of one name they make the less likely one. */
const RARE_LETTERS = /[èéẻẽẹễỗõỡỳỷỹỵẵẳẫĩũử]/;
const ONE_CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** How well text reads as Vietnamese: the mean over its marked words, and how many different ones do. */
type Plausibility = {
  /** From -1, nothing reads, to 1; 0 when no word carries a mark. */
  readonly score: number;
  /** Different words that are Vietnamese syllables with a mark. */
  readonly syllables: number;
};

/**
 * How well text reads as Vietnamese, by the words that hold more than ASCII; those without are the same
 * in every encoding and say nothing.
 *
 * Signs inside a word, control characters, U+FFFD and capitals after small letters are what text looks
 * like in the wrong encoding (`Qu¶ng`, `Quaûng`, `Quáº£ng`), and count against it.
 */
export function vietnamesePlausibility(text: string): Plausibility {
  const syllables = new Set<string>();
  let sum = 0;
  let marked = 0;
  for (const word of markedWords(text)) {
    const value = wordValue(word);
    sum += value;
    marked += 1;
    if (value > READS) syllables.add(word.toLowerCase());
  }
  return { score: marked === 0 ? 0 : sum / marked, syllables: syllables.size };
}

const READS = 0.6;

function* markedWords(text: string): Generator<string> {
  for (const part of text.split(PARTING)) {
    const word = part.replace(EDGE_SIGNS, '');
    if (/[^ -~]/.test(word) && !LONE_SIGN.test(word)) yield word;
  }
}

function wordValue(word: string): number {
  if (!LATIN_WORD.test(word)) return -1;
  if (ABBREVIATION.test(word)) return 0.5;
  if (!ONE_CASE.test(word)) return -0.7;
  if (!isVietnameseSyllable(word)) return -0.5;
  return RARE_LETTERS.test(word.toLowerCase()) ? 0.8 : 1;
}
