import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import type { FileContents } from '@/domain/raw-feature';
import { readCsv, writeCsvSites } from '@/formats/csv';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { encodeText } from './legacy-bytes';
import { HOSTILE_TEXTS, sitesArbitrary } from './site-arbitrary';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string | Uint8Array): FileContents {
  const bytes = typeof text === 'string' ? encode(text) : text;
  const result = readCsv(bytes, { fileName: 'bang.csv' });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('readCsv: corners', () => {
  const square = [
    [429087.568, 2317570.853],
    [429187.568, 2317570.853],
    [429187.568, 2317670.853],
    [429087.568, 2317570.853],
  ];

  it('reads a Vietnamese table with titles, decimal commas, lengths between rows and remarks', () => {
    const { features, problems, claim } = read(
      [
        'BẢNG KÊ TỌA ĐỘ MỐC RANH GIỚI;;;',
        "Hệ tọa độ VN-2000, kinh tuyến trục 107°45';;;",
        '',
        'Số hiệu mốc;X (m);Y (m);Cạnh (m)',
        'M1;2.317.570,853;429.087,568;',
        ';;;100,00',
        'M2;2.317.570,853;429.187,568;',
        'M3;2.317.670,853;429.187,568;',
        'M1;2.317.570,853;429.087,568;',
        'Tổng diện tích: 0,5 ha;;;',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(claim).toEqual({ type: 'plane', system: QUANG_NINH_SYSTEM });
    expect(features).toHaveLength(1);
    expect(features[0]?.cornerNames).toEqual(['M1', 'M2', 'M3']);
    expect(features[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [square] });
  });

  it('parts corners by the site, whose name stands in the first row of each only', () => {
    const { features } = read(
      'Tên khu đất,Điểm,X,Y,Loại đất\nKhu A,1,2317570.5,429087,SKK\n,2,2317570.5,429187,SKK\n,3,2317670.5,429187,SKK\n' +
        'Khu B,1,2318570.5,429087,SKN\n,2,2318570.5,429187,SKN\n,3,2318670.5,429187,SKN\n',
    );
    expect(features.map(({ properties }) => properties)).toEqual([
      [
        ['name', 'Khu A'],
        ['Loại đất', 'SKK'],
      ],
      [
        ['name', 'Khu B'],
        ['Loại đất', 'SKN'],
      ],
    ]);
  });

  it('parts tables that follow each other under headings, and knows holes', () => {
    const rows = (x: number, size: number): string =>
      [
        [x, 429000],
        [x + size, 429000],
        [x + size, 429000 + size],
        [x, 429000 + size],
        [x, 429000],
      ]
        .map(([n, e], at) => `${at + 1}\t${n}.25\t${e}.5`)
        .join('\n');
    const inner = rows(2317100, 50)
      .replaceAll('\t429', '\t429')
      .replaceAll('429000', '429100')
      .replaceAll('429050', '429150');
    const { features } = read(
      `Khu số 1\nSTT\tX\tY\n${rows(2317000, 500)}\n${inner}\n\nKhu số 2\nSTT\tX\tY\n${rows(2319000, 400)}\n`,
    );
    expect(features.map(({ properties }) => properties)).toEqual([[], [['name', 'Khu số 2']]]);
    expect(features[0]?.geometry).toMatchObject({ coordinates: [{ length: 5 }, { length: 5 }] });
  });

  it('leaves out a site one of whose corners cannot be read, and names the row', () => {
    const { features, problems } = read(
      'Lô,Mốc,X,Y\nA,1,2317570,429087\nA,2,231x570,429187\nA,3,2317670,429187\nB,1,2317570,429087\nB,2,2317570,429187\nB,3,2317670,429187\n',
    );
    expect(features.map(({ properties }) => properties)).toEqual([[['name', 'B']]]);
    expect(problems).toEqual([
      { code: 'row-not-number', severity: 'error', subject: 'A · 2', feature: 2, field: '#3' },
    ]);
  });
});

describe('readCsv: thousands of rings', () => {
  /** Its first corner is the south-western one. */
  const square = (north: number, east: number, size: number): readonly (readonly [number, number])[] => [
    [north, east],
    [north, east + size],
    [north + size, east + size],
    [north + size, east],
    [north, east],
  ];
  /** How many rings each area is of. */
  const ringsOf = (rings: readonly (readonly (readonly [number, number])[])[]): readonly number[] => {
    const rows = rings.flatMap((ring) => ring.map((pair) => pair.join('\t'))).join('\n');
    const contents = readCsv(new TextEncoder().encode(`X (m)\tY (m)\n${rows}\n`), { fileName: 'a.csv' });
    if (!contents.ok) throw new Error(JSON.stringify(contents.problem));
    return contents.value.features.map(({ geometry }) => (geometry as Polygon).coordinates.length);
  };

  it('reads those of one site as areas with their holes', () => {
    // Squares a hundred metres apart, each with a hole: none is named.
    const squares = Array.from({ length: 4000 }, (_, at) => {
      const [north, east] = [2_300_000 + 100 * Math.floor(at / 100), 400_000 + 100 * (at % 100)];
      return [square(north, east, 50), square(north + 10, east + 10, 20)];
    });
    expect(ringsOf(squares.flat())).toEqual(squares.map(() => 2));
  });

  it('reads the same ring a hundred thousand times, whichever way it runs', () => {
    const same = square(2_300_000, 400_000, 50);
    const count = 100_000;
    // The even-odd rule counts a corner in the south-west as inside, one in the north-east as outside.
    expect(ringsOf(Array(count).fill(same))).toEqual([count]);
    const fromNorthEast = [same[2], same[3], same[0], same[1], same[2]].flatMap((pair) =>
      pair ? [pair] : [],
    );
    expect(ringsOf(Array(count).fill(fromNorthEast))).toHaveLength(count);
  });

  it('loses no ring that begins in a hole which reaches out of its area', () => {
    const area = square(2_300_000, 400_000, 50);
    const reachingOut = square(2_300_040, 400_040, 50);
    const beyond = square(2_300_060, 400_060, 10);
    expect(ringsOf([area, reachingOut, beyond])).toEqual([2, 1]);
  });
});

describe('readCsv: points', () => {
  it('reads degrees, minutes and seconds, and keeps the other columns', () => {
    const { features } = read(
      'Tên,Kinh độ (WGS84),Vĩ độ (WGS84),Ha\n"Cảng ""Cái Lân""",107°02\'30",20°58\'15.5",12.5\nHòn Gai,107.08,20.95,007\n',
    );
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [107 + 2.5 / 60, 20 + 58 / 60 + 15.5 / 3600] },
      { type: 'Point', coordinates: [107.08, 20.95] },
    ]);
    expect(features[0]?.properties).toEqual([
      ['Tên', 'Cảng "Cái Lân"'],
      ['Ha', 12.5],
    ]);
    expect(features[1]?.properties[1]).toEqual(['Ha', '007']);
  });

  it('takes X for the longitude where it cannot be a latitude', () => {
    const { features } = read('X,Y,name\n107.1,20.9,a\n107.2,20.8,b\n');
    expect(features[1]?.geometry).toEqual({ type: 'Point', coordinates: [107.2, 20.8] });
  });

  it('takes X for the easting where it cannot be a northing, and leaves the zone open', () => {
    const { features, claim } = read(
      'X,Y,name,he\n429087.5,2317570.5,a,VN-2000\n429187.5,2317570.5,b,VN-2000\n',
    );
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [429087.5, 2317570.5] });
    expect(claim).toEqual({ type: 'unsaid' });
  });

  it('keeps a site whose place is missing', () => {
    const { features } = read('name,lon,lat,note\na,107.1,20.9,x\nb,,,y\n');
    expect(features[1]?.geometry).toBeNull();
  });
});

describe('readCsv: text', () => {
  it('reads legacy encodings, and as another when the user says so', () => {
    const text =
      'Tên khu;Điểm;X;Y\nKhu Đầm Nhà Mạc phường Hà An;1;2317570,5;429087\n;2;2317570,5;429187\n;3;2317670,5;429187\n';
    const bytes = encodeText(text, 'tcvn3');
    const contents = read(bytes);
    expect(contents.text?.encoding).toBe('tcvn3');
    expect(contents.features[0]?.properties).toEqual([['name', 'Khu Đầm Nhà Mạc phường Hà An']]);
    const chosen = readCsv(bytes, { fileName: 'a.csv', encoding: 'windows-1258' });
    expect(chosen.ok && chosen.value.text?.encoding).toBe('windows-1258');
  });

  it('names rows with too many or too few cells by their number', () => {
    const { problems, features } = read('name,lon,lat\na,107.1,20.9\nb,107.2,20.8,more\nc,107.3,20.7\n');
    expect(problems).toEqual([
      { code: 'row-ragged', severity: 'warning', subject: '3', feature: 2, detail: '4 ≠ 3' },
    ]);
    expect(features[1]?.properties).toEqual([
      ['name', 'b'],
      ['column_4', 'more'],
    ]);
  });

  it('refuses a table without a place', () => {
    const result = readCsv(encode('a,b\n1,2\n'), { fileName: 'a.csv' });
    expect(result).toEqual({
      ok: false,
      problem: { code: 'file-empty', severity: 'error', subject: 'a.csv' },
    });
  });

  it('reads what is cut off anywhere without throwing', () => {
    const whole = writeCsvSites([
      {
        id: 'a',
        name: HOSTILE_TEXTS.join('\n'),
        geometry: { type: 'Point', coordinates: [107, 21] },
        fields: [],
      },
    ]);
    for (let end = 0; end < whole.length; end += 10) {
      expect(() => readCsv(whole.subarray(0, end), { fileName: 'a.csv' })).not.toThrow();
    }
  });
});

describe('writeCsvSites', () => {
  it('is read back the same: places to the last digit, text literally', () => {
    fc.assert(
      fc.property(sitesArbitrary, (sites) => {
        const { features, claim } = read(writeCsvSites(sites));
        expect(claim).toEqual(
          sites.some(({ geometry }) => geometry) ? { type: 'wgs84' } : { type: 'unsaid' },
        );
        expect(features.map(({ geometry }) => geometry)).toEqual(sites.map(({ geometry }) => geometry));
        expect(features.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
        expect(features.map(({ properties }) => withoutNothing(properties))).toEqual(sites.map(propertiesOf));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('is read back from what ogr2ogr wrote', () => {
    const contents = read(new Uint8Array(readFileSync('tests/fixtures/csv/sites.csv')));
    expect(
      contents.features.map(({ properties }) => properties.find(([name]) => name === 'name')?.[1]),
    ).toEqual(['Khu đất "Cái Lân", lô 1', '=1+1']);
    expect(contents.features[0]?.geometry).toMatchObject({ type: 'Polygon' });
  });
});

const propertiesOf = ({ name, fields }: ExportedSite): unknown => withoutNothing([['name', name], ...fields]);

/** What one site alone holds is an empty cell in the rows of the others. */
function withoutNothing(properties: readonly (readonly [string, unknown])[]): unknown {
  return new Map(properties.filter(([, value]) => value !== null));
}
