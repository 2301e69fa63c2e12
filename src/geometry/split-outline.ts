import type { MultiPolygon, Polygon, Position } from 'geojson';
import { alongGeodesic } from './geodesic-length';
import { type MetreGrid, metreGrid } from './metre-grid';
import { nestRings } from './nest-rings';
import { openRing, polygonsOf } from './polygon-rings';
import { lngLat } from './position';
import { type GridPoint, traceNodedFaces } from './trace-faces';
import { windRings } from './wind-rings';

/** A hundredth of a millimetre: a new corner moves its edge by less than the area's last digit shows. */
const STEP_METRES = 1e-5;

type Edge = {
  readonly from: GridPoint;
  readonly to: GridPoint;
  readonly nodes: GridPoint[];
  /** Of a ring's edge: its ends in degrees. */
  readonly ends?: readonly [Position, Position];
};

/**
 * The parts into which a line cuts an outline, holes kept with the part that they lie in. Where the line ends
 * inside, that end cuts nothing. Corners of the outline keep their numbers exactly; the parts share the new ones.
 *
 * @param outline valid; degrees
 * @param line degrees, drawn straight; it may cross itself
 * @returns undefined where the line cuts nothing off
 */
export function splitOutline(
  outline: Polygon | MultiPolygon,
  line: readonly Position[],
): readonly Polygon[] | undefined {
  const grid = metreGrid(outline, STEP_METRES);
  if (!grid) return undefined;
  const whole = windRings(outline);
  const rings = polygonsOf(whole)
    .flat()
    .map((ring) => ringEdges(grid, openRing(ring)));
  const cuts = lineEdges(line.map(grid.toStep));
  crossAll(rings.flat(), cuts);
  for (const edge of rings.flat()) placeNodes(grid, edge);
  const edges = rings.map((ring) => ring.flatMap(noded));
  const within = cuts.flatMap(pieces).filter(([a, b]) => isWithin(rings, (a.x + b.x) / 2, (a.y + b.y) / 2));
  const faces = nestRings(traceNodedFaces([...edges.map(withoutRepeats), ...unique(within)]));
  if (faces.length <= polygonsOf(whole).length) return undefined;
  return faces.map((face) => ({ type: 'Polygon', coordinates: face.map(grid.toRing) }));
}

function ringEdges(grid: MetreGrid, ring: readonly Position[]): Edge[] {
  const points = ring.map(grid.toStep);
  return points.map((from, at) => {
    const next = (at + 1) % points.length;
    const ends = [ring[at] as Position, ring[next] as Position] as const;
    return { from, to: points[next] ?? from, nodes: [], ends };
  });
}

function lineEdges(points: readonly GridPoint[]): Edge[] {
  return points.slice(1).map((to, at) => ({ from: points[at] ?? to, to, nodes: [] }));
}

/** A node on both edges wherever a cut meets an edge or another cut. */
function crossAll(edges: readonly Edge[], cuts: readonly Edge[]): void {
  cuts.forEach((cut, at) => {
    for (const edge of edges) cross(edge, cut);
    for (const other of cuts.slice(at + 2)) cross(other, cut);
  });
}

function cross(one: Edge, other: Edge): void {
  for (const node of meetings(one, other)) {
    one.nodes.push(node);
    other.nodes.push(node);
  }
}

/** Where two edges meet, on the grid: an end of either that lies on the other, or the one point where they cross. */
function meetings(one: Edge, other: Edge): readonly GridPoint[] {
  if (!doBoxesMeet(one, other)) return [];
  const ends = [
    ...[one.from, one.to].filter((end) => isOn(other, end)),
    ...[other.from, other.to].filter((end) => isOn(one, end)),
  ];
  if (ends.length > 0) return ends;
  const [dx, dy] = [one.to.x - one.from.x, one.to.y - one.from.y];
  const [ex, ey] = [other.to.x - other.from.x, other.to.y - other.from.y];
  const [fx, fy] = [other.from.x - one.from.x, other.from.y - one.from.y];
  const across = dx * ey - dy * ex;
  if (across === 0) return [];
  const [part, otherPart] = [(fx * ey - fy * ex) / across, (fx * dy - fy * dx) / across];
  if (part < 0 || part > 1 || otherPart < 0 || otherPart > 1) return [];
  return [{ x: Math.round(one.from.x + part * dx), y: Math.round(one.from.y + part * dy) }];
}

/** An edge is a geodesic: a corner that is set on it in the plane would bend it, where it is long. */
function placeNodes(grid: MetreGrid, { from, to, nodes, ends }: Edge): void {
  if (!ends) return;
  const [[x1 = Number.NaN, y1 = Number.NaN], [x2 = Number.NaN, y2 = Number.NaN]] = ends;
  for (const node of nodes) {
    const whole = Math.hypot(to.x - from.x, to.y - from.y);
    const part = whole === 0 ? 0 : Math.hypot(node.x - from.x, node.y - from.y) / whole;
    grid.place(node, [...alongGeodesic(lngLat(x1, y1), lngLat(x2, y2), part)]);
  }
}

function doBoxesMeet(one: Edge, other: Edge): boolean {
  return (
    Math.min(one.from.x, one.to.x) <= Math.max(other.from.x, other.to.x) + 1 &&
    Math.min(other.from.x, other.to.x) <= Math.max(one.from.x, one.to.x) + 1 &&
    Math.min(one.from.y, one.to.y) <= Math.max(other.from.y, other.to.y) + 1 &&
    Math.min(other.from.y, other.to.y) <= Math.max(one.from.y, one.to.y) + 1
  );
}

/** Within a millimetre: what was snapped to an edge lies on it but for rounding. */
const ON_STEPS = 100;

function isOn({ from, to }: Edge, point: GridPoint): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + part * dx - point.x, from.y + part * dy - point.y) <= ON_STEPS;
}

const isSame = (a: GridPoint, b: GridPoint): boolean => a.x === b.x && a.y === b.y;

/** The edge's first end and its nodes, in their order; its last end begins the next edge. */
function noded({ from, to, nodes }: Edge): GridPoint[] {
  const along = ({ x, y }: GridPoint): number =>
    (x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y);
  return [from, ...nodes.filter((node) => !isSame(node, to)).sort((a, b) => along(a) - along(b))];
}

function withoutRepeats(path: readonly GridPoint[]): GridPoint[] {
  return path.filter((point, at) => !isSame(point, path.at(at - 1) as GridPoint));
}

function pieces(cut: Edge): [GridPoint, GridPoint][] {
  const points = withoutRepeats([...noded(cut), cut.to]);
  return points.slice(1).map((point, at): [GridPoint, GridPoint] => [points[at] as GridPoint, point]);
}

/** A line that runs over itself cuts once. */
function unique(cuts: readonly [GridPoint, GridPoint][]): readonly [GridPoint, GridPoint][] {
  const keyOf = ([a, b]: [GridPoint, GridPoint]): string =>
    [`${a.x} ${a.y}`, `${b.x} ${b.y}`].sort().join(' ');
  return [...new Map(cuts.map((cut) => [keyOf(cut), cut])).values()];
}

/** Even-odd over all rings; a piece along an edge is told apart by lying on it. */
function isWithin(rings: readonly (readonly Edge[])[], x: number, y: number): boolean {
  let isInside = false;
  for (const edge of rings.flat()) {
    if (isOn(edge, { x, y })) return false;
    const { from, to } = edge;
    if (from.y > y === to.y > y) continue;
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) isInside = !isInside;
  }
  return isInside;
}
