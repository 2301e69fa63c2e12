import UFuzzy from '@leeoniya/ufuzzy';
import { foldText } from '@/domain/fold-text';
import type { ReferenceData } from '@/domain/reference-data';
import { type SearchEntry, toSearchEntries } from './search-entries';

export type SearchResult = Omit<SearchEntry, 'keys' | 'group'> & {
  /** The former name that was found, where none of the present names was: `Phường Minh Thành`. */
  readonly found: string | null;
};

/** Longer input is no name; each letter costs the matcher time. */
const MOST_LETTERS = 80;
const MOST_RESULTS = 12;

type Key = {
  readonly entry: SearchEntry;
  readonly text: string;
  readonly folded: string;
  readonly former: string | null;
};

type Match = {
  readonly key: Key;
  /** 0: the whole name; 1: its beginning; 2: the beginning of a word in it; 3: anywhere. */
  readonly tier: number;
  /** Diacritics were typed, and it has the very same: `vịnh` is not `vĩnh`. */
  readonly isSpelled: boolean;
  readonly place: number;
};

/** Names as they stand; a lenient pass forgives one wrong letter a word where nothing else is found. */
const STRICT = new UFuzzy({});
const LENIENT = new UFuzzy({ intraMode: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1 });

/**
 * Everything with a name, found by any part of it: without diacritics, in any order of words. Names
 * that begin with the words stand first; among equals zones before communes, hubs and places.
 */
export function createSearchIndex(
  data: ReferenceData,
): (query: string, limit?: number) => readonly SearchResult[] {
  const keys = toSearchEntries(data).flatMap(toKeys);
  const haystack = keys.map((key) => key.folded);
  return (query, limit = MOST_RESULTS) => {
    const typed = query.slice(0, MOST_LETTERS);
    const needle = foldText(typed);
    if (needle === '') return [];
    const spelling = toSpelling(typed);
    const matches = places(haystack, needle).flatMap((keyIndex, place) => {
      const key = keys[keyIndex];
      if (!key) return [];
      const isSpelled = spelling !== needle && toSpelling(key.text).includes(spelling);
      return [{ key, place, tier: tierOf(key.folded, needle), isSpelled }];
    });
    return bestOfEach(matches).sort(compare).slice(0, limit).map(toResult);
  };
}

function toSpelling(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}

function toKeys(entry: SearchEntry): readonly Key[] {
  const now = entry.keys.map((text) => ({ entry, text, folded: foldText(text), former: null }));
  const before = entry.formerNames.map((former) => ({
    entry,
    text: former,
    folded: foldText(former),
    former,
  }));
  return [...now, ...before].filter((key) => key.folded !== '');
}

/** Indexes of the keys that match, the matcher's best first: as written, then run together, then misspelt. */
function places(haystack: string[], needle: string): readonly number[] {
  const strict = search(STRICT, haystack, needle);
  if (strict.length > 0) return strict;
  const runTogether = needle.replaceAll(' ', '');
  const joined = haystack.flatMap((key, index) =>
    key.replaceAll(' ', '').includes(runTogether) ? [index] : [],
  );
  return joined.length > 0 ? joined : search(LENIENT, haystack, needle);
}

function search(matcher: UFuzzy, haystack: string[], needle: string): readonly number[] {
  const [indexes, info, order] = matcher.search(haystack, needle, 1);
  if (!indexes) return [];
  return info && order ? order.flatMap((place) => info.idx[place] ?? []) : indexes;
}

function tierOf(folded: string, needle: string): number {
  if (folded === needle) return 0;
  if (folded.startsWith(needle)) return 1;
  return ` ${folded}`.includes(` ${needle}`) ? 2 : 3;
}

function bestOfEach(matches: readonly Match[]): Match[] {
  const best = new Map<SearchEntry, Match>();
  for (const match of matches) {
    const known = best.get(match.key.entry);
    if (!known || compare(match, known) < 0) best.set(match.key.entry, match);
  }
  return [...best.values()];
}

function compare(a: Match, b: Match): number {
  const [first, second] = [a.key, b.key];
  return (
    Number(b.isSpelled) - Number(a.isSpelled) ||
    a.tier - b.tier ||
    Number(first.former !== null) - Number(second.former !== null) ||
    first.entry.group - second.entry.group ||
    first.entry.title.vi.length - second.entry.title.vi.length ||
    a.place - b.place
  );
}

function toResult({ key }: Match): SearchResult {
  const { keys: _, group: __, ...shown } = key.entry;
  return { ...shown, found: key.former };
}
