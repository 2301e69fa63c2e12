import { lngLat } from '@/geometry/position';
import { type Camera, EMBEDDED_BASEMAP, MOST_COMPARED, type Selection } from './view-state';

/** The parameters of an address, and where to say that one is not understood. */
export type Parameters = { readonly values: URLSearchParams; readonly refuse: (name: string) => void };

/** More than any facet holds: a longer list was not written by us. */
const MOST_VALUES = 200;
/** Ids of our data: letters of any alphabet, digits, dashes. */
export const ID = /^[\p{L}\p{M}\p{N}._:-]{1,100}$/u;
const DECIMAL = /^-?\d{1,9}(\.\d{1,9})?$/;
/** The Web Mercator plane ends there. */
const MOST_LATITUDE = 85;
/** Five decimals of a degree are one metre, two of a zoom less than a pixel, two of a hectare 100 m². */
export const DIGITS = { degrees: 5, zoom: 2, bearing: 1, hectares: 2, kilometres: 3 };
const MOST_ZOOM = 24;

/** The value of a parameter; undefined where it is absent, and where it is refused because it is there twice. */
function readText({ values, refuse }: Parameters, name: string): string | undefined {
  const all = values.getAll(name);
  if (all.length < 2) return all[0];
  refuse(name);
  return undefined;
}

export function readOne<Value extends string>(
  parameters: Parameters,
  name: string,
  allowed: readonly Value[],
  usual: Value,
): Value {
  const text = readText(parameters, name);
  if (text === undefined) return usual;
  const value = allowed.find((one) => one === text);
  if (value === undefined) parameters.refuse(name);
  return value ?? usual;
}

/** A list of values that are known; one that is not known refuses the list. */
export function readSeveral<Value extends string>(
  parameters: Parameters,
  name: string,
  allowed: readonly Value[],
): readonly Value[] {
  const words = readList(parameters, name);
  const values = allowed.filter((value) => words.includes(value));
  if (words.every((word) => allowed.some((value) => value === word))) return inOrderOf(words, values);
  parameters.refuse(name);
  return [];
}

/** A list of codes that only the loaded data can know. */
export function readCodes(parameters: Parameters, name: string): readonly string[] {
  const words = readList(parameters, name);
  if (words.every((word) => ID.test(word))) return words;
  parameters.refuse(name);
  return [];
}

/** Ids of sites that stand side by side. */
export function readCompared(parameters: Parameters): readonly string[] {
  const ids = readCodes(parameters, 'compare');
  if (ids.length <= MOST_COMPARED) return ids;
  parameters.refuse('compare');
  return ids.slice(0, MOST_COMPARED);
}

export function readList(parameters: Parameters, name: string): readonly string[] {
  const text = readText(parameters, name);
  if (text === undefined) return [];
  const words = [...new Set(text.split(',', MOST_VALUES + 1))];
  if (words.length <= MOST_VALUES) return words;
  parameters.refuse(name);
  return [];
}

function inOrderOf<Value extends string>(
  words: readonly string[],
  values: readonly Value[],
): readonly Value[] {
  return [...values].sort((a, b) => words.indexOf(a) - words.indexOf(b));
}

export function readArea(parameters: Parameters): {
  readonly minHectares: number | null;
  readonly maxHectares: number | null;
} {
  const minHectares = readHectares(parameters, 'min');
  const maxHectares = readHectares(parameters, 'max');
  if (minHectares === null || maxHectares === null || minHectares <= maxHectares)
    return { minHectares, maxHectares };
  parameters.refuse('max');
  return { minHectares, maxHectares: null };
}

function readHectares(parameters: Parameters, name: string): number | null {
  const text = readText(parameters, name);
  if (text === undefined) return null;
  if (DECIMAL.test(text) && Number(text) >= 0) return round(Number(text), DIGITS.hectares);
  parameters.refuse(name);
  return null;
}

const SELECTABLE = ['zone', 'candidate', 'hub', 'commune', 'place'] as const;

export function readSelection(parameters: Parameters): Selection {
  const asked = SELECTABLE.filter((type) => parameters.values.has(type));
  const [type] = asked;
  if (type === undefined) return { type: 'none' };
  const id = asked.length === 1 ? readText(parameters, type) : undefined;
  if (id !== undefined && ID.test(id)) return { type, id };
  asked.forEach(parameters.refuse);
  return { type: 'none' };
}

export function readBasemap(parameters: Parameters): string {
  const id = readText(parameters, 'basemap');
  if (id === undefined || ID.test(id)) return id ?? EMBEDDED_BASEMAP;
  parameters.refuse('basemap');
  return EMBEDDED_BASEMAP;
}

export function cameraOf(parameters: Parameters): Camera | null {
  const text = readText(parameters, 'at');
  if (text === undefined) return null;
  const camera = toCamera(text.split(',', 5));
  if (!camera) parameters.refuse('at');
  return camera;
}

function toCamera(words: readonly string[]): Camera | null {
  if (words.length < 3 || words.length > 4 || !words.every((word) => DECIMAL.test(word))) return null;
  const [longitude = 0, latitude = 0, zoom = 0, bearing = 0] = words.map(Number);
  const isOnMap =
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= MOST_LATITUDE &&
    zoom >= 0 &&
    zoom <= MOST_ZOOM &&
    Math.abs(bearing) <= 180;
  if (!isOnMap) return null;
  return {
    center: lngLat(round(longitude, DIGITS.degrees), round(latitude, DIGITS.degrees)),
    zoom: round(zoom, DIGITS.zoom),
    bearing: round(bearing, DIGITS.bearing),
  };
}

/** Never -0, which a link cannot tell from 0. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) || 0;
}
