import type { Problem, ProblemCode } from '@/domain/problem';
import type { FileContents, ReadOptions, SystemClaim } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { type ExpandedDrawing, expandDrawing } from './dxf-expand';
import { dxfFeatures } from './dxf-features';
import { type DxfDrawing, numberOf, readDxfRecords } from './dxf-records';
import { sitesOf } from './dxf-sites';
import { dxfTextReader } from './dxf-text';
import { claimOfCode } from './system-claim';
import { epsgIn } from './system-words';

/** Metres of the units of $INSUNITS. Plans in inches or miles are none of this country. */
const UNIT_METRES: ReadonlyMap<number, number> = new Map([
  [4, 0.001],
  [5, 0.01],
  [6, 1],
  [7, 1000],
  [14, 0.1],
]);

/** How far curves may be from the corners that stand for them, and ends of lines from each other. Metres. */
const CURVE_METRES = 0.001;
const GAP_METRES = 0.001;

const BINARY = 'AutoCAD Binary DXF';

/** Group code 999 before all else. */
const COMMENT = /^\s*999\s*\n([^\n]*)/;
const COMMENT_BYTES = 256;

/**
 * Areas and points of an ASCII DXF, in metres of whatever system it was drawn in (which it says only where
 * its first line is a comment with an EPSG code, as `writeDxfSites` leaves one): closed polylines, hatches with islands, circles, ellipses, splines, lines and arcs that close; blocks in their
 * places. Texts inside an area name it.
 *
 * Curves become corners within 1 mm. What is passed over is counted by kind. Fails with
 * `format-part-skipped` (binary DXF, DWG), `file-too-large` (entities, points), `file-damaged`, `file-empty`.
 */
export function readDxf(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const refuse = (code: ProblemCode, detail?: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: options.fileName, ...(detail && { detail }) });
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, COMMENT_BYTES));
  if (text.startsWith(BINARY)) return refuse('format-part-skipped', 'binary DXF');
  if (/^AC1\d{3}/.test(text)) return refuse('format-part-skipped', 'DWG');
  const drawing = readDxfRecords(asLetters(bytes));
  options.tellProgress?.(0.4);
  const metres = metresOf(drawing);
  const expanded = expandDrawing(drawing, { curve: CURVE_METRES / metres, gap: GAP_METRES / metres });
  if (!expanded.ok) return refuse('file-too-large', expanded.problem);
  options.tellProgress?.(0.6);
  const { shapes } = expanded.value;
  const { sites, loose, unread } = sitesOf(shapes, GAP_METRES / metres);
  const texts = dxfTextReader(
    drawing,
    shapes.flatMap(({ shape, record }) => (shape.type === 'text' ? [record] : [])),
    options.encoding,
  );
  const features = dxfFeatures(sites, texts, metres);
  options.tellProgress?.(0.9);
  const isBroken = drawing.brokenAt !== null;
  if (features.length === 0)
    return refuse(isBroken ? 'file-damaged' : 'file-empty', isBroken ? `#${drawing.brokenAt}` : undefined);
  const problems = [
    ...(isBroken ? [warning('file-damaged', `#${drawing.brokenAt}`, options.fileName)] : []),
    ...skippedProblems(expanded.value, loose, unread),
    ...unitProblems(drawing, metres),
    ...(texts.reading?.isSure === false
      ? [warning('encoding-unsure', '', undefined, 'choose-encoding')]
      : []),
  ];
  return ok({ format: 'dxf', claim: claimOf(text), features, text: texts.reading, problems });
}

function claimOf(beginning: string): SystemClaim {
  const code = epsgIn(COMMENT.exec(beginning)?.[1] ?? '');
  return code === null ? { type: 'unsaid' } : claimOfCode(code);
}

/**
 * Metres of a unit: as $INSUNITS says, unless the numbers are already coordinates in metres of this country.
 * Templates are in millimetres, and survey plans are drawn on them in metres all the same.
 */
function metresOf(drawing: DxfDrawing): number {
  const said = UNIT_METRES.get(Number(drawing.header.get('$INSUNITS') ?? 0)) ?? 1;
  const isPlan = drawing.entities.slice(0, 500).some((record) => {
    const [first = record] = record.parts;
    const pair = [numberOf(first, 10), numberOf(first, 20)];
    const [east, north] = [Math.min(...pair), Math.max(...pair)];
    return east > 100_000 && east < 880_000 && north > 880_000 && north < 2_620_000;
  });
  return isPlan ? 1 : said;
}

function unitProblems({ header }: DxfDrawing, metres: number): readonly Problem[] {
  const unit = Number(header.get('$INSUNITS') ?? 0);
  const isPlain = unit === 0 || (unit === 6 && metres === 1);
  const problem: Problem = {
    code: 'units-read',
    severity: 'info',
    subject: `$INSUNITS ${unit}`,
    detail: String(metres),
  };
  return isPlain ? [] : [problem];
}

/** Bytes as letters of the same number: names and texts are decoded later, each by its font. */
function asLetters(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

function warning(code: ProblemCode, detail: string, subject?: string, mend?: Problem['mend']): Problem {
  return {
    code,
    severity: 'warning',
    ...(detail && { detail }),
    ...(subject !== undefined && { subject }),
    ...(mend && { mend }),
  };
}

function skippedProblems({ skipped }: ExpandedDrawing, loose: number, unread: number): readonly Problem[] {
  const kinds = [...skipped, ['LINE', loose] as const, ['TEXT', unread] as const];
  return kinds
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => warning('format-part-skipped', `${kind} × ${count}`));
}
