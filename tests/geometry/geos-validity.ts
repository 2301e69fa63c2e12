import type { Position } from 'geojson';
import initGeosJs from 'geos-wasm';

/** It tells every fault on the console otherwise. */
const quiet: object = { print: () => undefined, printErr: () => undefined };
const geos = await initGeosJs(quiet);
const reader = geos.GEOSWKTReader_create();

/** Whether GEOS calls the polygons valid: a truth that shares no code with ours. */
export function isValidToGeos(polygons: readonly (readonly (readonly Position[])[])[]): boolean {
  const rings = (list: readonly (readonly Position[])[]): string =>
    list.map((ring) => `(${ring.map((position) => position.join(' ')).join(',')})`).join(',');
  const text = `MULTIPOLYGON(${polygons.map((polygon) => `(${rings(polygon)})`).join(',')})`;
  const size = text.length + 1;
  const pointer = geos.Module._malloc(size);
  geos.Module.stringToUTF8(text, pointer, size);
  const geometry = geos.GEOSWKTReader_read(reader, pointer);
  geos.Module._free(pointer);
  const isValid = geometry !== 0 && geos.GEOSisValid(geometry) === 1;
  if (geometry !== 0) geos.GEOSGeom_destroy(geometry);
  return isValid;
}
