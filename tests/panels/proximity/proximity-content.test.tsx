import { describe, expect, it } from 'vitest';
import type { Finding } from '@/domain/finding';
import { PENDING } from '@/domain/finding';
import type { ProximityTable } from '@/domain/proximity';
import { ProximityContent } from '@/panels/proximity/proximity-content';
import { makeCandidate } from '../../domain/make-candidate';
import { makeProximityTable } from '../../domain/make-proximity-table';
import { makeZone } from '../../domain/make-zone';
import { sampleHub } from '../../map/sample-data';
import { renderPanel } from '../site/render-panel';

const table = makeProximityTable({
  near: {
    seaport: { metres: 1250, errorMetres: 600, nearestId: 'port' },
    expressway: { metres: 0, errorMetres: 600, nearestId: 'ct06' },
    airport: 'no-target',
  },
  nowhere: {},
});
const zones = [
  makeZone({ id: 'nowhere', name: 'CCN Chưa rõ' }),
  makeZone({ id: 'near', name: 'KCN <i>Gần</i>', declaredHectares: 300 }),
];
const show = (proximity: Finding<ProximityTable>, shown = zones): Promise<string> =>
  renderPanel(<ProximityContent />, {
    data: { zones: shown, hubs: [sampleHub({ id: 'port', sources: ['src-a'] })] },
    findings: { proximity },
  });
const ready = () => show({ type: 'ready', value: table });

describe('the table of distances', () => {
  it('gives each distance in kilometres with its error, method and sources', async () => {
    expect(await ready()).toContain(
      'data-figure="distance-seaport" data-value="1.25" data-unit="km" data-method="derived" data-source="src-a" data-error="0.6',
    );
  });

  it('names the nearest, as text', async () => {
    const markup = await ready();
    expect(markup).toContain('data-nearest="port"');
    expect(markup).toContain('Cảng Cái Lân');
    expect(markup).toContain('KCN &lt;i&gt;Gần&lt;/i&gt;');
  });

  it('marks what crosses the site, and what its error does not decide', async () => {
    const markup = await ready();
    expect(markup).toMatch(/>đi qua khu<\/span><span[^>]*>trong sai số</);
    expect(markup.match(/trong sai số/g)).toHaveLength(1);
  });

  it('says in words why there is no distance, and shows none', async () => {
    const markup = await ready();
    expect(markup).toContain('data-figure="distance-airport" data-missing="true"');
    expect(markup).toContain('không có trong năm này');
    expect(markup.match(/chưa biết vị trí/g)?.length).toBeGreaterThanOrEqual(7);
    expect(markup).not.toContain('NaN');
  });

  it('tells by which column it is sorted, and lists every zone', async () => {
    const markup = await ready();
    expect(markup).toMatch(/data-column="name" aria-sort="ascending"/);
    expect(markup.match(/aria-sort/g)).toHaveLength(1);
    expect(markup.match(/data-testid="proximity-row"/g)).toHaveLength(2);
    expect(markup).toMatch(/data-figure="proximity-count" data-value="2"/);
  });
});

describe('the column of areas', () => {
  const proximity = { type: 'ready', value: table } as const;

  it('says once that all are declared while published zones stand alone', async () => {
    const markup = await show(proximity);
    expect(markup).toContain('>Diện tích công bố<');
    expect(markup).not.toContain('>công bố<');
  });

  it('says of each how it is known where own sites stand among them', async () => {
    const markup = await renderPanel(<ProximityContent />, {
      data: { zones },
      findings: { proximity },
      candidates: [makeCandidate()],
    });
    expect(markup).not.toContain('Diện tích công bố');
    expect(markup).toMatch(/data-figure="area-declared" data-value="300".*?>công bố</s);
    expect(markup).toMatch(/data-figure="area-ellipsoid".*?>đo</s);
  });
});

describe('where there is no table', () => {
  it('says that distances are being worked out', async () => {
    const markup = await show(PENDING);
    expect(markup).toContain('role="status"');
    expect(markup).toContain('Đang tính khoảng cách');
    expect(markup).not.toContain('<table');
  });

  it('says what failed', async () => {
    const markup = await show({
      type: 'failed',
      problem: { code: 'analysis-failed', severity: 'error' },
    });
    expect(markup).toContain('role="alert"');
    expect(markup).toContain('Phần tính toán đã dừng');
  });

  it('keeps the earlier one while a newer is worked out, and saves no file of it', async () => {
    const markup = await show({ type: 'pending', before: table });
    expect(markup).toContain('data-figure="distance-seaport"');
    expect(markup).toMatch(/<table[^>]*aria-busy="true"/);
    expect(markup).toMatch(
      /<button[^>]*disabled[^>]*data-testid="proximity-csv"|data-testid="proximity-csv"[^>]*disabled/,
    );
  });

  it('says that no zone fits', async () => {
    const markup = await show({ type: 'ready', value: table }, []);
    expect(markup).toContain('Không khu nào hợp bộ lọc');
  });
});

it('holds of a thousand rows those near the sight, and counts them all', async () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    makeZone({ id: `z${index}`, name: `KCN ${index}` }),
  );
  const markup = await show({ type: 'ready', value: table }, many);
  expect(markup).toContain('aria-rowcount="1001"');
  expect(markup.match(/data-testid="proximity-row"/g)).toHaveLength(80);
  expect(markup).toContain(`height:${(1000 - 80) * 72}px`);
});
