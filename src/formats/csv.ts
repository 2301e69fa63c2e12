import Papa from 'papaparse';
import type { ExportedSite } from '@/domain/exported-site';
import type { Problem } from '@/domain/problem';
import type { FileContents, ReadOptions } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { plainDecimal, writeCsv } from './csv-table';
import { unguardFormula } from './formula-guard';
import { readText } from './read-text';
import { siteRows } from './site-rows';
import type { TableCell } from './table-cell';
import { isEmptyRow } from './table-columns';
import { readTable } from './table-features';

/** The comma comes last: it is the decimal sign of most Vietnamese tables. */
const DELIMITERS = ['\t', ';', '|', ','];
const SAMPLE_LETTERS = 64 * 1024;
const SAMPLE_ROWS = 60;
const MOST_LISTED = 200;

/** Numbers as the writer has them: no grouping, no exponent, no zeros before or behind. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/**
 * A table of text: geometry, points or corners by row (see `readTable`). Delimiter and encoding are found.
 * Rows with more or fewer cells than the header are named and read as far as they go.
 *
 * Fails with `file-empty` where no row holds a place. Never throws.
 */
export function readCsv(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const { text, reading } = readText(bytes, options.encoding);
  options.tellProgress?.(0.2);
  const even = evenBreaks(text.replace(/^\uFEFF/, ''));
  const delimiter = delimiterOf(even.text.slice(0, SAMPLE_LETTERS), even.newline);
  const parsed = Papa.parse<string[]>(even.text, { delimiter, newline: even.newline, quoteChar: '"' });
  options.tellProgress?.(0.6);
  const rows = parsed.data.map((row) => row.map(toCell));
  const table = readTable(rows, '');
  if (table.features.length + table.problems.length === 0)
    return failed({ code: 'file-empty', severity: 'error', subject: options.fileName });
  const notes = [...table.problems, ...raggedRows(rows), ...brokenQuotes(parsed.errors, options.fileName)];
  options.tellProgress?.(1);
  return ok({
    format: 'csv',
    claim: table.claim,
    features: table.features,
    text: reading,
    problems: reading.isSure
      ? notes
      : [{ code: 'encoding-unsure', severity: 'warning', mend: 'choose-encoding' }, ...notes],
  });
}

/**
 * Sites as CSV that `readCsv` and other programs read back: geometry as WKT in degrees, longitude first.
 * Of text that looks like a number or a truth value only the look is kept: CSV has no types.
 */
export function writeCsvSites(sites: readonly ExportedSite[]): Uint8Array {
  const rows = siteRows(sites).map((row) =>
    row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)),
  );
  return new TextEncoder().encode(writeCsv(rows));
}

function toCell(text: string): TableCell {
  const unguarded = unguardFormula(text);
  if (unguarded !== text) return unguarded;
  if (text === '') return null;
  if (PLAIN_NUMBER.test(text)) return toNumber(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return text;
}

/** What the writer would write otherwise, such as codes of many digits, stays text. */
function toNumber(text: string): TableCell {
  const value = Number(text);
  return plainDecimal(value) === text ? value : text;
}

/** The parser knows one kind of line break a file: those outside quotes are made the same. */
function evenBreaks(text: string): { readonly text: string; readonly newline: '\r\n' | '\n' | '\r' } {
  const counts = { '\r\n': 0, '\n': 0, '\r': 0 };
  const pattern = /"[^"]*"|\r\n|\n|\r/g;
  for (const [found] of text.matchAll(pattern)) if (found in counts) counts[found as '\n'] += 1;
  const [newline] = (['\r\n', '\n', '\r'] as const).toSorted((a, b) => counts[b] - counts[a]);
  const kinds = Object.values(counts).filter((count) => count > 0).length;
  if (newline === undefined || kinds < 2) return { text, newline: newline ?? '\n' };
  return { text: text.replace(pattern, (found) => (found.startsWith('"') ? found : newline)), newline };
}

/** The delimiter that gives the most rows the same number of cells, and breaks no quotes. */
function delimiterOf(sample: string, newline: '\r\n' | '\n' | '\r'): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data, errors } = Papa.parse<string[]>(sample, { delimiter, newline, preview: SAMPLE_ROWS });
    const counts = data.filter((row) => !isEmptyRow(row)).map((row) => row.length);
    const usual = mostFrequent(counts.filter((count) => count > 1));
    const alike = counts.filter((count) => count === usual).length;
    const score = (alike * alike) / counts.length / (errors.some(({ type }) => type === 'Quotes') ? 2 : 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function mostFrequent(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function raggedRows(rows: readonly (readonly TableCell[])[]): readonly Problem[] {
  const usual = mostFrequent(rows.filter((row) => !isEmptyRow(row)).map((row) => row.length)) ?? 0;
  const start = rows.findIndex((row) => row.length === usual);
  const ragged = rows.flatMap((row, index): Problem[] => {
    // Shorter by empty cells at the end, titles, headings and remarks are no fault.
    const filled = row.filter((cell) => cell !== null).length;
    const isFine = index < start || filled < 2 || row.length === usual;
    if (isFine) return [];
    const detail = `${row.length} ≠ ${usual}`;
    return [{ code: 'row-ragged', severity: 'warning', subject: `${index + 1}`, feature: index, detail }];
  });
  const hidden = ragged.length - MOST_LISTED;
  if (hidden <= 0) return ragged;
  const more: Problem = { code: 'more-problems', severity: 'warning', detail: String(hidden) };
  return [...ragged.slice(0, MOST_LISTED), more];
}

function brokenQuotes(errors: readonly Papa.ParseError[], subject: string): readonly Problem[] {
  const [first] = errors.filter(({ type }) => type === 'Quotes');
  if (!first) return [];
  const row = first.row ?? 0;
  return [{ code: 'file-damaged', severity: 'warning', subject, feature: row, detail: `" #${row + 1}` }];
}
