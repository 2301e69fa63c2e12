import type { Problem } from '@/domain/problem';
import type { FileFormat } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { isProjectText } from './project-file';

/** So much of a file's beginning tells its format. */
const HEAD_BYTES = 64 * 1024;
/** The list of an archive's entries stands at its end; more of it than this is refused later for its length. */
const TAIL_BYTES = 256 * 1024;

const BY_EXTENSION: Readonly<Record<string, FileFormat>> = {
  geojson: 'geojson',
  geojsonl: 'geojson-sequence',
  geojsons: 'geojson-sequence',
  ndjson: 'geojson-sequence',
  topojson: 'topojson',
  kml: 'kml',
  gpx: 'gpx',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  dxf: 'dxf',
  gpkg: 'geopackage',
};

/**
 * The format of a file by what is in it; its name decides only between texts that look alike. Fails with
 * `file-empty` or `format-unknown`.
 */
export function detectFormat(bytes: Uint8Array, fileName: string): Result<FileFormat, Problem> {
  if (bytes.length === 0) return failed({ code: 'file-empty', severity: 'error', subject: fileName });
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const format = byMagic(bytes, extension) ?? byText(headOf(bytes), extension);
  return format ? ok(format) : failed({ code: 'format-unknown', severity: 'error', subject: fileName });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function byMagic(bytes: Uint8Array, extension: string): FileFormat | undefined {
  if (startsWith(bytes, [0x50, 0x4b])) return ofArchive(bytes, extension);
  if (latin(bytes.subarray(0, 15)) === 'SQLite format 3') return 'geopackage';
  // The number of a bare .shp file.
  if (startsWith(bytes, [0x00, 0x00, 0x27, 0x0a])) return 'shapefile';
  if (latin(bytes.subarray(0, 22)).startsWith('AutoCAD Binary DXF')) return 'dxf';
  return undefined;
}

/** By the names of its entries, which archives hold unpacked, at their end and before each entry. */
function ofArchive(bytes: Uint8Array, extension: string): FileFormat {
  const names = latin(bytes.subarray(0, HEAD_BYTES)) + latin(bytes.subarray(-TAIL_BYTES));
  if (/\.shp|\.dbf/i.test(names)) return 'shapefile';
  if (names.includes('xl/workbook.xml') || names.includes('xl/worksheets')) return 'xlsx';
  if (/\.kml/i.test(names)) return 'kmz';
  if (extension === 'xlsx') return 'xlsx';
  return extension === 'kmz' ? 'kmz' : 'shapefile';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!isUtf16) return latin(head).replace(/^\u00ef\u00bb\u00bf/, '');
  return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
}

function byText(head: string, extension: string): FileFormat | undefined {
  const text = head.trimStart();
  if (text.startsWith('\u001e')) return 'geojson-sequence';
  if (/^[{[]/.test(text)) return ofJson(text, extension);
  if (text.startsWith('<')) return ofXml(text, extension);
  if (/^(?:999\s*\r?\n[^\n]*\n\s*)*0\s*\r?\nSECTION/.test(text)) return 'dxf';
  return isTable(text, extension) ? 'csv' : fallback(text, extension);
}

function ofJson(text: string, extension: string): FileFormat {
  if (isProjectText(text)) return 'project';
  if (/"type"\s*:\s*"Topology"/.test(text)) return 'topojson';
  const isLines = /^\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(text);
  const named = BY_EXTENSION[extension];
  return isLines || named === 'geojson-sequence' ? 'geojson-sequence' : 'geojson';
}

function ofXml(text: string, extension: string): FileFormat | undefined {
  if (/<(?:\w+:)?kml\b/i.test(text)) return 'kml';
  if (/<(?:\w+:)?gpx\b/i.test(text)) return 'gpx';
  const named = BY_EXTENSION[extension];
  return named === 'kml' || named === 'gpx' ? named : undefined;
}

function isTable(text: string, extension: string): boolean {
  return BY_EXTENSION[extension] === 'csv' && !text.includes('\0');
}

/** A text without a telling name is a table if its lines are parted alike; a name alone makes no DXF of noise. */
function fallback(text: string, extension: string): FileFormat | undefined {
  if (text.includes('\0')) return undefined;
  const lines = text.split(/\r?\n/, 3).filter((line) => /[\t;,].*\d|\d.*[\t;,]/.test(line));
  if (lines.length >= 2) return 'csv';
  return BY_EXTENSION[extension] === 'dxf' ? 'dxf' : undefined;
}
