import { sha256, versionOf } from '../steps/make-catalogue';
import type { Fault } from './fault';
import { CATALOGUE_FILE, isObject, LAYER_FILES, type Published } from './read-published';

type Entry = {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly features: number;
};

const REQUIRED = [
  'id',
  'file',
  'title',
  'features',
  'sources',
  'licence',
  'licenceUrl',
  'asOf',
  'errorMetres',
  'accuracy',
  'lacks',
  'bytes',
  'sha256',
];

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isObject(value) && Array.isArray(value.features) ? value.features.length : Number.NaN;
}

function entryFaults(published: Published, entry: Entry): Fault[] {
  const text = published.texts.get(entry.file);
  const fault = (field: string, reason: string): Fault => ({
    file: CATALOGUE_FILE,
    feature: entry.file,
    field,
    reason,
  });
  const faults = REQUIRED.filter((name) => !(name in entry)).map((name) => fault(name, 'is missing'));
  if (text === undefined) return faults;
  if (sha256(text) !== entry.sha256) faults.push(fault('sha256', 'is not the hash of the file'));
  if (Buffer.byteLength(text, 'utf8') !== entry.bytes)
    faults.push(fault('bytes', 'is not the size of the file'));
  if (countOf(published.values.get(entry.file)) !== entry.features) {
    faults.push(fault('features', 'is not the count of the file'));
  }
  return faults;
}

/** The catalogue describes each file as it lies there. */
export function checkCatalogue(published: Published): readonly Fault[] {
  const catalogue = published.values.get(CATALOGUE_FILE);
  if (catalogue === undefined) return [];
  if (!isObject(catalogue) || !Array.isArray(catalogue.layers)) {
    return [{ file: CATALOGUE_FILE, field: 'layers', reason: 'is not a list' }];
  }
  const entries = catalogue.layers.filter(
    (entry): entry is Entry => isObject(entry) && typeof entry.file === 'string',
  );
  const listed = new Set(entries.map((entry) => entry.file));
  const faults: Fault[] = LAYER_FILES.filter((file) => !listed.has(file)).map((file) => ({
    file: CATALOGUE_FILE,
    field: 'layers',
    reason: `does not describe ${file}`,
  }));
  if (catalogue.version !== versionOf(entries)) {
    faults.push({ file: CATALOGUE_FILE, field: 'version', reason: 'does not follow from the hashes' });
  }
  return [...faults, ...entries.flatMap((entry) => entryFaults(published, entry))];
}
