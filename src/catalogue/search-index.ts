import UFuzzy from '@leeoniya/ufuzzy';
import type { Candidate } from '@/domain/candidate';
import { foldText } from '@/domain/fold-text';
import type { ReferenceData } from '@/domain/reference-data';
import { candidateEntry, type SearchEntry, toSearchEntries } from './search-entries';

export type SearchResult = Omit<SearchEntry, 'keys' | 'group'> & {
  /** The former name that was found, where none of the present names was: `Phường Minh Thành`. */
  readonly found: string | null;
};

/** Longer input is no name; each letter costs the matcher time. */
const MOST_LETTERS = 80;
const MOST_RESULTS = 12;
/** Of the user's own where there is more to show: an imported list must not push the published zones out. */
const MOST_OWN = 5;

/** @param candidates the user's own sites, as they are now */
type Search = (query: string, candidates?: readonly Candidate[], limit?: number) => readonly SearchResult[];

const NO_CANDIDATES: readonly Candidate[] = [];

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
 * that begin with the words stand first; among equals zones before the user's own sites, then communes, hubs and places. The user's sites are
 * handed over with each question, since they change all the time; what is made of them is kept.
 */
export function createSearchIndex(data: ReferenceData): Search {
  const published = toSearchEntries(data).flatMap(toKeys);
  let all = withHaystack(NO_CANDIDATES, published);
  return (query, candidates = NO_CANDIDATES, limit = MOST_RESULTS) => {
    const typed = query.slice(0, MOST_LETTERS);
    const needle = foldText(typed);
    if (needle === '') return [];
    if (all.candidates !== candidates)
      all = withHaystack(candidates, [...published, ...candidates.flatMap(candidateKeys)]);
    const { keys, haystack } = all;
    const spelling = toSpelling(typed);
    const matches = places(haystack, needle).flatMap((keyIndex, place) => {
      const key = keys[keyIndex];
      if (!key) return [];
      const isSpelled = spelling !== needle && toSpelling(key.text).includes(spelling);
      return [{ key, place, tier: tierOf(key.folded, needle), isSpelled }];
    });
    return fewOfOwn(bestOfEach(matches).sort(compare)).slice(0, limit).map(toResult);
  };
}

type Keys = {
  readonly candidates: readonly Candidate[];
  readonly keys: readonly Key[];
  readonly haystack: string[];
};

function withHaystack(candidates: readonly Candidate[], keys: readonly Key[]): Keys {
  return { candidates, keys, haystack: keys.map(({ folded }) => folded) };
}

const keysOfCandidates = new WeakMap<Candidate, readonly Key[]>();

/** Folding the names of a large import takes a while: an edit of one folds one. */
function candidateKeys(candidate: Candidate): readonly Key[] {
  const keys = keysOfCandidates.get(candidate) ?? toKeys(candidateEntry(candidate));
  keysOfCandidates.set(candidate, keys);
  return keys;
}

/** The user's own beyond the first few stand last. */
function fewOfOwn(matches: readonly Match[]): readonly Match[] {
  const own = matches.filter(({ key }) => key.entry.kind === 'candidate');
  if (own.length <= MOST_OWN) return matches;
  const late = new Set(own.slice(MOST_OWN));
  return [...matches.filter((match) => !late.has(match)), ...late];
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
