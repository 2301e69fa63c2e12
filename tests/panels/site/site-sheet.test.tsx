import { describe, expect, it } from 'vitest';
import type { Figure } from '@/domain/figure';
import type { Source } from '@/domain/source';
import { lngLat } from '@/geometry/position';
import { SiteSheet } from '@/panels/site/site-sheet';
import { makeZone } from '../../domain/make-zone';
import { renderPanel } from './render-panel';

const area: Figure = {
  code: 'area-declared',
  value: 90,
  unit: 'ha',
  method: 'declared',
  asOf: '2025-11-03',
  sources: ['bad'],
};

function source(id: string, url: string | null): Source {
  const title = { vi: `Nguồn ${id}`, en: `Source ${id}` };
  return { id, kind: 'web', title, publisher: null, date: null, url, licence: null };
}

const zone = makeZone({
  id: 'ccn-thu',
  kind: 'industrial-cluster',
  name: 'CCN Thử <b>đậm</b>',
  declaredHectares: 90,
  figures: [area],
  sources: ['good', 'bad'],
});
const part = makeZone({ id: 'kcn-phan', name: 'KCN Phần', partOf: 'ccn-thu' });
const data = {
  zones: [zone, part],
  sources: new Map([
    ['good', source('good', 'https://example.org/')],
    ['bad', source('bad', 'javascript:alert(1)')],
  ]),
};
const sheetOf = (id: string): Promise<string> =>
  renderPanel(<SiteSheet />, { data, selection: { type: 'zone', id } });

describe('the sheet of a zone', () => {
  it('carries what outside checks read', async () => {
    const sheet = await sheetOf('ccn-thu');
    expect(sheet).toMatch(
      /data-testid="sheet" data-id="ccn-thu" data-kind="industrial-cluster" data-boundary="none"/,
    );
    expect(sheet).toMatch(
      /data-figure="area-declared" data-value="90" data-unit="ha" data-method="declared" data-source="bad"/,
    );
  });

  it('shows what is not held as missing, and that the zone has no place', async () => {
    const sheet = await sheetOf('ccn-thu');
    for (const code of ['area-ellipsoid', 'area-vn2000', 'perimeter', 'occupancy']) {
      expect(sheet).toContain(`data-figure="${code}" data-missing="true"`);
    }
    expect(sheet).toContain('Chưa có vị trí');
    expect(sheet).not.toContain('Phóng tới');
  });

  it('warns of a cluster over 75 ha', async () => {
    expect(await sheetOf('ccn-thu')).toContain('Vượt 75 ha');
    expect(await sheetOf('kcn-phan')).not.toContain('Vượt 75 ha');
  });

  it('shows text of the data as text and follows no address that is not of the web', async () => {
    const sheet = await sheetOf('ccn-thu');
    expect(sheet).toContain('CCN Thử &lt;b&gt;đậm&lt;/b&gt;');
    expect(sheet).toContain('href="https://example.org/"');
    expect(sheet).toContain('Nguồn bad');
    expect(sheet).not.toContain('javascript:');
  });

  it('links the whole with its parts both ways', async () => {
    expect(await sheetOf('ccn-thu')).toContain('KCN Phần');
    expect(await sheetOf('kcn-phan')).toContain('CCN Thử');
  });
});

it('shows nothing for what is not in the data', async () => {
  expect(await sheetOf('khong-co')).toBe('');
});

it('shows a commune with the zones in it', async () => {
  const commune = {
    code: '07135',
    type: 'ward',
    name: 'Đông Mai',
    fullName: 'Phường Đông Mai',
    formerNames: ['Phường Đông Mai', 'Phường Minh Thành'],
    areaKm2: 37.6,
    position: lngLat(106.8, 21),
  } as const;
  const inside = makeZone({ id: 'kcn', name: 'KCN Đông Mai', communes: ['07135'] });
  const sheet = await renderPanel(<SiteSheet />, {
    data: { communes: [commune], zones: [inside, zone] },
    selection: { type: 'commune', id: '07135' },
  });
  expect(sheet).toContain('Phường Minh Thành');
  expect(sheet).toContain('data-figure="commune-area" data-value="3760"');
  expect(sheet).toContain('KCN Đông Mai');
  expect(sheet).not.toContain('CCN Thử');
});
