import { expect, it } from 'vitest';
import type { Source } from '@/domain/source';
import { barsChart } from '@/export/charts/bars-chart';
import { chartPage } from '@/export/charts/chart-page';
import { writeSvg } from '@/export/drawing/write-svg';
import { openTestFonts } from '../drawing/test-fonts';
import { COLOURS, DATA, draftOf, textsOf } from './made-up-chart';

const SOURCE: Source = {
  id: 's-1',
  kind: 'article',
  title: { vi: 'Bài', en: 'An article' },
  publisher: 'A paper',
  date: '2025-03',
  url: null,
  licence: null,
};

it('a chart in a file says what it shows, of when, by whom, what is missing, and that it is not official', async () => {
  const { words } = await draftOf();
  const book = openTestFonts();
  const page = chartPage({
    draw: barsChart,
    title: 'Comparison of sites – Bars',
    note: 'Each from 0.',
    data: DATA,
    words,
    colours: COLOURS,
    measure: book.widthOf,
    sources: new Map([[SOURCE.id, SOURCE]]),
    catalogue: null,
    year: 2030,
    created: new Date(2026, 10, 23, 1),
  });
  const text = textsOf(page.items).join(' ');
  expect(text).not.toContain('…');
  for (const part of [
    'Comparison of sites – Bars',
    'Site 0 · Site 1 · Site 2',
    'Drawn on 23/11/2026. Transport as at the end of 2030.',
    'Not known: To a port, km – Site 2; View, 1–5 – Site 0.',
    'Sources: An article (A paper, 03/2025).',
    'not an official document',
  ])
    expect(text).toContain(part);
  const details = {
    title: 'Bars',
    author: '',
    subject: '',
    language: 'en',
    created: new Date(0),
    producer: 'test',
  };
  expect(writeSvg(page, details, book)).toContain('Site 2</text>');
});
