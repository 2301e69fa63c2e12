import type { Figure } from './figure';
import type { LocalisedText } from './localised-text';
import type { ZoneKind } from './zone';

/** A published figure of the whole province with the other values that circulate for it. */
export type ProvinceTopic = {
  readonly id: string;
  /** Which zones it speaks of; `general` for all together. */
  readonly about: ZoneKind | 'general';
  readonly title: LocalisedText;
  /** The newest official value, shown large. */
  readonly main: Figure;
  readonly alternatives: readonly Figure[];
  readonly note: LocalisedText | null;
};
