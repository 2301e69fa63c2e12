import type { Source } from '@/domain/source';
import type { Words } from '@/i18n/use-words';

/** Numbers for the sources of one document, in the order in which they are first named. */
export class Citations {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #ids: string[] = [];

  constructor(sources: ReadonlyMap<string, Source>) {
    this.#sources = sources;
  }

  /** `[1, 3]`; empty where no source is named. */
  cite(ids: readonly string[]): string {
    const numbers = [...new Set(ids)].map((id) => {
      const at = this.#ids.indexOf(id);
      return at < 0 ? this.#ids.push(id) : at + 1;
    });
    return numbers.length === 0 ? '' : `[${numbers.sort((a, b) => a - b).join(', ')}]`;
  }

  /** Each source that was named, with its number. */
  list({ t, text, date }: Words): readonly string[] {
    return this.#ids.map((id, at) => {
      const source = this.#sources.get(id);
      if (!source) return `[${at + 1}] ${id}`;
      const parts = [
        text(source.title),
        source.publisher,
        source.date && date(source.date),
        source.url,
        source.kind === 'knowledge' && t('figure.detail.unverified'),
      ];
      return `[${at + 1}] ${parts.filter(Boolean).join(' · ')}`;
    });
  }
}
