import type { Figure } from '@/domain/figure';
import type { ChartData, ChartRow } from '@/export/charts/chart-data';
import type { ChartColours, ChartDraft, ChartItem } from '@/export/charts/chart-items';
import { siteLooks } from '@/export/charts/site-looks';
import { createWords } from '@/i18n/create-words';

type Cell = number | null | readonly [value: number, error: number];

function figureOf(cell: Cell): Figure {
  const known = { code: 'made-up', unit: 'km', method: 'measured', asOf: '2026', sources: ['s-1'] } as const;
  if (cell === null || typeof cell === 'number') return { ...known, value: cell };
  return { ...known, value: cell[0], error: cell[1] };
}

export function rowOf(cells: readonly Cell[], more: Partial<ChartRow> = {}): ChartRow {
  return {
    id: 'made-up',
    title: 'To a port, km',
    note: 'nearer is better',
    direction: 'less',
    digits: 2,
    bounds: [0, Number.POSITIVE_INFINITY],
    figures: cells.map(figureOf),
    ...more,
  };
}

export const COLOURS: ChartColours = {
  ink: '#000000',
  muted: '#777777',
  line: '#dddddd',
  paper: '#ffffff',
  of: (colour) => `of ${colour}`,
};

export const DATA: ChartData = {
  sites: siteLooks(['industrial-park', 'industrial-park', 'teal']).map((look, at) => ({
    id: `site-${at}`,
    name: `Site ${at}`,
    look,
  })),
  rows: [
    rowOf([[10, 2], 5, null], { id: 'port' }),
    rowOf([100, 50, 20], { id: 'area', title: 'Area, ha', direction: 'more' }),
    rowOf([null, 3, 4], { id: 'rating', title: 'View, 1–5', direction: 'more', bounds: [1, 5] }),
  ],
};

/** Letters that are all half as wide as high. */
export async function draftOf(width = 200, data = DATA): Promise<ChartDraft> {
  const words = await createWords('en');
  return { data, width, colours: COLOURS, words, measure: (text, _, size) => 0.5 * size * text.length };
}

export const textsOf = (items: readonly ChartItem[]): readonly string[] =>
  items.flatMap((item) => (item.type === 'text' ? item.text : []));
