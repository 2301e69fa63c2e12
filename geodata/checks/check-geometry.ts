import type { Geometry, Position } from 'geojson';

/** Everything published lies within this; the province's box with room for corridors that lead out of it. */
const WIDEST_BOX = [105.5, 20, 109, 22.5] as const;

function positionFault(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length < 2) return 'a position is not a longitude and a latitude';
  const [x, y] = value as unknown[];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
    return `a coordinate is not a finite number: ${JSON.stringify(value)}`;
  }
  const [west, south, east, north] = WIDEST_BOX;
  return x < west || x > east || y < south || y > north
    ? `a position lies out of the region: ${x}, ${y}`
    : undefined;
}

function lineFault(value: unknown, least: number): string | undefined {
  if (!Array.isArray(value) || value.length < least) return `a line has fewer than ${least} positions`;
  for (const position of value) {
    const fault = positionFault(position);
    if (fault) return fault;
  }
  return undefined;
}

/** Twice the signed area: positive when the ring runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  const [ox = 0, oy = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = Number.NaN, y = Number.NaN], index) => {
    const [nx = x, ny = y] = ring[index + 1] ?? [];
    return sum + (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
  }, 0);
}

type Strictness = {
  /** Rings may run either way. */
  readonly anyWinding?: boolean;
};

function ringFault(value: unknown, outer: boolean, { anyWinding = false }: Strictness): string | undefined {
  const fault = lineFault(value, 4);
  if (fault) return fault;
  const ring = value as Position[];
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'a ring is not closed';
  if (turn(ring) === 0) return 'a ring encloses nothing';
  if (!anyWinding && turn(ring) > 0 !== outer)
    return outer ? 'an outer ring runs clockwise' : 'a hole runs counter-clockwise';
  return undefined;
}

function firstFault(
  values: unknown,
  judge: (value: unknown, index: number) => string | undefined,
): string | undefined {
  if (!Array.isArray(values) || values.length === 0) return 'coordinates are empty';
  for (const [index, value] of values.entries()) {
    const fault = judge(value, index);
    if (fault) return fault;
  }
  return undefined;
}

const polygonFault = (rings: unknown, strictness: Strictness): string | undefined =>
  firstFault(rings, (ring, index) => ringFault(ring, index === 0, strictness));

/** What is wrong with a geometry by our own rules: numbers, region, closed rings, winding as in RFC 7946. */
export function geometryFault(geometry: Geometry, strictness: Strictness = {}): string | undefined {
  switch (geometry.type) {
    case 'Point':
      return positionFault(geometry.coordinates);
    case 'LineString':
      return lineFault(geometry.coordinates, 2);
    case 'MultiLineString':
      return firstFault(geometry.coordinates, (line) => lineFault(line, 2));
    case 'Polygon':
      return polygonFault(geometry.coordinates, strictness);
    case 'MultiPolygon':
      return firstFault(geometry.coordinates, (rings) => polygonFault(rings, strictness));
    default:
      return `${geometry.type} is not a geometry of these layers`;
  }
}
