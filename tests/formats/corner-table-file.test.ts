import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Surroundings } from '@/analysis/surroundings';
import { cornerTableCsv, cornerTableText, cornerTableWorkbook } from '@/formats/corner-table-file';
import { QUANG_NINH_SYSTEM, REFERENCE_SYSTEMS } from '@/geometry/reference-systems';
import { decimalSignOf } from '@/i18n/decimal-sign-of';
import { readPastedTable } from '@/workers/read-pasted-table';
import { HOSTILE_TEXTS } from './site-arbitrary';

const NOWHERE: Surroundings = { metresOutside: () => 0, metresOffShore: () => 0, outlines: [], places: [] };

function read(text: string) {
  const result = readPastedTable(text, NOWHERE, { readingId: null, mends: [] });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const TABLE = [
  "Hệ tọa độ VN-2000, kinh tuyến trục 107°45', múi chiếu 3° (EPSG:5899)",
  'Mốc\tX (m)\tY (m)\tCạnh (m)',
  'M1\t2317570.853\t429087.568\t1000.000',
  'M2\t2318570.853\t429087.568\t1000.000',
  'M3\t2318570.853\t430087.568\t1000.000',
  'M4\t2317570.853\t430087.568\t1000.000',
].join('\n');

describe('tables of corners on their way out', () => {
  it('say their system, so that they are read back without a doubt', () => {
    const { geometry, cornerNames, detection, problems } = read(TABLE);
    if (!geometry) throw new Error(JSON.stringify(problems));
    expect([detection.verdict, problems]).toEqual(['sure', []]);
    expect(cornerTableText('.', geometry, QUANG_NINH_SYSTEM, cornerNames)).toBe(TABLE);
  });

  it('have the decimal sign of the language, in which spreadsheets read numbers, and are read back', () => {
    const { geometry, cornerNames } = read(TABLE);
    if (!geometry) throw new Error('no outline');
    const table = [geometry, QUANG_NINH_SYSTEM, cornerNames] as const;
    const vietnamese = cornerTableText(decimalSignOf('vi'), ...table);
    expect(vietnamese).toContain('\nM1\t2317570,853\t429087,568\t1000,000\n');
    expect(cornerTableText(decimalSignOf('en'), ...table)).toBe(TABLE);
    const back = read(vietnamese);
    expect([back.geometry, back.cornerNames, back.problems]).toEqual([geometry, cornerNames, []]);
  });

  it('may be in degrees, with either decimal sign', () => {
    const { geometry, cornerNames } = read(TABLE);
    if (!geometry) throw new Error('no outline');
    for (const decimalSign of [',', '.'] as const) {
      const text = cornerTableText(decimalSign, geometry, null, cornerNames);
      expect(text.split('\n').slice(0, 2)).toEqual(['Hệ tọa độ WGS 84 (EPSG:4326)', 'Mốc\tVĩ độ\tKinh độ']);
      const back = read(text);
      expect([back.reading?.system, back.reading?.datum, back.detection.verdict, back.problems]).toEqual([
        null,
        'WGS 84',
        'sure',
        [],
      ]);
      expect(back.cornerNames).toEqual(cornerNames);
      const [ring, before] = [back.geometry?.coordinates[0], geometry.coordinates[0]];
      for (const [at, corner] of (ring ?? []).entries())
        for (const axis of [0, 1]) expect(corner[axis]).toBeCloseTo(Number(before?.[at]?.[axis]), 9);
      expect(ring).toHaveLength(5);
    }
  });

  it('keep every corner to the millimetre, in every system, clockwise or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 50_000, max: 900_000 }), { minLength: 3, maxLength: 12 }),
        fc.constantFrom(...REFERENCE_SYSTEMS),
        fc.boolean(),
        fc.constantFrom(',' as const, '.' as const),
        (radii, system, isClockwise, decimalSign) => {
          const rows = radii.map((radius, index) => {
            const angle = ((isClockwise ? 2 : -2) * Math.PI * index) / radii.length;
            const north = 2_320_000 + (radius / 1000) * Math.cos(angle);
            const east = 430_000 + (radius / 1000) * Math.sin(angle);
            return `P${index + 1}\t${north.toFixed(3)}\t${east.toFixed(3)}`;
          });
          const first = read([`EPSG:${system.code}`, ...rows].join('\n'));
          if (!first.geometry) throw new Error(JSON.stringify(first.problems));
          const text = cornerTableText(decimalSign, first.geometry, system, first.cornerNames);
          expect(read(text).cornerNames).toEqual(first.cornerNames);
          const back = text.split('\n').slice(2);
          expect(back.map((line) => line.split('\t').slice(0, 3).join('\t').replaceAll(',', '.'))).toEqual(
            rows,
          );
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  it('run no formula that a corner is named after, wherever they are pasted, and give the name back', () => {
    const { geometry } = read(TABLE);
    if (!geometry) throw new Error('no outline');
    const names = ['=1+1', '+M2', '-M3', '@SUM(A1)'];
    const lines = cornerTableText('.', geometry, QUANG_NINH_SYSTEM, names).split('\n');
    expect(lines.slice(2).map((line) => line.split('\t')[0])).toEqual(["'=1+1", "'+M2", "'-M3", "'@SUM(A1)"]);
    expect(read(lines.join('\n')).cornerNames).toEqual(names);
    expect(lines.join('\n')).not.toMatch(/(^|\t)[=+@-]/m);
  });

  it('give back whatever corners are called, in one line', () => {
    const { geometry } = read(TABLE);
    if (!geometry) throw new Error('no outline');
    const name = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS, '"=1+1"', '"', '""', 'M1;', '"M1",', '=A;', "'", '\0=1', '\u202eM1'),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    // A number of a corner's size is taken for a coordinate, and an empty name for none.
    const wanted = name
      .map((text) =>
        text
          .normalize('NFC')
          .replaceAll(/\p{Cc}+/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '' && !/\d{6}|°|["'′″]$/.test(text));
    fc.assert(
      fc.property(
        fc.uniqueArray(wanted, { minLength: 4, maxLength: 4 }),
        fc.constantFrom('.', ','),
        (names, sign) => {
          const text = cornerTableText(sign, geometry, QUANG_NINH_SYSTEM, names);
          expect(text).not.toMatch(/(^|\t)"?[=+@-]/m);
          expect(read(text).cornerNames).toEqual(names);
        },
      ),
      { seed: 20261, numRuns: 300 },
    );
  });

  it('stand in CSV and in a workbook as numbers', () => {
    const { geometry, cornerNames } = read(TABLE);
    if (!geometry) throw new Error('no outline');
    const table = [geometry, QUANG_NINH_SYSTEM, cornerNames] as const;
    expect(cornerTableCsv(...table)).toContain('M2,2318570.853,429087.568,1000\r\n');
    const sheet = unzipSync(cornerTableWorkbook(...table))['xl/worksheets/sheet1.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).toContain('<v>2318570.853</v>');
    expect(read(cornerTableCsv(...table)).geometry).toEqual(geometry);
  });
});
