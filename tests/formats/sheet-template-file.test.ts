import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GRID_DRAWINGS,
  PAPER_FORMATS,
  SHEET_PARTS,
  type SheetSettings,
  USUAL_SHEET,
} from '@/domain/sheet-settings';
import { readSheetTemplate, SHEET_TEMPLATE_ENDING, writeSheetTemplate } from '@/formats/sheet-template-file';
import { lngLat } from '@/geometry/position';

/** A picture of one grey pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

function changed(change: (sheet: Record<string, unknown>) => void): string {
  const file = JSON.parse(writeSheetTemplate(USUAL_SHEET)) as { sheet: Record<string, unknown> };
  change(file.sheet);
  return JSON.stringify(file);
}

const problemOf = (content: string): unknown => {
  const read = readSheetTemplate(content, `a${SHEET_TEMPLATE_ENDING}`);
  return read.ok ? null : read.problem;
};

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const settings: fc.Arbitrary<SheetSettings> = fc.record({
  paper: fc.oneof(
    fc.record({
      type: fc.constant('format' as const),
      format: fc.constantFrom(...PAPER_FORMATS),
      orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    }),
    fc.record({
      type: fc.constant('pixels' as const),
      widthPx: fc.integer({ min: 400, max: 20_000 }),
      heightPx: fc.integer({ min: 400, max: 20_000 }),
      dotsPerInch: fc.integer({ min: 36, max: 1200 }),
    }),
  ),
  margins: fc.constant({ top: 0, right: 5, bottom: 12.5, left: 20 }),
  centre: fc
    .tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }))
    .map(([x, y]) => lngLat(x + 0, y + 0)),
  scaleDenominator: fc.integer({ min: 500, max: 5_000_000 }),
  title: text,
  subtitle: text,
  authority: text,
  sheetNumber: text,
  date: text,
  freeText: text,
  locale: fc.constantFrom('vi' as const, 'en' as const),
  parts: fc.record(
    Object.fromEntries(SHEET_PARTS.map((part) => [part, fc.boolean()])) as Record<
      (typeof SHEET_PARTS)[number],
      fc.Arbitrary<boolean>
    >,
  ),
  gridStep: fc.constantFrom('auto' as const, 1 as const, 2 as const, 5 as const, 10 as const),
  gridDrawing: fc.constantFrom(...GRID_DRAWINGS),
  logo: fc.constantFrom(null, { format: 'png' as const, bytes: PIXEL }),
});

describe('a template of a sheet', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(settings, (value) => {
        expect(readSheetTemplate(writeSheetTemplate(value), 'a')).toEqual({ ok: true, value });
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(problemOf(`\uFEFF${writeSheetTemplate(USUAL_SHEET)}`)).toBe(null);
  });

  it('takes parts that an older program did not know as usual', () => {
    const older = changed((sheet) => {
      sheet.parts = { legend: false };
    });
    const read = readSheetTemplate(older, 'a');
    expect(read.ok && read.value.parts).toEqual({ ...USUAL_SHEET.parts, legend: false });
  });

  it.each([
    ['nonsense', 'file-damaged', undefined],
    ['[]', 'sheet-template-shape', 'kind'],
    ['{"kind":"mat-bang-sheet"}', 'sheet-template-shape', 'version'],
    ['{"kind":"mat-bang-sheet","version":2}', 'sheet-template-newer', undefined],
    [
      changed((sheet) => {
        sheet.scaleDenominator = 0;
      }),
      'sheet-template-shape',
      'sheet.scaleDenominator',
    ],
    [
      changed((sheet) => {
        sheet.centre = [107, null];
      }),
      'sheet-template-shape',
      'sheet.centre.1',
    ],
    [
      changed((sheet) => {
        sheet.gridStep = 3;
      }),
      'sheet-template-shape',
      'sheet.gridStep',
    ],
    [
      changed((sheet) => {
        sheet.logo = { format: 'png', base64: '%%%' };
      }),
      'sheet-template-shape',
      'sheet.logo',
    ],
    [
      changed((sheet) => {
        sheet.logo = { format: 'png', base64: 'AAAA' };
      }),
      'sheet-template-shape',
      'sheet.logo',
    ],
    [
      changed((sheet) => {
        sheet.title = 'a'.repeat(601);
      }),
      'sheet-template-shape',
      'sheet.title',
    ],
  ])('%.60s is refused as %s', (content, code, field) => {
    expect(problemOf(content)).toMatchObject({ code, ...(field ? { field } : {}) });
  });
});
