import { describe, expect, it } from 'vitest';
import type { Commune } from '@/domain/commune';
import { findCommunes } from '@/domain/find-communes';
import { lngLat } from '@/geometry/position';

const commune = (code: string, name: string, formerNames: string[]): Commune => ({
  code,
  type: 'ward',
  name,
  fullName: `Phường ${name}`,
  formerNames,
  areaKm2: 10,
  position: lngLat(107, 21),
});

const COMMUNES = [
  commune('1', 'Hà An', ['Phường Tân An', 'Xã Hoàng Tân', 'Phường Hà An']),
  commune('2', 'Đông Mai', ['Phường Minh Thành', 'Phường Đông Mai']),
  commune('3', 'An Sinh', ['Xã Đông Sơn']),
];

const find = (text: string) =>
  findCommunes(COMMUNES, text).map(({ commune: { code }, former }) => [code, former]);

describe('findCommunes', () => {
  it('finds by the present name, with and without its type and diacritics', () => {
    for (const text of ['dong mai', 'Đông M', 'PHƯỜNG ĐÔNG MAI', 'mai'])
      expect(find(text)).toEqual([['2', null]]);
  });

  it('finds by a former name and says which', () => {
    expect(find('hoang tan')).toEqual([['1', 'Xã Hoàng Tân']]);
    expect(find('minh')).toEqual([['2', 'Phường Minh Thành']]);
  });

  it('puts names that begin so first, and former names last', () => {
    expect(find('an')).toEqual([
      ['3', null],
      ['1', null],
    ]);
    expect(find('dong')).toEqual([
      ['2', null],
      ['3', 'Xã Đông Sơn'],
    ]);
  });

  it('finds by code, and nothing by nothing', () => {
    expect(find('3')).toEqual([['3', null]]);
    expect(find(' … ')).toEqual([]);
    expect(find('ên')).toEqual([]);
  });
});
