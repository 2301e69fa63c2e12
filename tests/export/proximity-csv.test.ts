import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { atOnce } from '@/domain/sliced';
import { ofCandidate, ofZone } from '@/domain/table-site';
import type { Locale } from '@/domain/view-state';
import { proximityCsv } from '@/export/proximity-csv';
import { loadLaterMessages, loadMessages } from '@/i18n/load-messages';
import type { Words } from '@/i18n/use-words';
import { makeCandidate } from '../domain/make-candidate';
import { makeProximityTable } from '../domain/make-proximity-table';
import { makeZone } from '../domain/make-zone';

async function wordsOf(locale: Locale): Promise<Words> {
  const intl = createIntl({
    locale,
    messages: { ...(await loadMessages(locale)), ...(await loadLaterMessages(locale)) },
  });
  return {
    locale,
    t: (id, values) => intl.formatMessage({ id }, values),
    text: (text) => text[locale],
    number: String,
    date: String,
  };
}

const table = makeProximityTable({
  'kcn-a': {
    seaport: { metres: 1234.56789, errorMetres: 100.5, nearestId: 'port' },
    expressway: { metres: 0, errorMetres: 350, nearestId: 'ct06' },
    airport: 'no-target',
  },
  'ccn-b': {},
});
const zones = [
  makeZone({
    id: 'kcn-a',
    name: 'KCN "Ánh", Sáng',
    nameEn: 'Light',
    declaredHectares: 305.3,
    boundary: 'indicative',
  }),
  makeZone({ id: 'ccn-b', kind: 'industrial-cluster', status: 'planned', name: '=1+1' }),
];
const csv = async (part: Partial<Parameters<typeof proximityCsv>[0]> = {}, locale: Locale = 'vi') => {
  const given = {
    sites: zones.map(ofZone),
    table,
    targets: ['seaport', 'expressway', 'airport'] as const,
    year: null,
    dataVersion: 'abc123',
    nameOf: (id: string) => `tên ${id}`,
    ...part,
  };
  const pieces = atOnce(proximityCsv(given, await wordsOf(locale)));
  // A decoder would take the byte order mark away.
  return Buffer.concat(pieces).toString('utf8');
};
const linesOf = (text: string): readonly string[] => text.slice(1).split('\r\n').slice(0, -1);

describe('proximityCsv', () => {
  it('names its columns in the language of the page', async () => {
    const [vietnamese = ''] = linesOf(await csv({ targets: ['seaport'] }));
    expect(vietnamese).toBe(
      'Mã,Tên,Loại,Tình trạng,Diện tích công bố (ha),Ranh giới,Cảng biển: khoảng cách (m),Cảng biển: sai số ± (m),Cảng biển: mã nơi gần nhất,Cảng biển: nơi gần nhất,Cảng biển: ghi chú,Đo từ,Tính theo năm,Cách có số liệu,Phiên bản dữ liệu',
    );
    const [english = '', row = ''] = linesOf(await csv({ targets: ['seaport'] }, 'en'));
    expect(english).toContain('Id,Name,Kind,Status,Declared area (ha)');
    expect(row).toContain('kcn-a,Light,Industrial park,Operating,305.3,');
  });

  it('holds a row a site, with distance, error and nearest of every target, and where they come from', async () => {
    const [, row] = linesOf(await csv());
    expect(row).toBe(
      [
        'kcn-a',
        '"KCN ""Ánh"", Sáng"',
        'Khu công nghiệp',
        'Đang hoạt động',
        '305.3',
        'Ranh giới sơ đồ',
        '1234.568,100.5,port,tên port,',
        '0,350,ct06,tên ct06,"đi qua hoặc nằm trong khu; Sai số lớn hơn khoảng cách"',
        ',,,,không có trong năm này',
        'Từ mép khu,hiện nay,suy ra: đường thẳng trên ellipsoid WGS 84,abc123',
      ].join(','),
    );
  });

  it('leaves out what was not assessed, says why, and runs no name as a formula', async () => {
    const [, , row] = linesOf(await csv({ targets: ['seaport'], year: 2030, dataVersion: null }));
    expect(row).toBe(
      "ccn-b,'=1+1,Cụm công nghiệp,Quy hoạch,,Chưa có ranh giới,,,,,chưa biết vị trí,Từ mép khu,2030,suy ra: đường thẳng trên ellipsoid WGS 84,",
    );
  });

  it("holds the user's own sites, marked so, with measured hectares and no declared ones", async () => {
    const own = makeCandidate({ id: 'kcn-a', name: '=Lô' });
    const [head = '', row = '', zone = ''] = linesOf(
      await csv({ sites: [ofCandidate(own), ...zones.map(ofZone)], targets: ['seaport'] }),
    );
    expect(head).toContain(
      ',Ranh giới,Diện tích đo của địa điểm của tôi (ha),Sai số diện tích đo ± (ha),Cảng biển',
    );
    expect(row).toMatch(
      /^kcn-a,'=Lô,Địa điểm của tôi,Ý tưởng,,Vẽ trên bản đồ,4\.6\d*,\d\.\d+,1234\.568,100\.5,port,/,
    );
    expect(zone).toContain(',305.3,Ranh giới sơ đồ,,,1234.568,');
    expect(head.split(',')).toHaveLength(zone.replace(/"[^"]*(""[^"]*)*"/g, 'x').split(',').length);
  });

  it('writes every row of many, in pieces', async () => {
    const sites = Array.from({ length: 321 }, (_, place) =>
      ofZone(makeZone({ id: `z${place}`, name: `KCN ${place}` })),
    );
    const ids = linesOf(await csv({ sites })).map((line) => line.split(',')[0]);
    expect(ids).toEqual(['Mã', ...sites.map(({ id }) => id)]);
    expect(linesOf(await csv({ sites: [] }))).toHaveLength(1);
  });

  it('keeps the order that it is given', async () => {
    const lines = linesOf(await csv({ sites: zones.toReversed().map(ofZone) }));
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['ccn-b', 'kcn-a']);
  });
});
