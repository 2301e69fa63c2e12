import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { failed, ok, type Result } from '@/domain/result';
import { crossingEdges } from '@/geometry/ring-crossings';
import { geometryFault } from '../checks/check-geometry';
import { DEFAULT_ERROR_METRES, type SurveyedShape, turnRing } from './surveyed-shape';

type Loose = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return failed(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The one feature of a file: a feature, a collection of one, or a bare geometry. */
function singleFeature(value: unknown): Result<Loose, string> {
  if (!isObject(value)) return failed('is not GeoJSON');
  if (value.type === 'Feature') return ok(value);
  if (value.type !== 'FeatureCollection') return ok({ type: 'Feature', properties: {}, geometry: value });
  const features: readonly unknown[] = Array.isArray(value.features) ? value.features : [];
  const [only] = features;
  return features.length === 1 && isObject(only)
    ? ok(only)
    : failed(`features: holds ${features.length}, not one`);
}

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Winding is ours to mend; everything else that is wrong is told. */
function mended(geometry: unknown): Result<Polygon | MultiPolygon, string> {
  if (!isObject(geometry) || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) {
    const type = isObject(geometry) ? String(geometry.type) : 'nothing';
    return failed(`geometry.type: is ${type}, not Polygon or MultiPolygon`);
  }
  const given = geometry as unknown as Polygon | MultiPolygon;
  if (!Array.isArray(given.coordinates)) return failed('geometry.coordinates: is not a list');
  const fault = geometryFault(given as Geometry, { anyWinding: true });
  if (fault) return failed(`geometry.coordinates: ${fault}`);
  const polygons = polygonsOf(given).map((rings) => rings.map((ring, index) => turnRing(ring, index === 0)));
  const crossing = polygons
    .flat()
    .flatMap((ring) => crossingEdges(ring.slice(0, -1).map(([x = 0, y = 0]) => [x, y] as const)))[0];
  if (crossing)
    return failed(`geometry.coordinates: edges ${crossing[0] + 1} and ${crossing[1] + 1} of a ring cross`);
  const [first = []] = polygons;
  return ok(
    polygons.length === 1
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons },
  );
}

/** A boundary in WGS 84 as GeoJSON; `errorMetres` and `sources` (ids) may stand in its properties. */
export function readSurveyedGeoJson(text: string): Result<SurveyedShape, readonly string[]> {
  const value = parseJson(text);
  if (!value.ok) return failed([value.problem]);
  const feature = singleFeature(value.value);
  if (!feature.ok) return failed([feature.problem]);
  const geometry = mended(feature.value.geometry);
  if (!geometry.ok) return failed([geometry.problem]);
  const properties = isObject(feature.value.properties) ? feature.value.properties : {};
  const { errorMetres = DEFAULT_ERROR_METRES, sources = [] } = properties;
  if (typeof errorMetres !== 'number' || !(errorMetres >= 0))
    return failed(['properties.errorMetres: is not a number of metres']);
  if (!Array.isArray(sources) || !sources.every((id) => typeof id === 'string'))
    return failed(['properties.sources: is not a list of source ids']);
  return ok({ geometry: geometry.value, errorMetres, sources });
}
