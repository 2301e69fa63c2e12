import type { RawFeature } from '@/domain/raw-feature';

export type CoordinateSample = readonly (readonly [first: number, second: number])[];

const MOST_FEATURES = 200;
const MOST_IN_FEATURE = 20;
const MOST_DEPTH = 24;

/** Some finite positions of a file's features, spread over them: enough to tell what system they are in. */
export function sampleCoordinates(features: readonly RawFeature[]): CoordinateSample {
  const step = Math.max(1, Math.ceil(features.length / MOST_FEATURES));
  const sample: [number, number][] = [];
  for (let at = 0; at < features.length; at += step) {
    const { geometry } = features[at] as RawFeature;
    collect(geometry, sample, sample.length + MOST_IN_FEATURE, 0);
  }
  return sample;
}

function collect(value: unknown, into: [number, number][], most: number, depth: number): void {
  if (into.length >= most || depth > MOST_DEPTH || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const { coordinates, geometries } = value as {
      readonly coordinates?: unknown;
      readonly geometries?: unknown;
    };
    collect(coordinates ?? geometries, into, most, depth + 1);
    return;
  }
  const [first, second] = value as unknown[];
  if (typeof first === 'number') {
    if (typeof second === 'number' && Number.isFinite(first + second)) into.push([first, second]);
    return;
  }
  for (const one of value) {
    if (into.length >= most) return;
    collect(one, into, most, depth + 1);
  }
}
