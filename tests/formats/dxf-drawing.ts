import type { FileContents, RawFeature } from '@/domain/raw-feature';
import { readDxf } from '@/formats/dxf';

/** Group codes with their values, as drawings for tests are made of. */
export type Tags = readonly (readonly [number, string | number])[];

export const drawing = (parts: { entities?: Tags; blocks?: Tags; header?: Tags; tables?: Tags }): string =>
  (['header', 'tables', 'blocks', 'entities'] as const)
    .flatMap((name) => [[0, 'SECTION'], [2, name.toUpperCase()], ...(parts[name] ?? []), [0, 'ENDSEC']])
    .concat([[0, 'EOF']])
    .map(([code, value]) => `${code}\r\n${value}\r\n`)
    .join('');

export const polyline = (points: readonly (readonly number[])[], layer = '0', flags = 1): Tags => [
  [0, 'LWPOLYLINE'],
  [8, layer],
  [90, points.length],
  [70, flags],
  ...points.flatMap(
    ([x = 0, y = 0, bulge = 0]) => [[10, x], [20, y], ...(bulge ? [[42, bulge] as const] : [])] as const,
  ),
];
export const text = (value: string, [x, y]: readonly [number, number], more: Tags = []): Tags => [
  [0, 'TEXT'],
  [8, 'TEN'],
  [10, x],
  [20, y],
  [40, 2],
  [1, value],
  ...more,
];
export const line = ([ax, ay]: readonly number[], [bx, by]: readonly number[], layer = 'RANH'): Tags => [
  [0, 'LINE'],
  [8, layer],
  [10, ax ?? 0],
  [20, ay ?? 0],
  [11, bx ?? 0],
  [21, by ?? 0],
];
export const SQUARE = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

export function result(content: string | Uint8Array): ReturnType<typeof readDxf> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDxf(bytes, { fileName: 'ban-ve.dxf' });
}

export function read(content: string | Uint8Array): FileContents {
  const contents = result(content);
  if (!contents.ok) throw new Error(JSON.stringify(contents.problem));
  return contents.value;
}

export const nameOf = (feature: RawFeature | undefined): unknown =>
  feature?.properties.find(([name]) => name === 'name')?.[1];

export function areaOf(ring: readonly (readonly number[])[]): number {
  return (
    ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
      const [px = 0, py = 0] = ring[index] ?? [];
      return sum + px * y - x * py;
    }, 0) / 2
  );
}

export function ringsOf(feature: RawFeature | undefined): number[][][] {
  return (feature?.geometry as { coordinates: number[][][] } | undefined)?.coordinates ?? [];
}
