import type { Figure } from '@/domain/figure';
import type { ProximityTarget } from '@/domain/proximity';

/** A score from 0 to 1; null: there is none. */
export function scoreFigure(code: string, value: number | null): Figure {
  return { code, value, unit: 'score', method: 'derived', asOf: null, sources: [] };
}

/** How far the middle of a cell is from the nearest of a kind. */
export function cellDistanceFigure(target: ProximityTarget, metres: number): Figure {
  const value = Number.isFinite(metres) ? metres / 1000 : null;
  return { code: `distance-${target}`, value, unit: 'km', method: 'derived', asOf: null, sources: [] };
}

/** Metres of ground. */
export function widthFigure(metres: number): Figure {
  return { code: 'cell-width', value: metres, unit: 'm', method: 'derived', asOf: null, sources: [] };
}
