import { barsChart } from '@/export/charts/bars-chart';
import type { Chart, ChartDraft } from '@/export/charts/chart-items';
import { parallelChart } from '@/export/charts/parallel-chart';
import { FEWEST_AXES, radarChart } from '@/export/charts/radar-chart';

export type ChartKind = 'bars' | 'radar' | 'parallel';

export const DRAW: Readonly<Record<ChartKind, (draft: ChartDraft) => Chart>> = {
  bars: barsChart,
  radar: radarChart,
  parallel: parallelChart,
};

/** Criteria that a chart needs to say anything. */
export const FEWEST_ROWS: Readonly<Record<ChartKind, number>> = { bars: 1, radar: FEWEST_AXES, parallel: 2 };
