import type { Element } from '@xmldom/xmldom';
import type { Geometry, Position } from 'geojson';
import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { geodesicDistance, geodesicLength } from '@/geometry/geodesic-length';
import { parsePosition } from '@/geometry/position';
import { childrenOf, openXml, textIn } from './open-xml';

/** Whoever walks round a site ends where they began, as well as a hand-held receiver knows it. */
const CLOSING_METRES = 25;
const CLOSING_SHARE = 0.02;

const TEXTS = ['name', 'desc', 'cmt', 'time'] as const;

/**
 * GPX 1.1: tracks and routes that end where they began become areas, others lines; waypoints become
 * points. That a walk was closed is told as a warning with the gap in metres. Coordinates are WGS 84.
 *
 * Fails as `openXml` does, and with `feature-shape` where the root is not `gpx`.
 */
export function readGpx(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const opened = openXml(bytes, options);
  if (!opened.ok) return opened;
  const { root, reading } = opened.value;
  if (root.localName !== 'gpx')
    return failed({ code: 'feature-shape', severity: 'error', subject: options.fileName, field: 'gpx' });
  const features: RawFeature[] = [];
  const problems: Problem[] = [];
  const add = (element: Element, geometry: Geometry, gap: number): void => {
    if (gap > 0) {
      const detail = `${gap.toFixed(1)} m`;
      problems.push({ code: 'walk-closed', severity: 'warning', feature: features.length, detail });
    }
    features.push({ id: null, geometry, properties: textsOf(element), layer: '' });
  };
  for (const track of childrenOf(root, 'trk')) {
    for (const segment of childrenOf(track, 'trkseg')) {
      const { geometry, gap } = walked(childrenOf(segment, 'trkpt').map(positionOf));
      add(track, geometry, gap);
    }
  }
  for (const route of childrenOf(root, 'rte')) {
    const { geometry, gap } = walked(childrenOf(route, 'rtept').map(positionOf));
    add(route, geometry, gap);
  }
  for (const point of childrenOf(root, 'wpt'))
    add(point, { type: 'Point', coordinates: positionOf(point) }, 0);
  const text = reading.isSure ? null : reading;
  return ok({ format: 'gpx', claim: { type: 'wgs84' }, features, text, problems });
}

function textsOf(element: Element): readonly [string, unknown][] {
  return TEXTS.flatMap((name): [string, unknown][] => {
    const text = textIn(element, name);
    return text === undefined ? [] : [[name, text]];
  });
}

/** A number that is missing is NaN, for the validation to name its place. */
function positionOf(point: Element): Position {
  return ['lon', 'lat'].map((name) => Number(point.getAttribute(name) || Number.NaN));
}

/** An area where the walk ends near its beginning; the last gap is what was added to close it. */
function walked(positions: readonly Position[]): { readonly geometry: Geometry; readonly gap: number } {
  const line = { geometry: { type: 'LineString' as const, coordinates: [...positions] }, gap: 0 };
  const [first, last] = [parsePosition(positions[0]), parsePosition(positions.at(-1))];
  if (positions.length < 4 || !first || !last || !positions.every((one) => parsePosition(one))) return line;
  const gap = geodesicDistance(first, last);
  if (gap > Math.max(CLOSING_METRES, CLOSING_SHARE * geodesicLength(positions))) return line;
  const ring = gap === 0 ? [...positions] : [...positions, [...first]];
  return { geometry: { type: 'Polygon', coordinates: [ring] }, gap };
}
