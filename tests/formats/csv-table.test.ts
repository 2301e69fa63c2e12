import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '@/formats/csv-table';

/** A reader of RFC 4180, written for these tests alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(cell);
    at = end + 1;
    if (text[end] === ',') continue;
    if (text.slice(end, end + 2) !== '\r\n') throw new Error(`no separator at ${end}`);
    rows.push(row);
    row = [];
    at = end + 2;
  }
  return rows;
}

function readPlain(text: string, start: number): [string, number] {
  const length = text.slice(start).search(/[,\r\n]/);
  return [text.slice(start, start + length), start + length];
}

function readQuoted(text: string, start: number): [string, number] {
  const found = /^"((?:[^"]|"")*)"/.exec(text.slice(start));
  if (!found) throw new Error(`a quote is not closed at ${start}`);
  return [(found[1] ?? '').replaceAll('""', '"'), start + found[0].length];
}

const body = (text: string): string => text.slice(1);

describe('writeCsv', () => {
  it('begins with the mark that lets Excel read Vietnamese, and ends each row with CRLF', () => {
    expect(
      writeCsv([
        ['Tên', 'ha'],
        ['Cái Lân', 305.3],
      ]),
    ).toBe('\uFEFFTên,ha\r\nCái Lân,305.3\r\n');
  });

  it.each([
    ['a comma', 'một, hai', '"một, hai"'],
    ['a quote', 'khu "Đầm Nhà Mạc"', '"khu ""Đầm Nhà Mạc"""'],
    ['a break', 'một\nhai', '"một\nhai"'],
    ['a semicolon', 'một; hai', '"một; hai"'],
    ['a space at the end', 'một ', '"một "'],
  ])('quotes text with %s', (_, text, cell) => {
    expect(body(writeCsv([[text]]))).toBe(`${cell}\r\n`);
  });

  it.each(['=HYPERLINK("http://x.example","KCN")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\0=1'])(
    'shows %j as text and lets no spreadsheet run it',
    (text) => {
      expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('guards no number, and leaves out what is not held', () => {
    expect(body(writeCsv([[-12.5, 0, null, Number.NaN, Number.POSITIVE_INFINITY]]))).toBe('-12.5,0,,,\r\n');
  });

  it.each([
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, '1000000000000000000000'],
    [-1.5e22, '-15000000000000000000000'],
  ])('writes %d without an exponent', (value, text) => {
    expect(body(writeCsv([[value]]))).toBe(`${text}\r\n`);
  });

  it('is read back as it was, apostrophes of the guard apart', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'ậ', 'Đ', ' ', "'", '=', '1') }),
    );
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const guarded = (cell: string): string => (/^'*[=+\-@\t\r\0]/.test(cell) ? `'${cell}` : cell);
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(writeCsv(table))).toEqual(table.map((row) => row.map(guarded)));
      }),
      { seed: 20251, numRuns: 500 },
    );
  });

  it('gives every number back', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        const [[cell = ''] = []] = readCsv(writeCsv([[value]]));
        expect(cell).not.toMatch(/e/i);
        expect(Number(cell)).toBe(value === 0 ? 0 : value);
      }),
      { seed: 20252, numRuns: 500 },
    );
  });
});
