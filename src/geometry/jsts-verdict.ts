import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import TopologyValidationError from 'jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js';
import type { OutlineRings } from './outline-rings';

export type JstsFault =
  | 'hole-outside'
  | 'holes-nested'
  | 'interior-disconnected'
  | 'crossing'
  | 'touch'
  | 'shells-nested'
  | 'ring-short'
  | 'other';

export type JstsVerdict = {
  readonly fault: JstsFault;
  readonly place: readonly [x: number, y: number] | null;
};

const FAULTS: Readonly<Record<number, JstsFault>> = {
  [TopologyValidationError.HOLE_OUTSIDE_SHELL]: 'hole-outside',
  [TopologyValidationError.NESTED_HOLES]: 'holes-nested',
  [TopologyValidationError.DISCONNECTED_INTERIOR]: 'interior-disconnected',
  [TopologyValidationError.SELF_INTERSECTION]: 'crossing',
  [TopologyValidationError.RING_SELF_INTERSECTION]: 'touch',
  [TopologyValidationError.NESTED_SHELLS]: 'shells-nested',
  [TopologyValidationError.DUPLICATE_RINGS]: 'crossing',
  [TopologyValidationError.TOO_FEW_POINTS]: 'ring-short',
};

const factory = new GeometryFactory();

/**
 * What the JTS Topology Suite says of an outline: its first fault, or undefined for a valid one. Rings
 * must be closed, of finite numbers and of four vertices at least.
 *
 * @see OpenGIS Simple Features 1.2.1, 6.1.11: a polygon's interior is connected, its rings do not cross
 */
export function jstsVerdict(rings: OutlineRings): JstsVerdict | undefined {
  try {
    const error = new IsValidOp(toJsts(rings)).getValidationError();
    if (!error) return undefined;
    const place: { x: number; y: number } | null = error.getCoordinate();
    return {
      fault: FAULTS[Number(error.getErrorType())] ?? 'other',
      place: place ? [place.x, place.y] : null,
    };
  } catch {
    // It throws where its own bookkeeping fails, on shapes that are broken in several ways at once.
    return { fault: 'other', place: null };
  }
}

function toJsts(rings: OutlineRings): unknown {
  const polygons: unknown[][] = [];
  rings.polygonOf.forEach((polygon, ring) => {
    const coordinates: unknown[] = [];
    const end = rings.firstVertex[ring + 1] as number;
    for (let vertex = rings.firstVertex[ring] as number; vertex < end; vertex++)
      coordinates.push(new Coordinate(rings.xs[vertex], rings.ys[vertex]));
    const linearRing: unknown = factory.createLinearRing(coordinates);
    if (polygons[polygon]) polygons[polygon].push(linearRing);
    else polygons[polygon] = [linearRing];
  });
  return factory.createMultiPolygon(polygons.map(([shell, ...holes]) => factory.createPolygon(shell, holes)));
}
