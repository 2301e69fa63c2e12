import type { Figure, FigureUnit } from '@/domain/figure';

/** A number that follows from the requirement and the figures of the sites. */
export function derivedFigure(code: string, value: number | null, unit: FigureUnit): Figure {
  return { code, value, unit, method: 'derived', asOf: null, sources: [] };
}
