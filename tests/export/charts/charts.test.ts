import { describe, expect, it } from 'vitest';
import { barsChart } from '@/export/charts/bars-chart';
import type { Chart, ChartDraft, ChartItem } from '@/export/charts/chart-items';
import { parallelChart } from '@/export/charts/parallel-chart';
import { radarChart } from '@/export/charts/radar-chart';
import { siteLooks } from '@/export/charts/site-looks';
import { goodnessAlong, shareAlong, valueAxis } from '@/export/charts/value-axis';
import type { PathItem } from '@/export/drawing/drawing-list';
import { DATA, draftOf, rowOf, textsOf } from './made-up-chart';

describe('the axis of a criterion', () => {
  it.each([
    [
      [10, 5, null],
      [0, 2.5, 5, 7.5, 10],
    ],
    [
      [[10, 2], 5],
      [0, 5, 10, 15],
    ],
    [
      [0, 0],
      [0, 0.25, 0.5, 0.75, 1],
    ],
    [
      [null, null],
      [0, 0.25, 0.5, 0.75, 1],
    ],
    // An error does not take a distance below 0.
    [[[1, 3]], [0, 1, 2, 3, 4]],
  ] as const)('of %j begins at 0 and holds all values with their errors', (cells, ticks) => {
    expect(valueAxis(rowOf(cells)).ticks).toEqual(ticks);
  });

  it('of a field goes below 0 where its values do', () => {
    const row = rowOf([-3, 9], { bounds: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] });
    expect(valueAxis(row).ticks).toEqual([-5, 0, 5, 10]);
  });

  it('goes from bound to bound where there are two', () => {
    expect(valueAxis(rowOf([3], { bounds: [1, 5] })).ticks).toEqual([1, 2, 3, 4, 5]);
  });

  it('has the better end at 1', () => {
    const axis = valueAxis(rowOf([10]));
    expect([shareAlong(axis, 2.5), goodnessAlong(axis, 'less', 2.5), goodnessAlong(axis, null, 2.5)]).toEqual(
      [0.25, 0.75, 0.25],
    );
  });
});

describe('signs of sites', () => {
  it('keep their colours, but where two would be alike', () => {
    const looks = siteLooks(['industrial-park', 'violet', 'industrial-park', 'industrial-park']);
    const colours = looks.map(({ colour }) => colour);
    expect(colours.slice(0, 2)).toEqual(['industrial-park', 'violet']);
    expect(new Set(colours).size).toBe(4);
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(4);
    expect(new Set(looks.map(({ dash }) => String(dash))).size).toBe(4);
  });
});

/** Of the lines in the colour of a site. */
const linesOf = (items: readonly ChartItem[], site: number): readonly PathItem[] => {
  const colour = `of ${DATA.sites[site]?.look.colour}`;
  return items.flatMap((item) =>
    item.type === 'path' && !item.isClosed && item.stroke?.colour === colour ? item : [],
  );
};

/** Hollow signs are filled with the colour of the paper. */
const hollowSigns = (items: readonly ChartItem[]): number =>
  items.filter((item) => item.type !== 'text' && 'fill' in item && item.fill?.colour === '#ffffff').length;

describe('bars', () => {
  it('are as long as the values, and no value is no bar', async () => {
    const draft = await draftOf(100);
    const { items } = barsChart(draft);
    const bars = items.flatMap((item) =>
      item.type === 'path' && item.isClosed && item.fill?.opacity === 0.55 ? item : [],
    );
    const lengths = bars.map(({ lines: [line] }) => (line?.[2] ?? 0) - (line?.[0] ?? 0));
    expect(bars).toHaveLength(7);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2, 9);
    expect((lengths[2] ?? 0) / (lengths[4] ?? 1)).toBeCloseTo(5, 9);
  });

  it('say each value with its error, and what nobody knows', async () => {
    const texts = textsOf(barsChart(await draftOf(100)).items);
    expect(texts).toEqual(expect.arrayContaining(['10 ±2', '5', 'no data yet', 'To a port, km']));
    expect(texts.filter((text) => text === 'no data yet')).toHaveLength(2);
  });

  it('have a figure behind each number', async () => {
    const figures = barsChart(await draftOf()).items.flatMap((item) => ('figure' in item ? item.figure : []));
    expect(figures).toEqual(DATA.rows.flatMap((row) => row.figures));
  });
});

describe.each<[string, (draft: ChartDraft) => Chart, number]>([
  ['the radar', radarChart, 2],
  ['parallel axes', parallelChart, 2],
])('%s', (_, draw, missing) => {
  it('leaves a gap where a value is not held, and a hollow sign', async () => {
    const { items } = draw(await draftOf());
    expect(hollowSigns(items)).toBe(missing);
    const joined = (site: number): number =>
      linesOf(items, site).filter(({ stroke }) => stroke?.widthMillimetres === 0.5 && !stroke.opacity).length;
    const isClosed = draw === radarChart;
    // Three axes: all held make three sides round, two down; one that is not held takes two, or one.
    expect([joined(0), joined(1), joined(2)]).toEqual(isClosed ? [1, 3, 1] : [1, 2, 1]);
  });

  it.each([60, 95, 250])('stays within %d mm', async (width) => {
    const { items, height } = draw(await draftOf(width));
    for (const item of items) {
      const places = item.type === 'path' ? item.lines.flatMap((line) => [...line]) : [];
      places.forEach((place, at) => {
        expect(place).toBeGreaterThanOrEqual(-0.5);
        expect(place).toBeLessThanOrEqual((at % 2 === 0 ? width : height) + 0.5);
      });
    }
  });
});
