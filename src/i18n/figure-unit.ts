import type { FigureUnit } from '@/domain/figure';
import type { Words } from './use-words';

/** What follows a number. A count and a score have no unit; an empty message would be taken for a missing one. */
export function figureUnit(unit: FigureUnit, words: Words): string {
  return unit === 'count' || unit === 'score' ? '' : `\u00a0${words.t(`figure.unit.${unit}`)}`;
}
