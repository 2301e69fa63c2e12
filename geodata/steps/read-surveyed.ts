import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { LocalisedText } from '@/domain/localised-text';
import { failed, ok, type Result } from '@/domain/result';
import { readSurveyedGeoJson } from './read-surveyed-geojson';
import { readSurveyedTable } from './read-surveyed-table';
import type { SurveyedShape } from './surveyed-shape';

export type SurveyedBoundary = SurveyedShape & { readonly placeSource: LocalisedText };

type Reading = Result<SurveyedShape, readonly string[]>;
const READERS: Readonly<Record<string, (text: string) => Reading>> = {
  '.geojson': readSurveyedGeoJson,
  '.csv': readSurveyedTable,
};

function readFile(folder: string, file: string, knownIds: ReadonlySet<string>): Reading {
  const read = READERS[extname(file)];
  if (!read) return failed(['is neither .geojson nor .csv']);
  const id = basename(file, extname(file));
  if (!knownIds.has(id)) return failed([`no zone has the id "${id}"`]);
  return read(readFileSync(join(folder, file), 'utf8'));
}

/**
 * Boundaries dropped into a folder as `<zone-id>.geojson` or `<zone-id>.csv`, by zone id.
 * Every fault of every file is told, as `file: place: reason`.
 */
export function readSurveyedFolder(
  folder: string,
  knownIds: ReadonlySet<string>,
): Result<ReadonlyMap<string, SurveyedBoundary>, readonly string[]> {
  const boundaries = new Map<string, SurveyedBoundary>();
  const problems: string[] = [];
  const files = readdirSync(folder).filter((file) => !file.startsWith('.') && file !== 'README.md');
  for (const file of files.sort()) {
    const id = basename(file, extname(file));
    const reading = readFile(folder, file, knownIds);
    if (!reading.ok) problems.push(...reading.problem.map((reason) => `${file}: ${reason}`));
    else if (boundaries.has(id)) problems.push(`${file}: a second boundary of "${id}"`);
    else {
      const placeSource = { vi: `Ranh giới đo đạc (${file})`, en: `Surveyed boundary (${file})` };
      boundaries.set(id, { ...reading.value, placeSource });
    }
  }
  return problems.length > 0 ? failed(problems) : ok(boundaries);
}
