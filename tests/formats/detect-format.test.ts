import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '@/formats/detect-format';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

function formatOf(content: Uint8Array, name = 'tep'): string {
  const format = detectFormat(content, name);
  return format.ok ? format.value : format.problem.code;
}

describe('detectFormat', () => {
  it.each([
    ['geojson', bytes('\uFEFF {"type": "FeatureCollection", "features": []}')],
    ['geojson-sequence', bytes('{"type":"Feature"}\n{"type":"Feature"}\n')],
    ['geojson-sequence', bytes('\u001e{"type":"Feature"}\n')],
    ['topojson', bytes('{"type":"Topology","objects":{}}')],
    ['project', bytes('{"kind":"mat-bang-project","version":1}')],
    ['kml', bytes('<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"></kml>')],
    ['gpx', bytes('<gpx version="1.1"></gpx>')],
    ['dxf', bytes('  0\r\nSECTION\r\n  2\r\nHEADER')],
    ['dxf', bytes('999\nwritten by hand\n0\nSECTION\n')],
    ['csv', bytes('Mốc;X;Y\n1;2317570;429087\n2;2317571;429090\n')],
    ['geopackage', bytes('SQLite format 3\0 and more')],
    ['kmz', zip('doc.kml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['shapefile', zip('lo/dat.shp', 'lo/dat.dbf', 'lo/dat.prj')],
    ['shapefile', new Uint8Array([0, 0, 0x27, 0x0a, 0, 0])],
    ['format-unknown', bytes('Kính gửi quý cơ quan')],
    ['format-unknown', bytes('<html><body>')],
    ['format-unknown', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1])],
    ['file-empty', new Uint8Array()],
  ])('knows %s by its content', (expected, content) => {
    expect(formatOf(content)).toBe(expected);
  });

  it('reads UTF-16, as spreadsheets write it', () => {
    const text = 'Mốc\tX\tY\n1\t2317570\t429087\n2\t2317571\t429090\n';
    const utf16 = new Uint8Array(2 + 2 * text.length);
    utf16.set([0xff, 0xfe]);
    [...text].forEach((letter, at) => {
      const code = letter.charCodeAt(0);
      utf16.set([code % 256, code >> 8], 2 + 2 * at);
    });
    expect(formatOf(utf16)).toBe('csv');
  });

  it('believes a name only where the content leaves it open', () => {
    expect(formatOf(bytes('a b c'), 'bang.csv')).toBe('csv');
    expect(formatOf(bytes('{"type":"FeatureCollection"}'), 'ten.csv')).toBe('geojson');
    expect(formatOf(zip('doc.kml'), 'ten.zip')).toBe('kmz');
  });
});
