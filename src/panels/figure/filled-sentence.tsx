import { createElement, Fragment, type ReactNode } from 'react';
import type { MessageId } from '@/i18n/message-id';
import { useWords } from '@/i18n/use-words';

type FilledSentenceProps = {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What stands at a placeholder and is no plain text, such as a figure. */
  readonly figures: Readonly<Record<string, ReactNode>>;
};

/** Of Unicode's private use: no message holds them. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\uf8ff])/;

/** A sentence with figures in it, in the order that the language wants. */
export function FilledSentence({ id, values = {}, figures }: FilledSentenceProps) {
  const { t } = useWords();
  const names = Object.keys(figures);
  const marks = names.map((name, place) => [name, String.fromCodePoint(FIRST_MARK + place)] as const);
  const pieces = t(id, { ...values, ...Object.fromEntries(marks) }).split(MARKS);
  const filled = pieces.map((piece): ReactNode => {
    const name = marks.find(([, mark]) => mark === piece)?.[0];
    return name === undefined ? piece : figures[name];
  });
  return createElement(Fragment, null, ...filled);
}
