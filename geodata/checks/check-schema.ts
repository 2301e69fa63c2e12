import geoJsonValidation from 'geojson-validation';
import { geometryFault } from './check-geometry';
import type { Fault } from './fault';
import layerSchemas from './layer-schemas.json' with { type: 'json' };
import { isObject, type Published, recordsOf } from './read-published';

type LayerSchema = {
  readonly geometries: readonly (string | null)[];
  readonly required: readonly string[];
  readonly count?: number;
};

const RECORD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'province.json': ['id', 'about', 'title', 'main', 'alternatives', 'note'],
  'sectors.json': ['code', 'label'],
  'sources.json': ['id', 'kind', 'title', 'publisher', 'date', 'url', 'licence'],
};

/** The validator throws on some broken features, so each is given to it alone. */
function validatorFault(feature: unknown): string | undefined {
  try {
    const faults = geoJsonValidation.isFeature(feature, true);
    return Array.isArray(faults) && faults.length > 0 ? String(faults[0]) : undefined;
  } catch (error) {
    return `the validator failed on it: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function featureFaults(file: string, schema: LayerSchema, feature: unknown, index: number): Fault[] {
  const id = isObject(feature) && typeof feature.id === 'string' ? feature.id : String(index);
  const fault = (reason: string, field?: string): Fault =>
    field === undefined ? { file, feature: id, reason } : { file, feature: id, field, reason };
  const invalid = validatorFault(feature);
  if (invalid !== undefined) return [fault(invalid)];
  const { geometry, properties } = feature as GeoJSON.Feature<GeoJSON.Geometry | null>;
  const missing = schema.required.filter((name) => !(properties && name in properties));
  const faults = missing.map((name) => fault('is missing', `properties.${name}`));
  if (!schema.geometries.includes(geometry?.type ?? null)) {
    faults.push(fault(`${geometry?.type ?? 'no geometry'} does not belong in this layer`, 'geometry.type'));
  }
  const broken = geometry && geometryFault(geometry);
  return broken ? [...faults, fault(broken, 'geometry.coordinates')] : faults;
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function collectionFaults(published: Published, file: string, schema: LayerSchema): Fault[] {
  const value = published.values.get(file);
  if (value === undefined) return [];
  if (!isObject(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    return [{ file, reason: 'is not a FeatureCollection' }];
  }
  const features: readonly unknown[] = value.features;
  const faults = features.flatMap((feature, index) => featureFaults(file, schema, feature, index));
  const ids = features.flatMap((feature) =>
    isObject(feature) && typeof feature.id === 'string' ? [feature.id] : [],
  );
  for (const id of repeated(ids))
    faults.push({ file, feature: id, field: 'id', reason: 'stands more than once' });
  const least = schema.count ?? 1;
  if (schema.count === undefined ? features.length < least : features.length !== least) {
    faults.push({ file, field: 'features', reason: `holds ${features.length}, not ${least}` });
  }
  return faults;
}

function recordFaults(published: Published, file: string, fields: readonly string[]): Fault[] {
  const value = published.values.get(file);
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length === 0) return [{ file, reason: 'is not a list with records' }];
  return recordsOf(published, file).flatMap((record, index) =>
    fields
      .filter((field) => !(field in record))
      .map((field) => ({
        file,
        feature: String(record.id ?? record.code ?? index),
        field,
        reason: 'is missing',
      })),
  );
}

/** The outer form of every file: GeoJSON, our own rules, the fields that the app reads, how many there are. */
export function checkSchema(published: Published): readonly Fault[] {
  const layers = Object.entries(layerSchemas as Readonly<Record<string, LayerSchema>>);
  return [
    ...layers.flatMap(([file, schema]) => collectionFaults(published, file, schema)),
    ...Object.entries(RECORD_FIELDS).flatMap(([file, fields]) => recordFaults(published, file, fields)),
  ];
}
