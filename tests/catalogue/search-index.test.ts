import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '@/catalogue/search-index';
import type { Candidate } from '@/domain/candidate';
import type { Commune } from '@/domain/commune';
import type { Hub } from '@/domain/hub';
import type { Place } from '@/domain/place';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { lngLat } from '@/geometry/position';
import { makeCandidate } from '../domain/make-candidate';
import { makeZone } from '../domain/make-zone';

const hub = (id: string, kind: Hub['kind'], vi: string, commune: string | null = null): Hub => ({
  id,
  kind,
  name: { vi, en: `${id} in English` },
  position: lngLat(107, 21),
  errorMetres: 100,
  status: 'in-service',
  opened: null,
  commune,
  sources: [],
  note: null,
});

const commune = (code: string, type: Commune['type'], fullName: string, formerNames: string[]): Commune => ({
  code,
  type,
  name: fullName.replace(/^(Phường|Xã|Đặc khu) /, ''),
  fullName,
  formerNames,
  areaKm2: 40,
  position: lngLat(107, 21),
});

const place = (id: string, kind: Place['kind'], vi: string): Place => ({
  id,
  kind,
  name: { vi, en: vi },
  rank: 1,
  position: lngLat(107, 21),
  errorMetres: 1000,
});

const find = createSearchIndex({
  ...NO_REFERENCE_DATA,
  zones: [
    makeZone({ id: 'ccn-dong-mai', kind: 'industrial-cluster', name: 'CCN Đông Mai' }),
    makeZone({ id: 'kcn-dong-mai-mo-rong', name: 'KCN Đông Mai (mở rộng)' }),
    makeZone({ id: 'kcn-dong-mai', name: 'KCN Đông Mai' }),
    makeZone({ id: 'kcn-cai-lan', name: 'KCN Cái Lân' }),
    makeZone({
      id: 'kcn-song-khoai',
      name: 'KCN Sông Khoai (Amata City Hạ Long)',
      nameEn: 'Song Khoai Park',
    }),
    makeZone({ id: 'kkt-van-don', kind: 'economic-zone', name: 'Khu kinh tế ven biển Vân Đồn' }),
  ],
  hubs: [
    hub('cai-lan-port', 'seaport', 'Cảng Cái Lân', '06673'),
    hub('vdo', 'airport', 'Cảng hàng không quốc tế Vân Đồn'),
    hub('buoy', 'navigation-mark', 'Phao số 17, luồng Cái Lân'),
  ],
  communes: [
    commune('06673', 'ward', 'Phường Bãi Cháy', ['Phường Hùng Thắng', 'Phường Bãi Cháy']),
    commune('07132', 'ward', 'Phường Đông Mai', ['Phường Minh Thành', 'Phường Đông Mai']),
    commune('06994', 'special-zone', 'Đặc khu Vân Đồn', ['Thị trấn Cái Rồng']),
    commune('06967', 'commune', 'Xã Vĩnh Thực', []),
    commune('06724', 'commune', 'Xã Hải Hoà', []),
  ],
  places: [place('ha-long-bay', 'water', 'Vịnh Hạ Long'), place('ha-long', 'town', 'Hạ Long')],
});

const ids = (query: string, limit?: number) => find(query, [], limit).map((result) => result.selection.id);

describe('search', () => {
  it('finds the parks, the cluster and the ward of one name, each told apart by its kind', () => {
    expect(
      find('dong mai').map((result) => [result.kind, result.selection.type, result.selection.id]),
    ).toEqual([
      ['industrial-park', 'zone', 'kcn-dong-mai'],
      ['industrial-park', 'zone', 'kcn-dong-mai-mo-rong'],
      ['industrial-cluster', 'zone', 'ccn-dong-mai'],
      ['ward', 'commune', '07132'],
    ]);
  });

  it.each([
    'Đông Mai',
    'ĐÔNG MAI',
    'đông mai',
    '  dong   mai ',
    'Đông Mai'.normalize('NFD'),
    'dongmai',
    'mai dong',
  ])('finds the same by %s', (query) => {
    expect(new Set(ids(query))).toEqual(new Set(ids('dong mai')));
    expect(ids(query)[0]).toBe('kcn-dong-mai');
  });

  it('finds by a name from before July 2025 and says which', () => {
    const [result, ...rest] = find('minh thanh');
    expect(rest).toEqual([]);
    expect(result).toMatchObject({ title: { vi: 'Phường Đông Mai' }, found: 'Phường Minh Thành' });
    expect(find('phuong dong mai')[0]?.found).toBeNull();
  });

  it('finds by kind words, codes, ids, other languages and words in brackets', () => {
    expect(ids('kcn cai')).toEqual(['kcn-cai-lan']);
    expect(ids('khu cong nghiep cai')).toEqual(['kcn-cai-lan']);
    expect(ids('industrial park cai lan')).toEqual(['kcn-cai-lan']);
    expect(ids('kkt van don')).toEqual(['kkt-van-don']);
    expect(ids('cụm công nghiệp')).toEqual(['ccn-dong-mai']);
    expect(ids('07132')).toEqual(['07132']);
    expect(ids('kcn-song-khoai')).toEqual(['kcn-song-khoai']);
    expect(ids('amata')).toEqual(['kcn-song-khoai']);
    expect(ids('sân bay vân đồn')).toEqual(['vdo']);
  });

  it('puts zones before all else, and beginnings before middles', () => {
    expect(ids('cai lan')).toEqual(['kcn-cai-lan', 'cai-lan-port', 'buoy']);
    expect(ids('van don')).toEqual(['kkt-van-don', '06994', 'vdo']);
  });

  it('prefers the diacritics that were typed', () => {
    expect(ids('vịnh')).toEqual(['ha-long-bay', '06967']);
    expect(ids('vĩnh')).toEqual(['06967', 'ha-long-bay']);
  });

  it('takes both places of the tone mark', () => {
    expect(ids('hải hòa')).toEqual(['06724']);
    expect(ids('hải hoà')).toEqual(['06724']);
  });

  it('forgives one wrong letter where nothing else is found', () => {
    expect(ids('doong mai')[0]).toBe('kcn-dong-mai');
  });

  it('says where a thing lies', () => {
    expect(find('cang cai lan')[0]?.locality?.vi).toBe('Phường Bãi Cháy');
    expect(find('buoy')[0]?.locality).toBeNull();
  });

  it.each(['', '   ', '!!!', '(((', '\\', '[=]+', 'x'.repeat(300), '工业'])(
    'answers %j without a fault',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  it('stops at the limit', () => {
    expect(find('a')).toHaveLength(12);
    expect(find('a', [], 3)).toEqual(find('a').slice(0, 3));
  });
});

describe("search of the user's own sites", () => {
  const own = [
    makeCandidate({ id: 'c-a', name: 'Đông Mai – ô đất phía bắc' }),
    makeCandidate({ id: 'c-b', name: 'Khu Đầm Nhà Mạc' }),
  ];
  const found = (query: string, candidates: readonly Candidate[] = own) =>
    find(query, candidates).map(({ kind, selection }) => `${kind} ${selection.id}`);

  it('finds them without diacritics, after the zones that fit as well', () => {
    expect(found('dam nha mac')).toEqual(['candidate c-b']);
    const mixed = found('dong mai');
    expect(mixed).toContain('candidate c-a');
    expect(mixed.indexOf('candidate c-a')).toBeGreaterThan(mixed.indexOf('industrial-park kcn-dong-mai'));
    expect(find('dam nha mac', own)[0]?.selection).toEqual({ type: 'candidate', id: 'c-b' });
  });

  it('follows what is added, renamed and taken away', () => {
    const renamed = own.map((one) => (one.id === 'c-b' ? { ...one, name: 'Bãi Soi' } : one));
    expect(found('bai soi', renamed)).toEqual(['candidate c-b']);
    expect(found('dam nha mac', renamed)).toEqual([]);
    expect(found('dam nha mac')).toEqual(['candidate c-b']);
    expect(found('dam nha mac', [])).toEqual([]);
  });

  it('leaves published zones in sight of a large import', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      makeCandidate({ id: `c-${at}`, name: `Đông Mai ${at}` }),
    );
    const first = found('dong mai', many);
    expect(first).toHaveLength(12);
    expect(first).toContain('industrial-park kcn-dong-mai');
    expect(first).toContain('ward 07132');
  });
});
