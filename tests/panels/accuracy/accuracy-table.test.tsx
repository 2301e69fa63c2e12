import { expect, it } from 'vitest';
import type { AccuracyRow } from '@/domain/accuracy';
import { AccuracyTable } from '@/panels/accuracy/accuracy-table';
import { renderPanel } from '../site/render-panel';

const good: AccuracyRow = {
  name: 'area-parks',
  group: 'area',
  samples: 7,
  error: 3.2e-11,
  limit: 1e-6,
  turfError: 0.00279,
  unit: 'relative',
  isWithin: true,
};
const bad: AccuracyRow = {
  ...good,
  name: 'survey-to-plane',
  group: 'survey',
  unit: 'mm',
  error: 750,
  limit: 10,
  turfError: null,
  isWithin: false,
};

const markup = (...rows: readonly AccuracyRow[]): Promise<string> =>
  renderPanel(<AccuracyTable rows={rows} />, {});

it('says of each row by attribute, icon and word whether it passes', async () => {
  const both = await markup(good, bad);
  expect(both).toMatch(
    /data-accuracy-row="area-parks" data-pass="true" data-error="3.2e-11" data-limit="0.000001"/,
  );
  expect(both).toMatch(/data-accuracy-row="survey-to-plane" data-pass="false" data-error="750"/);
  expect(both).toContain('1 / 2 phép kiểm tra đạt');
  expect(both).toContain('Không đạt');
  expect((await markup(good)).match(/Không đạt/)).toBeNull();
});

it('writes tiny errors as powers of ten, and Turf’s as how many times larger', async () => {
  const one = await markup(good);
  expect(one).toContain('3,2 × 10<sup>-9</sup>\u00a0%');
  expect(one).toContain('0,0001\u00a0%');
  expect(one).toContain('0,28\u00a0%');
  expect(one).toContain('gấp 87 triệu lần');
});

it('shows an error that is no number as missing', async () => {
  const one = await markup({ ...bad, error: Number.NaN });
  expect(one).toContain('data-figure="accuracy-error" data-missing="true"');
});
