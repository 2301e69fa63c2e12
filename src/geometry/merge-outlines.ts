import { Clipper, ClipType, FillRule } from 'clipper2-ts';
import type { MultiPolygon, Polygon } from 'geojson';
import { metreGrid, toOutline } from './metre-grid';
import { nestRings } from './nest-rings';
import { openRing, polygonsOf } from './polygon-rings';
import { type GridPoint, traceFaces } from './trace-faces';
import { windRings } from './wind-rings';

/** A millimetre. */
const STEP_METRES = 1e-3;

/** Corners as near as this to a corner or an edge of another outline, in steps, were meant to lie on it. */
const TOGETHER_STEPS = 20;

/** A hole narrower than this, in steps, is a gap that drawing left between two sides. */
const GAP_STEPS = 20;

/**
 * All the land of several outlines as one: corners keep their numbers, but for those that lie within 2 cm of
 * another outline's and move onto it, so that outlines that were drawn side by side leave no gap.
 *
 * @param outlines valid; degrees
 * @returns a MultiPolygon where parts stand apart or touch at single points; undefined where there is no land
 */
export function mergeOutlines(
  outlines: readonly (Polygon | MultiPolygon)[],
): Polygon | MultiPolygon | undefined {
  const all: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: outlines.flatMap((outline) => polygonsOf(windRings(outline))),
  };
  const grid = metreGrid(all, STEP_METRES);
  if (!grid) return undefined;
  const rings = all.coordinates.flat().map((ring) => openRing(ring).map(grid.toStep));
  const paths = brought(rings);
  const united = Clipper.booleanOp(ClipType.Union, paths, null, FillRule.NonZero);
  const polygons = nestRings(traceFaces(united)).map(([shell, ...holes]) => [
    shell ?? [],
    ...holes.filter((hole) => !isGap(hole)),
  ]);
  return toOutline(grid, polygons);
}

/** Corners on corners, and corners of one ring as corners of the edges that they lie on. */
function brought(rings: readonly (readonly GridPoint[])[]): GridPoint[][] {
  const cells = new Map<string, GridPoint>();
  const snapped = rings.map((ring) => ring.map((point) => nearCorner(cells, point)));
  const corners = [...new Set(snapped.flat())];
  return snapped.map((ring) =>
    ring.flatMap((from, at) => {
      const to = ring[(at + 1) % ring.length] ?? from;
      return [from, ...cornersOn(from, to, corners)];
    }),
  );
}

/** A corner that is there already, near this one; else this one, which is there from now on. */
function nearCorner(cells: Map<string, GridPoint>, point: GridPoint): GridPoint {
  const [column, row] = [Math.floor(point.x / TOGETHER_STEPS), Math.floor(point.y / TOGETHER_STEPS)];
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      const known = cells.get(`${x} ${y}`);
      if (known && Math.hypot(known.x - point.x, known.y - point.y) <= TOGETHER_STEPS) return known;
    }
  }
  cells.set(`${column} ${row}`, point);
  return point;
}

function cornersOn(from: GridPoint, to: GridPoint, corners: readonly GridPoint[]): GridPoint[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const along = ({ x, y }: GridPoint): number => ((x - from.x) * dx + (y - from.y) * dy) / length;
  const isOn = (corner: GridPoint): boolean => {
    const away = Math.abs((corner.x - from.x) * dy - (corner.y - from.y) * dx) / length;
    return (
      corner !== from &&
      corner !== to &&
      away <= TOGETHER_STEPS &&
      along(corner) > 0 &&
      along(corner) < length
    );
  };
  return corners.filter(isOn).sort((a, b) => along(a) - along(b));
}

/** Half its length by its width is an area: twice the area over the way round is its width. */
function isGap(hole: readonly GridPoint[]): boolean {
  let [twice, round] = [0, 0];
  hole.forEach((from, at) => {
    const to = hole[(at + 1) % hole.length] as GridPoint;
    twice += from.x * to.y - to.x * from.y;
    round += Math.hypot(to.x - from.x, to.y - from.y);
  });
  return Math.abs(twice) / round < GAP_STEPS;
}
