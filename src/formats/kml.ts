import type { Element } from '@xmldom/xmldom';
import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { kmlGeometry } from './kml-geometry';
import { childrenOf, openXml, textIn } from './open-xml';

const CONTAINERS = ['kml', 'Document', 'Folder'];
/** Pictures, views and links to other files: they hold no sites. */
const NOT_SITES = ['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour'];

/** Types of the fields that a file declares, by the id of their schema and their name. */
type Schemas = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Found = { readonly features: RawFeature[]; readonly skipped: Map<string, number> };

/**
 * KML 2.2 (OGC 07-147r2): placemarks with points, lines, polygons and collections of them, in folders or
 * not. Names, descriptions and extended data are text and stay text, whatever markup stands in them.
 * Heights are left out. Coordinates are WGS 84, longitude first, as the format says.
 *
 * Fails as `openXml` does, and with `feature-shape` where the root is not `kml`.
 */
export function readKml(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const opened = openXml(bytes, options);
  if (!opened.ok) return opened;
  const { root, reading } = opened.value;
  if (root.localName !== 'kml')
    return failed({ code: 'feature-shape', severity: 'error', subject: options.fileName, field: 'kml' });
  options.tellProgress?.(0.6);
  const found: Found = { features: [], skipped: new Map() };
  walk(root, '', schemasIn(root), found);
  return ok({
    format: 'kml',
    claim: { type: 'wgs84' },
    features: found.features,
    text: reading.isSure ? null : reading,
    problems: [...found.skipped].map(([name, count]) => ({
      code: 'format-part-skipped',
      severity: 'info',
      detail: `${name} × ${count}`,
    })),
  });
}

function walk(container: Element, layer: string, schemas: Schemas, found: Found): void {
  for (const child of childrenOf(container)) {
    const name = child.localName ?? '';
    if (name === 'Placemark') found.features.push(toFeature(child, layer, schemas, found));
    else if (CONTAINERS.includes(name)) walk(child, textIn(child, 'name')?.trim() || layer, schemas, found);
    else if (NOT_SITES.includes(name)) skip(found, name);
  }
}

function skip({ skipped }: Found, name: string): void {
  skipped.set(name, (skipped.get(name) ?? 0) + 1);
}

function toFeature(placemark: Element, layer: string, schemas: Schemas, found: Found): RawFeature {
  const properties: [string, unknown][] = [];
  for (const name of ['name', 'description'] as const) {
    const text = textIn(placemark, name);
    if (text !== undefined) properties.push([name, text]);
  }
  for (const data of childrenOf(placemark, 'ExtendedData')) properties.push(...extendedData(data, schemas));
  const geometry = kmlGeometry(placemark, (name) => skip(found, name));
  return { id: placemark.getAttribute('id'), geometry, properties, layer };
}

function extendedData(data: Element, schemas: Schemas): readonly [string, unknown][] {
  return childrenOf(data).flatMap((child): [string, unknown][] => {
    const name = child.getAttribute('name') ?? '';
    if (child.localName === 'Data') return [[name, textIn(child, 'value') ?? null]];
    if (child.localName !== 'SchemaData') return [];
    const types = schemas.get((child.getAttribute('schemaUrl') ?? '').replace(/^#/, ''));
    return childrenOf(child, 'SimpleData').map((simple) => {
      const field = simple.getAttribute('name') ?? '';
      return [field, toValue(simple.textContent ?? '', types?.get(field))];
    });
  });
}

function schemasIn(root: Element): Schemas {
  const schemas = new Map<string, ReadonlyMap<string, string>>();
  for (const document of childrenOf(root, 'Document')) {
    for (const schema of childrenOf(document, 'Schema')) {
      const types = childrenOf(schema, 'SimpleField').map(
        (field) => [field.getAttribute('name') ?? '', field.getAttribute('type') ?? ''] as const,
      );
      schemas.set(schema.getAttribute('id') ?? '', new Map(types));
    }
  }
  return schemas;
}

/** A value that does not fit its declared type is kept as the text that it is. */
function toValue(text: string, type = 'string'): unknown {
  if (type === 'bool') return { true: true, '1': true, false: false, '0': false }[text.trim()] ?? text;
  if (!/^(?:double|float|u?int|u?short)$/.test(type) || text.trim() === '') return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
