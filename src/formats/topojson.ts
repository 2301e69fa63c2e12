import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { MOST_DEPTH } from './import-limits';
import { jsonDepth } from './json-depth';
import { readText } from './read-text';

type Topology = Parameters<typeof feature>[0];

/**
 * TopoJSON: each of its objects is a layer. Outlines that share an arc share its corners. Coordinates are
 * taken for WGS 84 where they are degrees, as the format has no way to say.
 *
 * Fails with `file-damaged` (no JSON, or arcs that are not there), `nesting-too-deep`, or `feature-shape`.
 */
export function readTopojson(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const { fileName, encoding } = options;
  const refuse = (code: Problem['code'], more: Partial<Problem>): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: fileName, ...more });
  const { text, reading } = readText(bytes, encoding);
  if (jsonDepth(text) > MOST_DEPTH) return refuse('nesting-too-deep', { detail: String(MOST_DEPTH) });
  try {
    const topology = JSON.parse(text) as Partial<Topology> | null;
    if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs) || !topology.objects)
      return refuse('feature-shape', { field: 'type' });
    const features = Object.entries(topology.objects).flatMap(([layer, object]) =>
      featuresOf(feature(topology as Topology, object), layer),
    );
    const textOrNull = reading.isSure ? null : reading;
    return ok({ format: 'topojson', claim: { type: 'wgs84' }, features, text: textOrNull, problems: [] });
  } catch (error) {
    const detail = error instanceof SyntaxError ? 'JSON' : 'arcs';
    return refuse('file-damaged', { detail });
  }
}

function featuresOf(made: Feature | FeatureCollection, layer: string): readonly RawFeature[] {
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return features.map(({ id, geometry, properties }) => ({
    id: id === undefined ? null : String(id),
    geometry,
    properties: Object.entries(properties ?? {}),
    layer,
  }));
}
