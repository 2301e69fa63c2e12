import type { Figure } from './figure';

/** A number of things that we counted ourselves in what is shown. */
export function countFigure(code: string, value: number): Figure {
  return { code, value, unit: 'count', method: 'derived', asOf: null, sources: [] };
}
