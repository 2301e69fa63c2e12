import { zipSync } from 'fflate';
import type { MultiPolygon, Polygon } from 'geojson';
import readExcelFile from 'read-excel-file/universal';
import type { ExportedSite } from '@/domain/exported-site';
import type { Problem, ProblemCode } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import type { ReferenceSystem } from '@/geometry/reference-systems';
import { writeCornerTable } from './corner-table';
import { openArchive } from './open-archive';
import { sheetFault } from './sheet-fault';
import { siteRows } from './site-rows';
import type { TableRow } from './table-cell';
import { agreed, readTable } from './table-features';
import { MOST_CELL_LETTERS, writeWorkbook } from './write-workbook';

type Sheet = { readonly sheet: string; readonly data: readonly TableRow[] };

/**
 * The tables of a workbook, each sheet a layer (see `readTable`); of formulas the values that were last
 * worked out. Fails with the codes of `openArchive`, `doctype-refused`, `file-too-large` (cells),
 * `file-damaged` or `file-empty`. Never throws.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<FileContents, Problem>> {
  const refuse = (code: ProblemCode, detail?: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: options.fileName, ...(detail && { detail }) });
  const archive = openArchive(bytes, options.fileName);
  if (!archive.ok) return archive;
  const parts = new Map([...archive.value].filter(([name]) => /\.(xml|rels)$/.test(name)));
  for (const [name, part] of parts) {
    const fault = sheetFault(part, name);
    if (fault) return refuse(fault.code, fault.detail);
  }
  options.tellProgress?.(0.3);
  const sheets = await readSheets(parts);
  if (!sheets.ok) return refuse('file-damaged', sheets.problem);
  options.tellProgress?.(0.8);
  const tables = sheets.value.map(({ sheet, data }) => readTable(data, sheet));
  const features: readonly RawFeature[] = tables.flatMap((table) => table.features);
  const problems = tables.flatMap((table, index) =>
    table.problems.map((problem) => inSheet(problem, sheets.value[index]?.sheet ?? '', sheets.value.length)),
  );
  if (features.length + problems.length === 0) return refuse('file-empty');
  options.tellProgress?.(1);
  const claims = tables.filter((table) => table.features.length > 0).map((table) => table.claim);
  return ok({ format: 'xlsx', claim: agreed(claims), features, text: null, problems });
}

/** Packed anew and stored: the reader unpacks larger parts in a worker of its own, which the page's policy forbids. */
async function readSheets(parts: ReadonlyMap<string, Uint8Array>): Promise<Result<readonly Sheet[], string>> {
  try {
    const stored = zipSync(Object.fromEntries(parts), { level: 0 });
    const sheets = await readExcelFile(new Blob([new Uint8Array(stored)]), { trim: false });
    return ok(sheets as unknown as readonly Sheet[]);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Which sheet a row is of must be said where there are several. */
function inSheet(problem: Problem, sheet: string, count: number): Problem {
  if (count < 2) return problem;
  return { ...problem, subject: problem.subject === undefined ? sheet : `${sheet}: ${problem.subject}` };
}

/**
 * Sites as a workbook that `readXlsx` and other programs read back: a row each, numbers as numbers,
 * geometry as WKT in degrees, longitude first. WKT longer than a cell goes on in the next columns.
 */
export function writeXlsxSites(sites: readonly ExportedSite[], sheet = 'Sites'): Uint8Array {
  return writeWorkbook({ name: sheet, rows: siteRows(sites, MOST_CELL_LETTERS) });
}

/** The table of corners, to the millimetre, as `writeCornerTable` gives it: holes and further parts under headings of their own. */
export function writeCornerTableXlsx(
  geometry: Polygon | MultiPolygon,
  system: ReferenceSystem,
  names: readonly string[] = [],
): Uint8Array {
  const [header = [], ...rows] = writeCornerTable(geometry, system, names)
    .split('\n')
    .map((line) => line.split('\t'));
  const cells = rows.map(([name = '', ...numbers]) => [name, ...numbers.map(Number)]);
  return writeWorkbook({ name: system.name, rows: [header, ...cells], metreColumns: [1, 2] });
}
