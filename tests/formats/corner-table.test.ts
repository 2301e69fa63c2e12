import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCornerTable, writeCornerTable } from '@/formats/corner-table';
import { parseSurveyNumber } from '@/formats/survey-number';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';

const read = (text: string) => readCornerTable(text, QUANG_NINH_SYSTEM);

const EXPECTED = [
  { name: 'M1', northing: 2317570.853, easting: 429087.568 },
  { name: 'M2', northing: 2317566.472, easting: 430127.565 },
  { name: 'M3', northing: 2318566.1, easting: 430120 },
];

const SPELLINGS = {
  'tabs with a Vietnamese header':
    'Tên mốc\tX (m)\tY (m)\nM1\t2317570,853\t429087,568\nM2\t2317566,472\t430127,565\nM3\t2318566,1\t430120',
  'easting first by its header':
    'Point;Easting;Northing\nM1;429087.568;2317570.853\nM2;430127.565;2317566.472\nM3;430120;2318566.1',
  'grouped thousands':
    'M1\t2.317.570,853\t429.087,568\nM2\t2.317.566,472\t430.127,565\nM3\t2 318 566,1\t430.120',
  'commas between, points within':
    'Mốc,X,Y\nM1,2317570.853,429087.568\nM2,2317566.472,430127.565\nM3,2318566.1,430120.0',
  'runs of spaces, no header':
    'M1   2317570.853   429087.568\nM2   2317566.472   430127.565\nM3   2318566.1   430120',
  'a title, a header of two rows, a closing row':
    'Bảng kê tọa độ\t\t\nSố hiệu mốc\tTọa độ VN-2000\t\n\tX (m)\tY (m)\nM1\t2317570,853\t429087,568\nM2\t2317566,472\t430127,565\nM3\t2318566,1\t430120\nM1\t2317570,853\t429087,568\n',
  'edge lengths after the coordinates':
    'M1\t2317570.853\t429087.568\t1040.0\nM2\t2317566.472\t430127.565\t999.7\nM3\t2318566.1\t430120\t1436',
};

function codes(text: string): string[] {
  const result = read(text);
  return result.ok ? [] : result.problem.map((problem) => `${problem.code} ${problem.subject ?? ''}`.trim());
}

describe('readCornerTable', () => {
  it.each(Object.entries(SPELLINGS))('reads %s', (_, text) => {
    const result = read(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value.corners).toEqual(EXPECTED);
    expect(result.value.polygon.coordinates[0]).toHaveLength(4);
    expect(result.value.polygon.coordinates[0]?.[0]?.[0]).toBeCloseTo(107.07, 6);
    expect(result.value.polygon.coordinates[0]?.[0]?.[1]).toBeCloseTo(20.95, 6);
  });

  it.each([
    ['nothing', '', ['empty-table']],
    ['two corners', 'A\t2317570\t429087\nB\t2317670\t429187', ['too-few-corners']],
    [
      'swapped axes',
      'X\tY\n429087\t2317570\n429187\t2317670\n429287\t2317570',
      [
        'outside-system 1',
        'outside-system 1',
        'outside-system 2',
        'outside-system 2',
        'outside-system 3',
        'outside-system 3',
      ],
    ],
    [
      'a word for a number',
      'Mốc\tX\tY\nA\t2317570\t429087\nB\tabc\t429187\nC\t2317770\t429187',
      ['row-not-number B'],
    ],
    ['a missing cell', 'Mốc\tX\tY\nA\t2317570\t429087\nB\t2317670\nC\t2317770\t429187', ['row-columns B']],
    [
      'a corner twice',
      'A\t2317570\t429087\nB\t2317670\t429187\nC\t2317570\t429087\nD\t2317400\t429300',
      ['duplicate-corner C'],
    ],
    [
      'a bow-tie',
      'A\t2317000\t429000\nB\t2318000\t430000\nC\t2318000\t429000\nD\t2317000\t430000',
      ['ring-crosses-itself A–B × C–D'],
    ],
  ])('says what is wrong with %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('table to polygon to table', () => {
  it('returns every corner to the millimetre', () => {
    const corner = fc.record({
      radius: fc.integer({ min: 50_000, max: 900_000 }),
      name: fc.stringMatching(/^[A-Z][0-9]{1,2}$/),
    });
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 20 }), (corners) => {
        const rows = corners.map(({ name, radius }, index) => {
          const angle = (2 * Math.PI * index) / corners.length;
          const northing = 2_320_000 + (radius / 1000) * Math.cos(angle);
          const easting = 430_000 + (radius / 1000) * Math.sin(angle);
          return `${name}\t${northing.toFixed(3)}\t${easting.toFixed(3)}`;
        });
        const text = ['Mốc\tX (m)\tY (m)', ...rows].join('\n');
        const result = read(text);
        if (!result.ok) throw new Error(JSON.stringify(result.problem));
        expect(
          writeCornerTable(
            result.value.polygon,
            QUANG_NINH_SYSTEM,
            corners.map(({ name }) => name),
          ),
        ).toBe(text);
      }),
      { seed: 5899, numRuns: 100 },
    );
  });
});

describe('parseSurveyNumber', () => {
  it.each([
    ['2 317 570,853', 2317570.853],
    ['2.317.570,853', 2317570.853],
    ['2,317,570.853', 2317570.853],
    ['429.087', 429087],
    ['429087,5', 429087.5],
    ['1234.567', 1234.567],
    ['12 m', 12],
  ])('reads %s', (text, value) => {
    expect(parseSurveyNumber(text)).toBe(value);
  });

  it.each(['', 'M1', '12-3', '1e5', '--2', '107°04′'])('refuses %s', (text) => {
    expect(parseSurveyNumber(text)).toBeUndefined();
  });
});
