import type { Feature, LineString, Polygon, Position } from 'geojson';
import initGeosJs from 'geos-wasm';
import type { LocalPlane } from '@/geometry/local-plane';
import { toLocal } from '@/geometry/local-plane';

export type Geos = Awaited<ReturnType<typeof initGeosJs>>;

export const loadGeos = (): Promise<Geos> => initGeosJs();

/** Peers compute in a plane; they are given the same plane coordinates as ours, ready made. */
export function toPlaneText(plane: LocalPlane, positions: readonly Position[]): string {
  return positions.map(([x = NaN, y = NaN]) => toLocal(plane, x, y).join(' ')).join(', ');
}

export function geosPolygon(geos: Geos, plane: LocalPlane, { geometry }: Feature<Polygon>): number {
  const rings = geometry.coordinates.map((ring) => `(${toPlaneText(plane, ring)})`).join(', ');
  return readText(geos, `POLYGON (${rings})`);
}

export function geosLines(geos: Geos, plane: LocalPlane, lines: readonly Feature<LineString>[]): number {
  const parts = lines.map(({ geometry }) => `(${toPlaneText(plane, geometry.coordinates)})`).join(', ');
  return readText(geos, `MULTILINESTRING (${parts})`);
}

function readText(geos: Geos, text: string): number {
  const bytes = new TextEncoder().encode(`${text}\0`);
  const pointer = geos.Module._malloc(bytes.length);
  geos.Module.HEAPU8.set(bytes, pointer);
  const reader = geos.GEOSWKTReader_create();
  const geometry = geos.GEOSWKTReader_read(reader, pointer);
  geos.GEOSWKTReader_destroy(reader);
  geos.Module._free(pointer);
  return geometry;
}

/** A place in GEOS's memory for one number that it writes, and a reader of it. */
export function geosNumber(geos: Geos): { readonly pointer: number; readonly read: () => number } {
  const pointer = geos.Module._malloc(8);
  return { pointer, read: () => geos.Module.HEAPF64[pointer / 8] ?? Number.NaN };
}
