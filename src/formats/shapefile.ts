import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions, SystemClaim, TextReading } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import type { TextEncodingId } from '@/domain/text-encoding-id';
import { cellBytes, cellValue, type DbfTable, readDbfTable } from './dbf-table';
import { decodeText } from './decode-text';
import { detectEncoding } from './detect-encoding';
import { openArchive } from './open-archive';
import { readProjectionText } from './projection-text';
import { readShpRecords } from './shp-records';
import { FIELD_NAMES_ENDING } from './write-shapefile';

/** First bytes of a `.shp` that comes without its archive. */
const BARE_SHP = 0x0000270a;

/** What the number in the head of a table says of its code page. */
const LANGUAGES: Readonly<Record<number, string>> = { 156: 'windows-1258', 79: 'utf-8' };

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
 * Text is decoded by us: as the user chose, else by `.cpg`, else as the bytes of all texts together
 * read best; what the head of the table says weighs little, since it is often wrong. Fails with
 * `file-damaged` where a part is cut off or the shapes and rows are not equally many, with `file-empty`
 * where there is no `.shp`.
 */
export function readShapefile(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const refuse = (code: Problem['code'], detail: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: options.fileName, detail });
  const files = openFiles(bytes, options.fileName);
  if (!files.ok) return files;
  const bases = [...files.value.keys()].filter((name) => name.endsWith('.shp'));
  if (bases.length === 0) return refuse('file-empty', '.shp');
  const layers: Layer[] = [];
  for (const name of bases) {
    const layer = readLayer(name.slice(0, -4), files.value);
    if (!layer.ok) return refuse('file-damaged', layer.problem);
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

/** Names in small letters: programs write `.SHP` and `.shp` side by side. */
function openFiles(bytes: Uint8Array, fileName: string): Result<ReadonlyMap<string, Uint8Array>, Problem> {
  const isBare = bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === BARE_SHP;
  if (isBare) return ok(new Map([[fileName.toLowerCase().replace(/(\.shp)?$/, '.shp'), bytes]]));
  const opened = openArchive(bytes, fileName);
  if (!opened.ok) return opened;
  const named = [...opened.value].filter(([name]) => !/(?:^|\/)(?:__macosx\/|\._)/i.test(name));
  return ok(new Map(named.map(([name, content]) => [name.toLowerCase(), content])));
}

function readLayer(base: string, files: ReadonlyMap<string, Uint8Array>): Result<Layer, string> {
  const content = (ending: string): Uint8Array | undefined => files.get(base + ending);
  const words = (ending: string): string => new TextDecoder().decode(content(ending) ?? new Uint8Array());
  const shapes = readShpRecords(content('.shp') ?? new Uint8Array());
  if (!shapes.ok) return shapes;
  const dbf = content('.dbf');
  const table = dbf ? readDbfTable(dbf) : null;
  if (table && !table.ok) return table;
  if (table && table.value.rows.length !== shapes.value.length)
    return failed(`.shp ${shapes.value.length} ≠ .dbf ${table.value.rows.length}`);
  return ok({
    name: base.split('/').at(-1) ?? base,
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

function oddities({ name, claim }: Layer, first: SystemClaim | undefined): readonly Problem[] {
  if (JSON.stringify(claim) === JSON.stringify(first)) return [];
  return [{ code: 'system-mixed', severity: 'error', subject: name, detail: `${name}.prj` }];
}

function readingOf(layers: readonly Layer[], chosen: TextEncodingId | undefined): TextReading {
  const samples = layers.flatMap(({ table }) => (table ? textsOf(table) : []));
  const codePages = layers.flatMap(
    ({ codePage, table }) => codePage ?? LANGUAGES[table?.language ?? 0] ?? [],
  );
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

function featuresOf({ name, shapes, table, titles }: Layer, encoding: TextEncodingId): readonly RawFeature[] {
  const fields =
    table?.fields.map((field) => {
      const title = decodeText(field.name, encoding);
      return { field, title: titles.get(title) ?? title };
    }) ?? [];
  return shapes.flatMap((geometry, index): RawFeature | [] => {
    const row = table?.rows[index];
    if (table && !row) return [];
    const properties = fields.map(({ field, title }): readonly [string, unknown] => {
      const text = row ? decodeText(cellBytes(row, field), encoding) : '';
      return [title, field.type === 'C' ? text : cellValue(text, field.type)];
    });
    return { id: null, geometry, properties, layer: name };
  });
}
