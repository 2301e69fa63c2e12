import type { Geometry, Position } from 'geojson';
import type { ExportedField, ExportedSite } from '@/domain/exported-site';

const SCHEMA = 'fields';

/** Control characters, halves of surrogate pairs and two that are none: XML 1.0 has no place for most of them. */
const DOUBTFUL = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** Parsers turn them into plain line feeds where they stand as they are. */
const LINE_ENDS = /[\r\u0085\u2028]/g;
const ALLOWED = /[\t\n\r\u007f-\u009f]/;

/**
 * Sites as KML 2.2, readable by map programs. Fields that hold numbers or yes and no in every site keep
 * their type by a schema; other values are text. What is not held is left out.
 */
export function writeKml(sites: readonly ExportedSite[]): string {
  const types = typesOf(sites);
  const schema = [...types].map(
    ([name, type]) => `<SimpleField type="${type}" name="${inAttribute(name)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<Schema name="${SCHEMA}" id="${SCHEMA}">${schema.join('')}</Schema>`,
    ...sites.map((site) => toPlacemark(site, types)),
    '</Document></kml>',
    '',
  ].join('\n');
}

type FieldType = 'double' | 'bool';

/** Of the fields whose values are all of one type that is not text. */
function typesOf(sites: readonly ExportedSite[]): ReadonlyMap<string, FieldType> {
  const seen = new Map<string, Set<string>>();
  for (const { fields } of sites) {
    for (const [name, value] of fields) {
      if (value !== null) seen.set(name, (seen.get(name) ?? new Set()).add(typeof value));
    }
  }
  return new Map(
    [...seen].flatMap(([name, types]): [string, FieldType][] => {
      if (types.size > 1) return [];
      if (types.has('number')) return [[name, 'double']];
      return types.has('boolean') ? [[name, 'bool']] : [];
    }),
  );
}

function toPlacemark(
  { id, name, geometry, fields }: ExportedSite,
  types: ReadonlyMap<string, FieldType>,
): string {
  const held = fields.filter(([, value]) => value !== null);
  const typed = held.filter(([field]) => types.has(field));
  const others = held.filter(([field]) => !types.has(field));
  return [
    `<Placemark id="${inAttribute(id)}"><name>${inText(name)}</name>`,
    `<ExtendedData><SchemaData schemaUrl="#${SCHEMA}">${typed.map(simpleData).join('')}</SchemaData>`,
    `${others.map(plainData).join('')}</ExtendedData>`,
    `${geometry ? toShape(geometry) : ''}</Placemark>`,
  ].join('');
}

function simpleData([name, value]: ExportedField): string {
  return `<SimpleData name="${inAttribute(name)}">${Number(value)}</SimpleData>`;
}

function plainData([name, value]: ExportedField): string {
  return `<Data name="${inAttribute(name)}"><value>${inText(String(value))}</value></Data>`;
}

function toShape(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${toCoordinates([geometry.coordinates])}</Point>`;
    case 'Polygon':
      return toPolygon(geometry.coordinates);
    case 'MultiPolygon':
      return `<MultiGeometry>${geometry.coordinates.map(toPolygon).join('')}</MultiGeometry>`;
    default:
      return '';
  }
}

function toPolygon(rings: readonly Position[][]): string {
  const sides = rings.map((ring, index) => {
    const side = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
    return `<${side}><LinearRing>${toCoordinates(ring)}</LinearRing></${side}>`;
  });
  return `<Polygon>${sides.join('')}</Polygon>`;
}

function toCoordinates(positions: readonly Position[]): string {
  const tuples = positions.map(([longitude = 0, latitude = 0]) => `${longitude},${latitude}`);
  return `<coordinates>${tuples.join(' ')}</coordinates>`;
}

function inText(text: string): string {
  return text
    .replaceAll(DOUBTFUL, (letter) => (ALLOWED.test(letter) ? letter : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(LINE_ENDS, (letter) => `&#${letter.charCodeAt(0)};`);
}

function inAttribute(text: string): string {
  return inText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
