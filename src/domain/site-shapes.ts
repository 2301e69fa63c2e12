import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { Problem, ProblemCode } from './problem';

/** What a geometry of a file can become, with the path of its field. Coordinates are as the file has them. */
export type SiteShape = {
  readonly geometry: Polygon | MultiPolygon | Point;
  readonly path: string;
};

export type SiteShapes = { readonly shapes: readonly SiteShape[]; readonly problems: readonly Problem[] };

/** Collections within collections beyond this are no drawing of anybody's. */
const MOST_NESTED = 16;

const shape = (geometry: SiteShape['geometry'], path: string): SiteShapes => ({
  shapes: [{ geometry, path }],
  problems: [],
});

const problem = (code: ProblemCode, field: string, severity: Problem['severity'] = 'error'): SiteShapes => ({
  shapes: [],
  problems: [{ code, severity, field }],
});

const missing = (path: string): SiteShapes => problem('geometry-missing', path, 'warning');

/**
 * Polygons and points out of any value that a file calls a geometry: collections are taken apart, closed lines
 * are rings. What cannot be a site is a problem with its path; nothing throws.
 */
export function siteShapes(geometry: unknown): SiteShapes {
  return geometry === null || geometry === undefined ? missing('geometry') : collect(geometry, 'geometry', 0);
}

function collect(value: unknown, path: string, depth: number): SiteShapes {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('feature-shape', path);
  const { type, coordinates, geometries } = value as Readonly<Record<string, unknown>>;
  const below = `${path}.coordinates`;
  switch (type) {
    case 'Point':
      return toPoint(coordinates, below);
    case 'MultiPoint':
      return each(coordinates, below, toPoint);
    case 'LineString':
      return toClosedLine(coordinates, below);
    case 'MultiLineString':
      return each(coordinates, below, toClosedLine);
    case 'Polygon':
      return toPolygon(coordinates, below);
    case 'MultiPolygon':
      return toMultiPolygon(coordinates, below);
    case 'GeometryCollection':
      if (depth >= MOST_NESTED) return problem('feature-shape', `${path}.geometries`);
      return each(geometries, `${path}.geometries`, (one, at) => collect(one, at, depth + 1));
    default:
      return problem('geometry-type', `${path}.type`);
  }
}

function each(value: unknown, path: string, read: (one: unknown, path: string) => SiteShapes): SiteShapes {
  if (!Array.isArray(value)) return problem('feature-shape', path);
  if (value.length === 0) return missing(path);
  const all = value.map((one: unknown, index) => read(one, `${path}.${index}`));
  return { shapes: all.flatMap(({ shapes }) => shapes), problems: all.flatMap(({ problems }) => problems) };
}

/** Or the path of what is no position. Numbers may be endless here: `outlineFaults` tells those. */
function readPositions(value: unknown, path: string): Position[] | string {
  if (!Array.isArray(value)) return path;
  const positions: Position[] = [];
  for (let index = 0; index < value.length; index++) {
    const position: unknown = value[index];
    if (!Array.isArray(position) || typeof position[0] !== 'number' || typeof position[1] !== 'number')
      return `${path}.${index}`;
    positions.push([position[0], position[1]]);
  }
  return positions;
}

function readRings(value: unknown, path: string): Position[][] | string {
  if (!Array.isArray(value)) return path;
  const rings: Position[][] = [];
  for (let index = 0; index < value.length; index++) {
    const ring = readPositions(value[index], `${path}.${index}`);
    if (typeof ring === 'string') return ring;
    rings.push(ring);
  }
  return rings;
}

function toPoint(value: unknown, path: string): SiteShapes {
  const positions = readPositions([value], path);
  const position = typeof positions === 'string' ? undefined : positions[0];
  if (!position) return problem('feature-shape', path);
  if (!position.every(Number.isFinite)) return problem('not-finite', path);
  return shape({ type: 'Point', coordinates: position }, path);
}

function toClosedLine(value: unknown, path: string): SiteShapes {
  const line = readPositions(value, path);
  if (typeof line === 'string') return problem('feature-shape', line);
  const [first, last] = [line[0], line.at(-1)];
  const isClosed = line.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed
    ? shape({ type: 'Polygon', coordinates: [line] }, path)
    : problem('line-not-area', path, 'warning');
}

function toPolygon(value: unknown, path: string): SiteShapes {
  const rings = readRings(value, path);
  if (typeof rings === 'string') return problem('feature-shape', rings);
  return rings.length === 0 ? missing(path) : shape({ type: 'Polygon', coordinates: rings }, path);
}

function toMultiPolygon(value: unknown, path: string): SiteShapes {
  if (!Array.isArray(value)) return problem('feature-shape', path);
  if (value.length === 0) return missing(path);
  const polygons: Position[][][] = [];
  for (let index = 0; index < value.length; index++) {
    const rings = readRings(value[index], `${path}.${index}`);
    if (typeof rings === 'string') return problem('feature-shape', rings);
    polygons.push(rings);
  }
  return shape({ type: 'MultiPolygon', coordinates: polygons }, path);
}
