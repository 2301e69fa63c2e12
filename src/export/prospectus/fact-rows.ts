import type { Figure } from '@/domain/figure';
import { errorText, figureText, originText } from '@/export/figure-text';
import { oneLine } from '@/export/sheet/set-text';
import { figureLabel } from '@/i18n/figure-label';
import type { Words } from '@/i18n/use-words';
import type { Citations } from './citations';

/** A figure or a fact as it stands on paper. Empty: there is nothing to say. */
export type FactRow = {
  readonly label: string;
  readonly value: string;
  /** `value` says that it is not known. */
  readonly isUnknown: boolean;
  /** `±2,5`. */
  readonly error: string;
  /** How it was obtained, as of when, what it covers, and where it was read. */
  readonly note: string;
};

export type FactSection = {
  readonly title: string;
  readonly rows: readonly FactRow[];
  /** Whole sentences, below the rows. */
  readonly paragraphs: readonly string[];
};

export type FactTools = { readonly words: Words; readonly citations: Citations };

export function figureRow(
  figure: Figure,
  { words, citations }: FactTools,
  isApproximate = false,
  label = words.t(figureLabel(figure.code)),
): FactRow {
  const cited = figure.value === null ? '' : citations.cite(figure.sources);
  return {
    label,
    value: figureText(figure, words, isApproximate),
    isUnknown: figure.value === null,
    error: errorText(figure, words),
    note: [originText(figure, words), cited].filter(Boolean).join(' '),
  };
}

/** Words beside a label, the user's own among them; that they are not known, where there are none. */
export function wordRow(label: string, value: string | null, { words }: FactTools, note = ''): FactRow {
  const told = value === null ? '' : oneLine(value);
  const isUnknown = told === '';
  return {
    label: oneLine(label),
    value: isUnknown ? words.t('figure.missing') : told,
    isUnknown,
    error: '',
    note,
  };
}
