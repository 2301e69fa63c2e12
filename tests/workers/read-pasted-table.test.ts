import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '@/analysis/surroundings';
import type { PastedTable } from '@/domain/pasted-table';
import { readPastedTable } from '@/workers/read-pasted-table';
import { publishedSurroundings } from '../analysis/published-surroundings';
import truth from '../fixtures/survey/unlabelled-tables.json';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await publishedSurroundings();
});

const NONE = { readingId: null, mends: [] };

function read(text: string, choices: Parameters<typeof readPastedTable>[2] = NONE): PastedTable {
  const result = readPastedTable(text, surroundings, choices);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const codes = ({ problems }: PastedTable): string[] =>
  problems.map(({ code, subject }) => [code, subject ?? ''].join(' ').trim());

const firstPosition = ({ geometry }: PastedTable) => (geometry as Polygon | null)?.coordinates[0]?.[0] ?? [];

const STATED = "Hệ tọa độ VN-2000, kinh tuyến trục 107°45', múi chiếu 3°";

/** A square of 1 km on a side, at Hạ Long. */
const SQUARE = [
  ['M1', '2317570.853', '429087.568'],
  ['M2', '2318570.853', '429087.568'],
  ['M3', '2318570.853', '430087.568'],
  ['M4', '2317570.853', '430087.568'],
] as const;
const rows = (...extra: readonly (readonly string[])[]): string =>
  [...SQUARE, ...extra].map((row) => row.join('\t')).join('\n');

describe('readPastedTable', () => {
  it('is sure where the heading names the system, and gives the survey', () => {
    const table = read(`${STATED}\nMốc\tX (m)\tY (m)\n${rows()}`);
    expect(table.detection.verdict).toBe('sure');
    expect(table.reading?.id).toBe('5899 VN-2000 north-first m');
    expect(table.problems).toEqual([]);
    expect(table.errorMetres).toBe(1);
    const [ring] = table.survey?.rings ?? [];
    expect(ring?.edges.map(({ gridMetres, bearing }) => [gridMetres, bearing])).toEqual([
      [1000, 0],
      [1000, 90],
      [1000, 180],
      [1000, 270],
    ]);
    expect(ring?.corners.map(({ angle }) => angle)).toEqual([90, 90, 90, 90]);
    expect(table.survey?.gridSquareMetres).toBe(1_000_000);
    // Scale 0.9999 and 70 km west of the meridian: the ground is 8e-5 larger.
    expect(table.survey?.ellipsoidSquareMetres).toBeGreaterThan(1_000_060);
    expect(table.survey?.ellipsoidSquareMetres).toBeLessThan(1_000_090);
    // A clockwise table comes out counter-clockwise, its names with it.
    expect(table.cornerNames).toEqual(['M1', 'M4', 'M3', 'M2']);
    expect(firstPosition(table)[0]).toBeCloseTo(107.07, 6);
  });

  it('says that zone and datum are open where nothing states them, and takes the usual first', () => {
    const table = read(rows());
    expect(table.detection.verdict).toBe('unsure');
    expect(table.detection.open).toEqual(expect.arrayContaining(['system', 'datum']));
    expect(table.reading?.id).toBe('5899 VN-2000 north-first m');
    expect(codes(table)).toEqual(['system-unsure']);
    expect(table.errorMetres).toBe(26_000);
    const chosen = read(rows(), { readingId: '5899 WGS 84 north-first m', mends: [] });
    expect(codes(chosen)).toEqual([]);
    expect(chosen.errorMetres).toBe(1);
    const [before, after] = [table, chosen].map(firstPosition);
    expect(before).not.toEqual(after);
  });

  it('doubts a statement that puts the site where it cannot lie', () => {
    const table = read(`VN-2000, kinh tuyến trục 105°00', múi 3 độ\n${rows()}`);
    expect(table.detection.open).toContain('statement');
    expect(codes(table)).toContain('system-mislabelled');
  });

  it('hears a commune by its name, and an EPSG code', () => {
    const named = read(`Khu đất tại phường Hồng Gai, VN-2000\n${rows()}`);
    expect(named.detection.open).not.toContain('system');
    const coded = read(`EPSG:5899\n${rows()}`);
    expect(coded.detection.verdict).toBe('sure');
  });

  it('reads all forty tables with a heading right', () => {
    const names: Record<number, string> = {
      5899: "kinh tuyến trục 107°45', múi 3°",
      5898: 'KTT 108°, múi 3 độ',
      5897: 'kinh tuyến trục 105 độ, múi chiếu 3 độ',
      3405: 'UTM 48N',
    };
    for (const { code, isShifted, axisOrder, corners, rows: numbers } of truth.four) {
      const heading = `${isShifted ? 'VN-2000' : 'WGS 84'}, ${names[code]}`;
      const table = read(`${heading}\n${numbers.map((row) => row.join('\t')).join('\n')}`);
      expect([heading, table.detection.verdict, table.reading?.axisOrder]).toEqual([
        heading,
        'sure',
        axisOrder,
      ]);
      const [longitude = 0, latitude = 0] = firstPosition(table);
      expect(longitude).toBeCloseTo(corners[0]?.[0] ?? 0, 6);
      expect(latitude).toBeCloseTo(corners[0]?.[1] ?? 0, 6);
    }
  });

  it.each([
    ['decimal degrees', '107.07 20.95\n107.08 20.951\n107.08 20.96'],
    ['degrees swapped, decimal commas', '20,9500\t107,0700\n20,9510\t107,0800\n20,9600\t107,0800'],
    [
      'degrees, minutes, seconds',
      '1 107°04\'12,0" 20° 57\' 00,0"\n2 107°04\'48,0" 20°57\'3,6"\n3 107° 04\' 48" 20°57\'36"',
    ],
    [
      'degrees with letters',
      '20°57\'00"B\t107°04\'12"Đ\n20°57\'3.6"B\t107°04\'48"Đ\n20°57\'36"B\t107°04\'48"Đ',
    ],
  ])('reads %s', (_, text) => {
    const table = read(`WGS 84\n${text}`);
    expect(table.reading?.unit).toBe('degrees');
    expect(table.detection.verdict).toBe('sure');
    expect(firstPosition(table)[0]).toBeCloseTo(107.07, 6);
    expect(firstPosition(table)[1]).toBeCloseTo(20.95, 6);
  });

  it.each([
    ['kilometres', 'km', 0.001, 6],
    ['millimetres', 'mm', 1000, 0],
  ])('reads %s', (_, unit, factor, digits) => {
    const text = SQUARE.map(([name, x, y]) =>
      [name, ...[x, y].map((value) => (Number(value) * factor).toFixed(digits))].join('\t'),
    ).join('\n');
    const table = read(`${STATED}\n${text}`);
    expect(table.reading?.unit).toBe(unit);
    expect(table.survey?.gridSquareMetres).toBeCloseTo(1e6, 1);
  });

  it('takes the number of a zone off the easting', () => {
    const text = truth.four.find(({ code, axisOrder }) => code === 3405 && axisOrder === 'north-first')?.rows;
    const table = read((text ?? []).map(([x, y]) => `${x}\t48${y}`).join('\n'));
    expect(table.reading?.zonePrefix).toBe(48_000_000);
    expect(table.detection.open).toEqual(['datum']);
  });

  it('offers a northing without its millions, and is not sure of it', () => {
    const text = SQUARE.map(([name, x, y]) => `${name}\t${x.slice(1)}\t${y}`).join('\n');
    const table = read(`${STATED}\n${text}`);
    expect(table.reading?.cutNorthing).toBe(2_000_000);
    expect(table.detection.open).toContain('digits');
    expect(firstPosition(table)[1]).toBeCloseTo(20.95, 6);
  });

  it('reports a misclosure within the tolerance, and refuses a gross one', () => {
    const small = read(`${STATED}\n${rows(['M1', '2317570.883', '429087.608'])}`);
    expect(small.problems).toMatchObject([{ code: 'misclosure', severity: 'warning', mend: 'close-ring' }]);
    const closure = small.survey?.rings[0]?.closure;
    expect(closure?.northMetres).toBeCloseTo(0.03, 6);
    expect(closure?.eastMetres).toBeCloseTo(0.04, 6);
    expect(closure?.relative).toBeCloseTo(4000 / 0.05, 0);
    expect(small.geometry).not.toBeNull();
    const gross = read(`${STATED}\n${rows(['M1', '2317590.883', '429087.608'])}`);
    expect(codes(gross)).toContain('misclosure M1');
    expect(gross.geometry).toBeNull();
  });

  it('names repeated and crossing corners, with their places, and mends when asked', () => {
    const twice = `${STATED}\n${rows(['M5', '2317570.853', '430087.568'])}`;
    const table = read(twice);
    expect(table.problems).toMatchObject([
      { code: 'duplicate-corner', subject: 'M5', mend: 'drop-repeated-vertices', place: expect.any(Array) },
    ]);
    expect(read(twice, { readingId: null, mends: ['drop-repeated-vertices'] }).geometry).not.toBeNull();
    const [a, b, c, d] = SQUARE;
    const crossed = read(`${STATED}\n${[a, c, b, d].map((row) => row.join('\t')).join('\n')}`);
    expect(crossed.problems).toMatchObject([
      { code: 'ring-crosses-itself', subject: 'M1–M3 × M2–M4', place: expect.any(Array) },
    ]);
    expect(crossed.survey?.rings[0]?.edges).toHaveLength(4);
  });

  it('checks the stated lengths of edges and names those that differ', () => {
    const heads = 'STT\tTên mốc\tX (m)\tY (m)\tCạnh (m)';
    const lengths = ['1000.00', '1000.01', '999.20', '1000.00'];
    const text = SQUARE.map((row, index) => [index + 1, ...row, lengths[index]].join('\t')).join('\n');
    const table = read(`${STATED}\n${heads}\n${text}`);
    expect(codes(table)).toEqual(['edge-length-differs M3–M4']);
    expect(table.survey?.rings[0]?.edges[0]?.statedMetres).toBe(1000);
    expect(table.survey?.rings[0]?.corners.map(({ name }) => name)).toEqual(['M1', 'M2', 'M3', 'M4']);
  });

  it('names a corner with a digit mistyped', () => {
    const text = rows().replace('430087.568', '480087.568');
    expect(codes(read(`${STATED}\n${text}`))).toContain('corner-astray M3');
  });

  it('says when the headings disagree with the numbers', () => {
    expect(codes(read(`${STATED}\nMốc\tY\tX\n${rows()}`))).toEqual(['axes-against-header']);
  });

  it('never throws on pieces of tables put together at random', () => {
    const piece = fc.constantFrom(
      ...[
        'M1',
        '2317570.853',
        '429087,568',
        '2 317 570,8',
        '\t',
        '\n',
        ' ',
        ';',
        ',',
        '107°04\'12"',
        '20.95',
        '107.07',
      ],
      ...[
        'X (m)',
        'Y (m)',
        'Lô 2',
        'Lỗ 1',
        '45.2',
        'NaN',
        '-',
        '1e400',
        '٣',
        '\n\n',
        'VN-2000',
        '481',
        '48429087.5',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof readPastedTable(pieces.join(''), surroundings, NONE).ok).toBe('boolean');
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('refuses what is too long at once', () => {
    const many = Array.from({ length: 5001 }, (_, row) => `${2317000 + row}\t429087.5`).join('\n');
    expect(readPastedTable(many, surroundings, NONE)).toMatchObject({
      problem: [{ code: 'table-too-long' }],
    });
  });

  it('never throws', () => {
    for (const text of ['', 'abc', '1\t2', '1 2 3\n4 5 6', '\t\t\t', '999999999\t999999999\n1\t1']) {
      expect(typeof readPastedTable(text, surroundings, NONE).ok).toBe('boolean');
    }
  });
});
