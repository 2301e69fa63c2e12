import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions, SystemClaim, TextReading } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import type { TextEncodingId } from '@/domain/text-encoding-id';
import { cellBytes, cellValue, type DbfField, type DbfTable, isHeld, readDbfTable } from './dbf-table';
import { decodeText } from './decode-text';
import { detectEncoding } from './detect-encoding';
import { openArchive } from './open-archive';
import { readProjectionText } from './projection-text';
import { readShpRecords } from './shp-records';
import { FIELD_NAMES_ENDING } from './write-shapefile';

/** First bytes of a `.shp` that comes without its archive. */
const BARE_SHP = 0x0000270a;

type Layer = {
  readonly name: string;
  readonly shapes: readonly unknown[];
  readonly table: DbfTable | null;
  readonly claim: SystemClaim;
  readonly codePage: string | undefined;
  /** What the short names of the table stand for, where a program has told. */
  readonly titles: ReadonlyMap<string, string>;
};

/**
 * A shapefile: a zip with `.shp`, `.dbf`, `.prj` and `.cpg` of one layer or several, or a bare `.shp`.
 * Coordinates are those of the file, easting or longitude first; the claim is what the `.prj` says.
 *
 * Text is decoded by us: as the user chose, else as the bytes of all texts together read best; what the
 * `.cpg` says decides between readings that are equally good. Fails with `file-damaged` where a part is
 * cut off or the shapes and rows are not equally many, with `file-empty` where there is no `.shp`. Columns
 * whose values lie in another file are told with `format-part-skipped`.
 */
export function readShapefile(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const refuse = (code: Problem['code'], detail: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: options.fileName, detail });
  const files = openFiles(bytes, options.fileName);
  if (!files.ok) return files;
  const names = [...files.value].filter(([key]) => key.endsWith('.shp'));
  if (names.length === 0) return refuse('file-empty', '.shp');
  const layers: Layer[] = [];
  for (const [key, { name }] of names) {
    const layer = readLayer(key.slice(0, -4), name, files.value);
    if (!layer.ok) return refuse('file-damaged', `${name}: ${layer.problem}`);
    layers.push(layer.value);
  }
  options.tellProgress?.(0.5);
  const text = readingOf(layers, options.encoding);
  const claims = layers.map(({ claim }) => claim);
  const problems = layers.flatMap((layer) => oddities(layer, claims[0]));
  return ok({
    format: 'shapefile',
    claim: claims[0] ?? { type: 'unsaid' },
    features: layers.flatMap((layer) => featuresOf(layer, text.encoding)),
    text: text.isSure ? null : text,
    problems,
  });
}

type Part = { readonly name: string; readonly content: Uint8Array };

/** By names in small letters: programs write `.SHP` and `.shp` side by side. */
function openFiles(bytes: Uint8Array, fileName: string): Result<ReadonlyMap<string, Part>, Problem> {
  const isBare = bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === BARE_SHP;
  const opened = isBare
    ? ok(new Map([[fileName.replace(/(\.shp)?$/i, '.shp'), bytes]]))
    : openArchive(bytes, fileName);
  if (!opened.ok) return opened;
  const named = [...opened.value].filter(([name]) => !/(?:^|\/)(?:__macosx\/|\._)/i.test(name));
  return ok(new Map(named.map(([name, content]) => [name.toLowerCase(), { name, content }])));
}

/** @param base name without its ending, in small letters */
function readLayer(base: string, name: string, files: ReadonlyMap<string, Part>): Result<Layer, string> {
  const content = (ending: string): Uint8Array | undefined => files.get(base + ending)?.content;
  const words = (ending: string): string => new TextDecoder().decode(content(ending) ?? new Uint8Array());
  const dbf = content('.dbf');
  const table = dbf ? readDbfTable(dbf) : null;
  if (table && !table.ok) return table;
  const rows = table?.value.rows.length;
  const shapes = readShpRecords(content('.shp') ?? new Uint8Array(), content('.shx'), rows);
  if (!shapes.ok) return shapes;
  if (rows !== undefined && rows !== shapes.value.length)
    return failed(`.shp ${shapes.value.length} ≠ .dbf ${rows}`);
  return ok({
    name: name.slice(0, -4).split('/').at(-1) ?? name,
    shapes: shapes.value,
    table: table?.value ?? null,
    claim: readProjectionText(words('.prj')),
    codePage: words('.cpg').trim() || undefined,
    titles: titlesIn(words(FIELD_NAMES_ENDING)),
  });
}

function titlesIn(text: string): ReadonlyMap<string, string> {
  try {
    const named = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return new Map(named.filter((one): one is [string, string] => typeof one[1] === 'string'));
  } catch {
    return new Map();
  }
}

function oddities({ name, claim, table }: Layer, first: SystemClaim | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  if (JSON.stringify(claim) !== JSON.stringify(first))
    problems.push({ code: 'system-mixed', severity: 'error', subject: name, detail: `${name}.prj` });
  const apart = (table?.fields ?? []).filter((field) => !isHeld(field));
  if (apart.length > 0) {
    const columns = apart.map((field) => `${decodeText(field.name, 'utf-8')} (${field.type})`).join(', ');
    problems.push({ code: 'format-part-skipped', severity: 'warning', detail: `${name}.dbf: ${columns}` });
  }
  return problems;
}

function readingOf(layers: readonly Layer[], chosen: TextEncodingId | undefined): TextReading {
  const samples = layers.flatMap(({ table }) => (table ? textsOf(table) : []));
  const codePages = layers.flatMap(({ codePage }) => codePage ?? []);
  const verdict = detectEncoding(samples, codePages[0]);
  const encoding = chosen ?? verdict.best;
  const others = verdict.candidates.filter((one) => one.encoding !== encoding);
  return {
    encoding,
    isSure: chosen !== undefined || verdict.sure,
    others: others.map((one) => ({ encoding: one.encoding, preview: [one.preview] })),
    preview: verdict.candidates.filter((one) => one.encoding === encoding).map(({ preview }) => preview),
  };
}

function textsOf({ fields, rows }: DbfTable): readonly Uint8Array[] {
  const texts = fields.filter(({ type }) => type === 'C');
  const cells = rows.flatMap((row) => (row ? texts.map((field) => cellBytes(row, field)) : []));
  return [...fields.map(({ name }) => name), ...cells];
}

/** Columns that go by one name are parts of one long text: our own files are written so. */
function columnsOf({ table, titles }: Layer, encoding: TextEncodingId): ReadonlyMap<string, DbfField[]> {
  const columns = new Map<string, DbfField[]>();
  for (const field of table?.fields.filter(isHeld) ?? []) {
    const short = decodeText(field.name, encoding);
    const title = titles.get(short) ?? short;
    const parts = columns.get(title);
    const isPart = parts?.every(({ type }) => type === 'C') && field.type === 'C' && titles.has(short);
    if (isPart) parts?.push(field);
    else columns.set(parts ? uniqueTitle(short, columns) : title, [field]);
  }
  return columns;
}

function uniqueTitle(short: string, columns: ReadonlyMap<string, unknown>): string {
  let title = short;
  for (let count = 2; columns.has(title); count++) title = `${short}_${count}`;
  return title;
}

function featuresOf(layer: Layer, encoding: TextEncodingId): readonly RawFeature[] {
  const { name, shapes, table } = layer;
  const columns = [...columnsOf(layer, encoding)];
  return shapes.flatMap((geometry, index): RawFeature | [] => {
    const row = table?.rows[index];
    if (table && !row) return [];
    const properties = columns.map(([title, [first, ...rest]]): readonly [string, unknown] => {
      if (!row || !first) return [title, null];
      const value = cellValue(row, first, textIn(row, first, encoding));
      return [title, rest.reduce((text, part) => `${text}${textIn(row, part, encoding)}`, value as string)];
    });
    return { id: null, geometry, properties, layer: name };
  });
}

/** In these a byte below 128 is the letter of ASCII: most cells are decoded at once. */
const WITH_ASCII: readonly TextEncodingId[] = ['utf-8', 'windows-1258', 'tcvn3', 'vni-windows'];

function textIn(row: Uint8Array, field: DbfField, encoding: TextEncodingId): string {
  const bytes = cellBytes(row, field);
  if (WITH_ASCII.includes(encoding) && bytes.every((byte) => byte < 0x80))
    return String.fromCharCode(...bytes);
  return decodeText(encoding === 'utf-8' ? wholeLetters(bytes) : bytes, encoding);
}

/** Programs cut UTF-8 where the column ends, inside a letter too: what is left of it is no text. */
function wholeLetters(bytes: Uint8Array): Uint8Array {
  let start = bytes.length - 1;
  while (start > 0 && bytes.length - start < 4 && ((bytes[start] as number) & 0xc0) === 0x80) start--;
  const first = bytes[start] ?? 0;
  const wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return start >= 0 && bytes.length - start < wanted ? bytes.subarray(0, start) : bytes;
}
