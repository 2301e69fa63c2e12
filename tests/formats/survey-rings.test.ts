import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAngle } from '@/formats/angle-text';
import { readCornerTable, writeCornerTable } from '@/formats/corner-table';
import { gatherRings } from '@/formats/survey-rings';
import { readSurveyRows } from '@/formats/survey-rows';
import { readSystemWords } from '@/formats/system-words';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';

function ringsOf(text: string) {
  const rows = readSurveyRows(text);
  if (!rows.ok) throw new Error(JSON.stringify(rows.problem));
  return gatherRings(rows.value.items);
}

const simple = (text: string) =>
  ringsOf(text).rings.map(({ rows }) =>
    rows.map(({ name, first, second, length }) => [name, first, second, length]),
  );

const EXPECTED = [
  [
    ['M1', 2317570.85, 429087.57, 1040.01],
    ['A-12', 2317566.47, 430127.57, 999.66],
    ["1'", 2318566.1, 430120, 1434.04],
  ],
];

const PASTES = {
  'columns from a spreadsheet':
    "STT\tTên mốc\tX (m)\tY (m)\tCạnh (m)\n1\tM1\t2317570,85\t429087,57\t1040,01\n2\tA-12\t2317566,47\t430127,57\t999,66\n3\t1'\t2318566,10\t430120,00\t1434,04",
  'digits with spaces in them':
    "M1 2 317 570,85 429 087,57 1040,01\nA-12 2 317 566,47 430 127,57 999,66\n1' 2 318 566,10 430 120,00 1434,04",
  'numbers of rows before split digits':
    "STT Tên X (m) Y (m) Cạnh (m)\n1 M1 2 317 570,85 429 087,57 1040,01\n2 A-12 2 317 566,47 430 127,57 999,66\n3 1' 2 318 566,10 430 120,00 1434,04",
  'rows broken over two lines':
    "M1 2317570.85\n429087.57 1040.01\nA-12 2317566.47\n430127.57 999.66\n1' 2318566.10\n430120.00 1434.04",
  'a cell a line':
    "M1\n2317570.85\n429087.57\n1040.01\nA-12\n2317566.47\n430127.57\n999.66\n1'\n2318566.10\n430120.00\n1434.04",
  'lengths between the rows':
    "M1\t2317570.85\t429087.57\n\t\t\t1040.01\nA-12\t2317566.47\t430127.57\n\t\t\t999.66\n1'\t2318566.10\t430120.00\n\t\t\t1434.04",
  'a header over each page':
    "Mốc X Y Cạnh\nM1 2317570.85 429087.57 1040.01\nA-12 2317566.47 430127.57 999.66\nTrang 2\nMốc X Y Cạnh\n1' 2318566.10 430120.00 1434.04",
};

describe('readSurveyRows', () => {
  it.each(Object.entries(PASTES))('reads %s', (_, text) => {
    expect(simple(text)).toEqual(EXPECTED);
  });

  it('tells decimal commas from commas between cells', () => {
    const text = 'M1,2317570,85,429087,57\nM2,2317566,47,430127,57\nM3,2318566,10,430120,00';
    expect(simple(text)).toEqual(
      EXPECTED.map((ring) => ring.map(([, x, y], index) => [`M${index + 1}`, x, y, null])),
    );
  });

  it('says which line it passed over', () => {
    const { problems } = ringsOf('A\t2317570\t429087\nmột dòng lạ\nB\t2317670\t429187\nC\t2317700\t429000');
    expect(problems).toEqual([{ code: 'row-skipped', severity: 'warning', detail: 'một dòng lạ' }]);
  });
});

const square = (x: number, y: number, side: number, first = 1): string[] =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ].map(([north, east], index) => `${first + index}\t${north}.000\t${east}.000`);

const sizes = (text: string) => ringsOf(text).rings.map(({ title, rows }) => [title, rows.length]);

describe('gatherRings', () => {
  const one = square(2317000, 429000, 500);
  const other = square(2318000, 429000, 300);

  it('begins a ring at a title', () => {
    expect(sizes(['Lô 1', ...one, 'Lô 2', ...other].join('\n'))).toEqual([
      ['Lô 1', 4],
      ['Lô 2', 4],
    ]);
  });

  it('begins a ring after a row that repeats the first', () => {
    const closed = [...one, one[0], ...square(2318000, 429000, 300, 5)].join('\n');
    expect(sizes(closed)).toEqual([
      ['', 5],
      ['', 4],
    ]);
  });

  it('begins a ring after a blank line where the names begin again, and not where they go on', () => {
    expect(sizes([...one, '', ...other].join('\n'))).toEqual([
      ['', 4],
      ['', 4],
    ]);
    expect(sizes([...one, '', ...square(2318000, 429000, 300, 5)].join('\n'))).toEqual([['', 8]]);
    expect(sizes(one.join('\n\n'))).toEqual([['', 4]]);
  });
});

const read = (text: string) => readCornerTable(text, QUANG_NINH_SYSTEM);

describe('readCornerTable with several rings', () => {
  it('reads a ring inside another as its hole, and says so', () => {
    const table = read([...square(2317000, 429000, 900), 'Lô 2', ...square(2317300, 429300, 200)].join('\n'));
    if (!table.ok) throw new Error(JSON.stringify(table.problem));
    expect(table.value.polygon.coordinates).toHaveLength(2);
    expect(table.value.warnings).toEqual([
      { code: 'ring-read-as-hole', severity: 'warning', subject: 'Lô 2' },
    ]);
  });

  it('refuses a hole that lies outside, and outlines apart where one is wanted', () => {
    const apart = (title: string) =>
      read([...square(2317000, 429000, 500), title, ...square(2319000, 429000, 300)].join('\n'));
    expect(apart('Lỗ 1')).toMatchObject({ problem: [{ code: 'hole-outside', subject: 'Lỗ 1' }] });
    expect(apart('Lô 2')).toMatchObject({ problem: [{ code: 'several-outlines', detail: '2' }] });
  });

  it('gives outlines with holes back to the millimetre', () => {
    const millimetres = fc.integer({ min: 0, max: 99_999 });
    fc.assert(
      fc.property(millimetres, millimetres, fc.integer({ min: 0, max: 3 }), (dx, dy, holes) => {
        const at = (north: number, east: number): string =>
          [
            `${north}.${String(dx % 1000).padStart(3, '0')}`,
            `${east}.${String(dy % 1000).padStart(3, '0')}`,
          ].join('\t');
        const ring = (north: number, east: number, side: number): string[] =>
          [
            [0, 0],
            [side, 0],
            [side, side],
            [0, side],
          ].map(([x = 0, y = 0], index) => `${index + 1}\t${at(north + x, east + y)}`);
        const north = 2_300_000 + Math.floor(dx / 1000) * 700;
        const east = 400_000 + Math.floor(dy / 1000) * 900;
        const inner = Array.from({ length: holes }, (_, hole) => [
          `Lỗ 1.${hole + 1}`,
          ...ring(north + 100 + 250 * hole, east + 100, 200),
        ]);
        const text = ['Mốc\tX (m)\tY (m)', ...ring(north, east, 1000), ...inner.flat()].join('\n');
        const table = read(text);
        if (!table.ok) throw new Error(JSON.stringify(table.problem));
        expect(writeCornerTable(table.value.polygon, QUANG_NINH_SYSTEM)).toBe(text);
      }),
      { seed: 2000, numRuns: 200 },
    );
  });
});

describe('readSystemWords', () => {
  it.each([
    ["Hệ tọa độ VN-2000, kinh tuyến trục 107°45', múi chiếu 3°", 107.75, 3, 'VN-2000'],
    ['VN2000 KTT 107-45', 107.75, null, 'VN-2000'],
    ['Kinh tuyến trục 105 độ 00 phút, múi chiếu 6 độ', 105, 6, null],
    ['UTM zone 48N WGS84', 105, 6, 'WGS 84'],
    ['VN-2000 / TM-3 108°30′', 108.5, 3, 'VN-2000'],
    ['X, Y (VN-2000)\tB, L (WGS-84)', null, null, null],
    ['Bảng kê tọa độ mốc, 12/2024, diện tích 107 ha', null, null, null],
  ])('hears %s', (heading, meridian, zoneWidth, datum) => {
    expect(readSystemWords(heading)).toEqual({ meridian, zoneWidth, datum });
  });
});

describe('parseAngle', () => {
  it.each([
    ['107°04\'12,5"', 107 + 4 / 60 + 12.5 / 3600],
    ['20º57′', 20.95],
    ['20 độ 57 phút 36 giây', 20.96],
    ['107.07°E', 107.07],
    ['20°57\'00"B', 20.95],
    ["1°30'S", -1.5],
  ])('reads %s', (text, degrees) => {
    expect(parseAngle(text)).toBeCloseTo(degrees, 10);
  });

  it.each(['107', "107°60'", 'abc°', '2317570.85'])('refuses %s', (text) => {
    expect(parseAngle(text)).toBeUndefined();
  });
});
