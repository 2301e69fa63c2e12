import type { Criterion } from '@/domain/decision/criterion';
import type { DecisionTable } from '@/domain/decision/decision-table';
import type { KnockOutRule } from '@/domain/decision/requirement';
import type { Figure } from '@/domain/figure';

export const PORT: Criterion = { type: 'distance', target: 'seaport' };
export const AREA: Criterion = { type: 'area' };

export type Cell = number | null | readonly [value: number, error: number];

function figureOf(cell: Cell, code: string): Figure {
  const [value, error] = cell === null || typeof cell === 'number' ? [cell, undefined] : cell;
  const unit = code === 'area' ? ('ha' as const) : ('km' as const);
  const figure = { code, value, unit, method: 'measured', asOf: '2026-01-01', sources: ['s-1'] } as const;
  return error === undefined ? figure : { ...figure, error };
}

/** Sites by their distance to a port (km) and their area (ha). */
export function madeUpTable(
  rows: Readonly<Record<string, readonly [port: Cell, area: Cell]>>,
): DecisionTable {
  const entries = Object.entries(rows);
  return {
    sites: entries.map(([id]) => ({ id, name: id, kind: 'candidate' })),
    criteria: [PORT, AREA],
    figures: entries.map(([, [port, area]]) => [figureOf(port, 'distance-seaport'), figureOf(area, 'area')]),
  };
}

export const NEAR: KnockOutRule = { id: 'near', criterion: PORT, comparison: 'at-most', threshold: 10 };
export const LARGE: KnockOutRule = { id: 'large', criterion: AREA, comparison: 'at-least', threshold: 50 };
