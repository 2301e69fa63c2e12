import type { LocalisedText } from './localised-text';

/** Where a fact was read. `knowledge` marks what no document was read for: it is to be verified. */
export type Source = {
  readonly id: string;
  readonly kind: 'article' | 'decision' | 'web' | 'dataset' | 'knowledge';
  readonly title: LocalisedText;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly licence: string | null;
};
