import type { Source } from '@/domain/source';
import type { Words } from '@/i18n/use-words';

/** Numbers for the sources of one document, in the order in which they are first named. */
export class Citations {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #ids: string[] = [];

  constructor(sources: ReadonlyMap<string, Source>) {
    this.#sources = sources;
  }

  /** `[1, 3–5]`; empty where no source is named. */
  cite(ids: readonly string[]): string {
    const numbers = [...new Set(ids)].map((id) => {
      const at = this.#ids.indexOf(id);
      return at < 0 ? this.#ids.push(id) : at + 1;
    });
    return numbers.length === 0 ? '' : `[${runsOf(numbers.sort((a, b) => a - b)).join(',\u00a0')}]`;
  }

  /** Each source that was named, with its number. */
  list({ t, text, date }: Words, hasAddresses = true): readonly string[] {
    return this.#ids.map((id, at) => {
      const source = this.#sources.get(id);
      if (!source) return `[${at + 1}] ${id}`;
      const parts = [
        text(source.title),
        source.publisher,
        source.date && date(source.date),
        hasAddresses && source.url,
        source.kind === 'knowledge' && t('figure.detail.unverified'),
      ];
      return `[${at + 1}] ${parts.filter(Boolean).join(' · ')}`;
    });
  }
}

/** `3`, `13–16`: three in a row or more are told by their ends. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: string[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from;
    while (numbers[to + 1] === (numbers[to] ?? 0) + 1) to++;
    const [first, last] = [numbers[from], numbers[to]];
    runs.push(...(to - from > 1 ? [`${first}–${last}`] : numbers.slice(from, to + 1).map(String)));
    from = to + 1;
  }
  return runs;
}

/** The numbers at the end of a note. */
export const CITED = / ?\[[\d,–\u00a0]+\]$/;
