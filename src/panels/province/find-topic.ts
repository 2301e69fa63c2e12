import type { Figure } from '@/domain/figure';
import type { ProvinceTopic } from '@/domain/province';

/** A figure with a number in it. */
export type KnownFigure = Figure & { readonly value: number };

/** The main figure of a topic; undefined where the topic or its number is not held, and a picture must do without. */
export function findFigure(topics: readonly ProvinceTopic[], id: string): KnownFigure | undefined {
  const main = topics.find((topic) => topic.id === id)?.main;
  return main && main.value !== null ? { ...main, value: main.value } : undefined;
}
