import type { Element } from '@xmldom/xmldom';
import type { Geometry, Position } from 'geojson';
import { childrenOf, textIn } from './open-xml';

const SHAPES = ['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry'];
const NO_SHAPES = ['Track', 'MultiTrack', 'Model'];

/**
 * What a placemark, or a collection in one, is drawn as; null where it is nothing that we read. Numbers
 * that are none are handed on as NaN, for the validation to name their place.
 *
 * @param skipped told of each shape that is passed over, by its name
 */
export function kmlGeometry(parent: Element, skipped: (name: string) => void): Geometry | null {
  for (const { localName } of childrenOf(parent, ...NO_SHAPES)) skipped(localName ?? '');
  const shapes = childrenOf(parent, ...SHAPES).flatMap((shape) => toGeometry(shape, skipped) ?? []);
  const [first, second] = shapes;
  if (!first) return null;
  return second ? collected(shapes) : first;
}

function toGeometry(shape: Element, skipped: (name: string) => void): Geometry | null {
  switch (shape.localName) {
    case 'Point':
      return { type: 'Point', coordinates: positionsIn(shape)[0] ?? [] };
    case 'Polygon':
      return { type: 'Polygon', coordinates: ringsOf(shape) };
    case 'MultiGeometry':
      return kmlGeometry(shape, skipped);
    default:
      return { type: 'LineString', coordinates: [...positionsIn(shape)] };
  }
}

function ringsOf(polygon: Element): Position[][] {
  return ['outerBoundaryIs', 'innerBoundaryIs'].flatMap((boundary) =>
    childrenOf(polygon, boundary).flatMap((side) =>
      childrenOf(side, 'LinearRing').map((ring) => [...positionsIn(ring)]),
    ),
  );
}

/** `longitude,latitude[,height]`, apart by blanks. */
function positionsIn(shape: Element): readonly Position[] {
  const text = textIn(shape, 'coordinates')?.trim() ?? '';
  if (text === '') return [];
  return text.split(/\s+/).map((tuple) => tuple.split(',').slice(0, 2).map(toNumber));
}

function toNumber(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}

function collected(shapes: readonly Geometry[]): Geometry {
  const polygons = shapes.flatMap((shape) => {
    if (shape.type === 'Polygon') return [shape.coordinates];
    return shape.type === 'MultiPolygon' ? shape.coordinates : [];
  });
  const isAllAreas = shapes.every(({ type }) => type === 'Polygon' || type === 'MultiPolygon');
  return isAllAreas
    ? { type: 'MultiPolygon', coordinates: polygons }
    : { type: 'GeometryCollection', geometries: [...shapes] };
}
