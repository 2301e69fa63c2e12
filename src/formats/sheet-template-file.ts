import { z } from 'zod/mini';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import {
  GRID_DRAWINGS,
  GRID_STEPS_KILOMETRES,
  ORIENTATIONS,
  PAPER_FORMATS,
  SHEET_LIMITS,
  SHEET_PARTS,
  type SheetLogo,
  type SheetPaper,
  type SheetSettings,
  USUAL_SHEET,
} from '@/domain/sheet-settings';
import { LOCALES } from '@/domain/view-state';
import { lngLat } from '@/geometry/position';
import { fromBase64, toBase64 } from './base64';
import { imageSize } from './image-size';

export const SHEET_TEMPLATE_ENDING = '.matbang-sheet.json';

/** Raised when an older program would misread what a newer one writes. */
const TEMPLATE_VERSION = 1;
const KIND = 'mat-bang-sheet';

const number = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));
const text = z.string().check(z.maxLength(SHEET_LIMITS.textLength));
const margin = number(0, SHEET_LIMITS.marginMillimetres);
const pixels = z.int().check(z.minimum(SHEET_LIMITS.leastPx), z.maximum(SHEET_LIMITS.mostPx));

const paper: z.ZodMiniType<SheetPaper> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('format'),
    format: z.enum(PAPER_FORMATS),
    orientation: z.enum(ORIENTATIONS),
  }),
  z.object({
    type: z.literal('pixels'),
    widthPx: pixels,
    heightPx: pixels,
    dotsPerInch: number(SHEET_LIMITS.leastDotsPerInch, SHEET_LIMITS.mostDotsPerInch),
  }),
]);

const parts = z.record(z.enum(SHEET_PARTS), z.boolean());

const savedLogo = z.object({
  format: z.enum(['png', 'jpeg']),
  base64: z.string().check(z.maxLength(Math.ceil((4 * SHEET_LIMITS.logoBytes) / 3) + 4)),
});

const savedSettings = z.object({
  paper,
  margins: z.object({ top: margin, right: margin, bottom: margin, left: margin }),
  centre: z.tuple([number(-180, 180), number(-85, 85)]),
  scaleDenominator: number(SHEET_LIMITS.leastDenominator, SHEET_LIMITS.mostDenominator),
  title: text,
  subtitle: text,
  authority: text,
  sheetNumber: text,
  date: text,
  freeText: text,
  locale: z.enum(LOCALES),
  parts,
  gridStep: z.union([z.literal('auto'), z.literal(GRID_STEPS_KILOMETRES)]),
  gridDrawing: z.enum(GRID_DRAWINGS),
  logo: z.nullable(savedLogo),
});

/** A template as JSON to be read and changed by hand; the logo's bytes stand in it as base64. */
export function writeSheetTemplate(settings: SheetSettings): string {
  const { logo, ...rest } = settings;
  const sheet = { ...rest, logo: logo && { format: logo.format, base64: toBase64(logo.bytes) } };
  return `${JSON.stringify({ kind: KIND, version: TEMPLATE_VERSION, sheet }, null, 2)}\n`;
}

/**
 * Fails with `file-damaged` (not JSON), `sheet-template-newer` (both versions in `detail`) or
 * `sheet-template-shape` (with the path of the field). Nothing is read halfway; parts that the file does
 * not name are as usual.
 *
 * @param subject the name of the file, for problems
 */
export function readSheetTemplate(content: string, subject: string): Result<SheetSettings, Problem> {
  const fail = (code: Problem['code'], more: Partial<Problem> = {}): Result<never, Problem> =>
    failed({ code, severity: 'error', subject, ...more });
  let file: unknown;
  try {
    file = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail('file-damaged', { detail: String(error) });
  }
  if (!isRecord(file) || file.kind !== KIND) return fail('sheet-template-shape', { field: 'kind' });
  const { version, sheet } = file;
  if (typeof version !== 'number') return fail('sheet-template-shape', { field: 'version' });
  if (version > TEMPLATE_VERSION)
    return fail('sheet-template-newer', { detail: `${version} > ${TEMPLATE_VERSION}` });
  const parsed = savedSettings.safeParse(withUsualParts(sheet));
  if (!parsed.success)
    return fail('sheet-template-shape', {
      field: `sheet.${parsed.error.issues[0]?.path.join('.') ?? ''}`,
    });
  const { logo, centre, ...rest } = parsed.data;
  const image = logo && readLogo(logo);
  if (logo && !image) return fail('sheet-template-shape', { field: 'sheet.logo' });
  return ok({ ...rest, centre: lngLat(centre[0], centre[1]), logo: image });
}

/** A part that came with a later program is missing in older files. */
function withUsualParts(sheet: unknown): unknown {
  if (!isRecord(sheet) || !isRecord(sheet.parts)) return sheet;
  return { ...sheet, parts: { ...USUAL_SHEET.parts, ...sheet.parts } };
}

/** null where the letters are no image of that format. */
function readLogo({ format, base64 }: z.infer<typeof savedLogo>): SheetLogo | null {
  const bytes = fromBase64(base64);
  if (!bytes || bytes.length > SHEET_LIMITS.logoBytes) return null;
  const size = imageSize(format, bytes);
  if (!size || Math.max(size.width, size.height) > SHEET_LIMITS.logoSidePx) return null;
  return { format, bytes };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
