import type { ExportedSite } from '@/domain/exported-site';
import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions, SystemClaim } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { MOST_DEPTH } from './import-limits';
import { jsonDepth } from './json-depth';
import { readText } from './read-text';
import { claimOfName } from './system-claim';

/** Before each text of a sequence (RFC 8142). */
const RECORD_SEPARATOR = '\u001e';
/** Progress is told once in so many features. */
const FEATURES_PER_STEP = 5000;

type Parsed = { readonly values: readonly unknown[]; readonly isSequence: boolean };

/**
 * GeoJSON (RFC 7946): a collection, a feature or a bare geometry; or many of them one after the other
 * (RFC 8142, or one a line). Nothing in it is believed: what a feature holds is handed on as it is.
 *
 * Fails with `file-damaged` (line and column in `detail`), `nesting-too-deep`, or `feature-shape` where
 * it is JSON of another kind. Text comes out in composed letters (NFC). Coordinates are WGS 84 unless a `crs` of GeoJSON 2008 says otherwise.
 */
export function readGeojson(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const { fileName, tellProgress = () => undefined } = options;
  const { text, reading } = readText(bytes, options.encoding);
  tellProgress(0.3);
  if (jsonDepth(text) > MOST_DEPTH)
    return refuse('nesting-too-deep', fileName, { detail: String(MOST_DEPTH) });
  const parsed = parseTexts(text, fileName);
  if (!parsed.ok) return parsed;
  tellProgress(0.6);
  const found: Found = { features: [], problems: [], claim: undefined };
  for (const value of parsed.value.values) {
    const problem = collect(value, found, (done) => tellProgress(0.6 + 0.4 * done));
    if (problem) return refuse('feature-shape', fileName, { field: problem });
  }
  return ok({
    format: parsed.value.isSequence ? 'geojson-sequence' : 'geojson',
    claim: found.claim ?? { type: 'wgs84' },
    features: found.features,
    text: reading.isSure ? null : reading,
    problems: found.problems,
  });
}

/** Sites as a collection of GeoJSON (RFC 7946), every number with all its digits. */
export function writeGeojson(sites: readonly ExportedSite[]): string {
  const features = sites.map(({ id, name, geometry, fields }) =>
    JSON.stringify({
      type: 'Feature',
      id,
      properties: Object.fromEntries([['name', name], ...fields]),
      geometry,
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

type Found = {
  readonly features: RawFeature[];
  readonly problems: Problem[];
  claim: SystemClaim | undefined;
};

function refuse(code: Problem['code'], subject: string, more: Partial<Problem>): Result<never, Problem> {
  return failed({ code, severity: 'error', subject, ...more });
}

function parseTexts(text: string, fileName: string): Result<Parsed, Problem> {
  if (text.includes(RECORD_SEPARATOR)) return parseSequence(text.split(RECORD_SEPARATOR), fileName);
  try {
    return ok({ values: [JSON.parse(text)], isSequence: false });
  } catch (error) {
    const lines = text.split(/\r?\n/);
    if (lines.filter((line) => line.trim() !== '').length > 1 && isJson(lines[0] ?? ''))
      return parseSequence(lines, fileName);
    return refuse('file-damaged', fileName, { detail: placeOf(error, text) });
  }
}

function parseSequence(texts: readonly string[], fileName: string): Result<Parsed, Problem> {
  const values: unknown[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') continue;
    try {
      values.push(JSON.parse(text));
    } catch {
      return refuse('file-damaged', fileName, { detail: `JSON ${index + 1}` });
    }
  }
  return ok({ values, isSequence: true });
}

function isJson(text: string): boolean {
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Engines say the place in words of their own; most name the position. */
function placeOf(error: unknown, text: string): string {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  return `JSON ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Adds what a text holds. Returns the field that is not as it must be, for what is no GeoJSON at all. */
function collect(value: unknown, found: Found, tell: (done: number) => void): string | undefined {
  if (!isRecord(value) || typeof value.type !== 'string') return 'type';
  found.claim ??= claimIn(value);
  if (value.type === 'Feature') addFeature(value, found);
  else if (value.type !== 'FeatureCollection') {
    if (!('coordinates' in value || 'geometries' in value)) return 'type';
    found.features.push({ id: null, geometry: value, properties: [], layer: '' });
  } else {
    if (!Array.isArray(value.features)) return 'features';
    const { features } = value as { features: readonly unknown[] };
    for (const [index, feature] of features.entries()) {
      addFeature(feature, found);
      if (index % FEATURES_PER_STEP === 0) tell(index / features.length);
    }
  }
  return undefined;
}

function addFeature(value: unknown, { features, problems }: Found): void {
  const feature = features.length;
  const tell = (code: Problem['code'], field: string): void => {
    problems.push({ code, severity: 'error', feature, field });
  };
  if (!isRecord(value) || value.type !== 'Feature') {
    tell('feature-shape', 'type');
    features.push({ id: null, geometry: null, properties: [], layer: '' });
    return;
  }
  const { id, geometry, properties } = value;
  const isHeld = properties !== null && properties !== undefined;
  if (isHeld && !isRecord(properties)) tell('properties-shape', 'properties');
  features.push({
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    geometry,
    properties: isRecord(properties) ? Object.entries(properties) : [],
    layer: '',
  });
}

/** `crs` was part of GeoJSON 2008 and is still written by programs for everything but WGS 84. */
function claimIn({ crs }: Record<string, unknown>): SystemClaim | undefined {
  if (!isRecord(crs) || !isRecord(crs.properties)) return undefined;
  const { name } = crs.properties;
  return typeof name === 'string' ? claimOfName(name) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
