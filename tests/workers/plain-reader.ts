import type { FileContents, SystemClaim } from '@/domain/raw-feature';
import { ok } from '@/domain/result';
import type { FileReaders } from '@/workers/file-readers';

/** Reads GeoJSON without a look at it, so that tests of the chain do not lean on the reader's own checks. */
export function plainReaders(claim: SystemClaim = { type: 'wgs84' }): FileReaders {
  return {
    geojson: async () => (bytes) => {
      const { features } = JSON.parse(new TextDecoder().decode(bytes)) as {
        features: { id?: string; geometry: unknown; properties?: object }[];
      };
      const contents: FileContents = {
        format: 'geojson',
        claim,
        text: null,
        problems: [],
        features: features.map(({ id, geometry, properties }) => ({
          id: id ?? null,
          geometry,
          properties: Object.entries(properties ?? {}),
          layer: '',
        })),
      };
      return ok(contents);
    },
  };
}

export function fileOf(...features: readonly object[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
}

/** A square of some 5 hectares near Hạ Long, or about another place. */
export function squareFeature(part: object = {}, x = 107.05, y = 20.98, size = 0.002): object {
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] }, ...part };
}
