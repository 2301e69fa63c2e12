import type { ExportedField } from '@/domain/exported-site';
import type { DxfRecord } from './dxf-records';
import { escapeDxfText } from './dxf-text';

/** Under this name our own drawings carry what a DXF has no place for, as extended data of the entity. */
export const DXF_APPLICATION = 'MATBANG';

/** What a ring knows of its site. */
export type DxfAttributes = {
  readonly id: string;
  /** Number of the polygon that the ring is of; its outer ring comes first. */
  readonly polygon: number;
  readonly name: string;
  readonly fields: readonly ExportedField[];
};

/** A string of extended data holds 255 bytes, an entity 16 kB of them. */
const MOST_STRING = 240;
const MOST_LETTERS = 15_000;

const MOST_POLYGONS = 100_000;

/**
 * Attributes as strings of extended data. Only the fields that fit are taken, the first ones first: a DXF
 * holds no more.
 */
export function attributeStrings(attributes: DxfAttributes): readonly string[] {
  const { id, polygon, name, fields } = attributes;
  const write = (count: number): string =>
    escapeDxfText(JSON.stringify([id, polygon, name, fields.slice(0, count)]));
  let count = fields.length;
  while (count > 0 && write(count).length > MOST_LETTERS) count -= 1;
  return write(count).match(new RegExp(`.{1,${MOST_STRING}}`, 'g')) ?? [];
}

/** @param decode bytes as text, escapes read @returns undefined where an entity has none of ours, or broken ones */
export function dxfAttributes(
  record: DxfRecord,
  decode: (bytes: string) => string,
): DxfAttributes | undefined {
  const start = record.tags.findIndex(([code, value]) => code === 1001 && value.trim() === DXF_APPLICATION);
  if (start < 0) return undefined;
  const rest = record.tags.slice(start + 1);
  const end = rest.findIndex(([code]) => code === 1001 || code < 1000);
  const strings = rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap(([code, value]) => (code === 1000 ? [value] : []));
  try {
    return checked(JSON.parse(decode(strings.join(''))));
  } catch {
    return undefined;
  }
}

function checked(value: unknown): DxfAttributes | undefined {
  if (!Array.isArray(value)) return undefined;
  const [id, polygon, name, fields]: unknown[] = value;
  if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(fields)) return undefined;
  if (typeof polygon !== 'number' || !Number.isInteger(polygon) || polygon < 0 || polygon > MOST_POLYGONS)
    return undefined;
  return { id, polygon, name, fields: fields.filter(isField) };
}

function isField(value: unknown): value is ExportedField {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false;
  return value[1] === null || ['string', 'number', 'boolean'].includes(typeof value[1]);
}
