import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault';

export type PublishedFeature = {
  readonly id?: string;
  readonly geometry: GeoJSON.Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** The published folder as it lies there: nothing in it is trusted. */
export type Published = {
  readonly texts: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, unknown>;
  readonly faults: readonly Fault[];
};

export const LAYER_FILES = [
  'zones.geojson',
  'hubs.geojson',
  'corridors.geojson',
  'communes.geojson',
  'places.geojson',
  'land.geojson',
  'border.geojson',
  'province.json',
  'sectors.json',
  'sources.json',
] as const;
export const CATALOGUE_FILE = 'catalogue.json';

export function readPublished(folder: string): Published {
  const texts = new Map<string, string>();
  const values = new Map<string, unknown>();
  const faults: Fault[] = [];
  for (const file of [...LAYER_FILES, CATALOGUE_FILE]) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      faults.push({ file, reason: 'is missing' });
      continue;
    }
    const text = readFileSync(path, 'utf8');
    texts.set(file, text);
    try {
      values.set(file, JSON.parse(text));
    } catch (error) {
      faults.push({ file, reason: `is not JSON: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { texts, values, faults };
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isFeature(value: unknown): value is PublishedFeature {
  return (
    isObject(value) && isObject(value.properties) && (value.geometry === null || isObject(value.geometry))
  );
}

/** The features of a file that have the outer form of one; what has not is the schema check's to report. */
export function featuresOf(published: Published, file: string): readonly PublishedFeature[] {
  const value = published.values.get(file);
  return isObject(value) && Array.isArray(value.features) ? value.features.filter(isFeature) : [];
}

/** Records of a file that holds a plain list. */
export function recordsOf(published: Published, file: string): readonly Readonly<Record<string, unknown>>[] {
  const value = published.values.get(file);
  return Array.isArray(value) ? value.filter(isObject) : [];
}
