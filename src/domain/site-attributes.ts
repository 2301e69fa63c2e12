import { type AttributeMapping, isDerivedColumn, toColour, toStatus } from './attribute-mapping';
import type { CandidateColour, CandidateStatus, CustomField, FieldValue } from './candidate';
import type { Problem } from './problem';
import type { RawFeature } from './raw-feature';

export type SiteAttributes = {
  readonly name: string;
  readonly notes: string;
  readonly source: string;
  readonly status: CandidateStatus | null;
  readonly colour: CandidateColour | null;
  readonly errorMetres: number | null;
  readonly fields: readonly CustomField[];
};

/** Longer text than this is no attribute of a site; it is cut, and that is said. */
const MOST_LETTERS = 10_000;
const MOST_NAME_LETTERS = 300;

/** Names that mean something to JavaScript itself. They are kept: fields are a list, not an object. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** What the user has said of a site, out of the columns of a file. */
export function siteAttributes(feature: RawFeature, mapping: AttributeMapping): SiteAttributes {
  const text = (column: string | null): string => {
    const value = column === null ? null : feature.properties.find(([name]) => name === column)?.[1];
    return toText(toFieldValue(value));
  };
  const error = Number(text(mapping.error).replace(',', '.') || Number.NaN);
  const status = toStatus(text(mapping.status));
  const colour = toColour(text(mapping.colour));
  const name = text(mapping.name).trim();
  const used = new Set<string | null>([mapping.notes, mapping.source]);
  // Whole, where the name is not.
  if (name.length <= MOST_NAME_LETTERS) used.add(mapping.name);
  // A status or an error that we cannot read stays what it is: a field of the user's.
  if (status) used.add(mapping.status);
  if (colour) used.add(mapping.colour);
  if (error >= 0) used.add(mapping.error);
  const isOurs = feature.properties.some(([name, value]) => name === 'record' && value === 'candidate');
  return {
    name: cut(name, MOST_NAME_LETTERS),
    notes: text(mapping.notes),
    source: text(mapping.source),
    status: status ?? null,
    colour: colour ?? null,
    errorMetres: error >= 0 && Number.isFinite(error) ? error : null,
    fields: feature.properties
      .filter(([field]) => !used.has(field) && !(isOurs && isDerivedColumn(field)))
      .map(([field, value]) => ({ name: field, value: toFieldValue(value) })),
  };
}

/** One warning for each name that a careless program would stumble over. */
export function unsafeNames(feature: RawFeature, index: number): readonly Problem[] {
  return feature.properties
    .filter(([name]) => PROTOTYPE_KEYS.includes(name))
    .map(([name]) => ({ code: 'prototype-key', severity: 'warning', feature: index, field: name }));
}

/** One warning for each text that is too long to be kept as it is. */
export function cutTexts(
  { properties }: RawFeature,
  index: number,
  mapping: AttributeMapping,
): readonly Problem[] {
  return properties.flatMap(([field, value]): Problem[] => {
    const { length } = longText(value);
    const [code, most] =
      length > MOST_LETTERS
        ? (['text-cut', MOST_LETTERS] as const)
        : (['name-cut', MOST_NAME_LETTERS] as const);
    const isFine = length <= most || (code === 'name-cut' && field !== mapping.name);
    return isFine ? [] : [{ code, severity: 'warning', feature: index, field, detail: String(most) }];
  });
}

function longText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? (toJson(value) ?? '') : '';
}

/** Never through the middle of a letter that takes two units. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

function toFieldValue(value: unknown): FieldValue {
  switch (typeof value) {
    case 'string':
      return cut(value, MOST_LETTERS);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? null : cut(toJson(value) ?? '', MOST_LETTERS) || null;
    default:
      return null;
  }
}

function toJson(value: object): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than the stack, or holding itself: no reader gives it, and it is no text of anybody's.
    return undefined;
  }
}

const toText = (value: FieldValue): string => (value === null ? '' : String(value));

/** Every column of the first features, with its first value; the fields that a mapping can be made of. */
export function columnsOf(
  features: readonly RawFeature[],
): readonly { readonly name: string; readonly sample: string }[] {
  const [mostFeatures, mostColumns, mostLetters] = [1000, 256, 80];
  const samples = new Map<string, string>();
  for (const { properties } of features.slice(0, mostFeatures)) {
    for (const [name, value] of properties) {
      if (samples.size >= mostColumns && !samples.has(name)) break;
      if (!samples.get(name)) samples.set(name, toText(toFieldValue(value)).slice(0, mostLetters));
    }
  }
  return [...samples].map(([name, sample]) => ({ name, sample }));
}
