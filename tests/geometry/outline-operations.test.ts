import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { addHole } from '@/geometry/add-hole';
import { boundingBox } from '@/geometry/bounding-box';
import { geodesicArea } from '@/geometry/geodesic-area';
import { mergeOutlines } from '@/geometry/merge-outlines';
import { groundOffset, moveOutline } from '@/geometry/move-outline';
import { outlineFaults } from '@/geometry/outline-validity';
import { polygonsOf } from '@/geometry/polygon-rings';
import { lngLat } from '@/geometry/position';
import { splitOutline } from '@/geometry/split-outline';
import { seededRandom } from '../analysis/seeded-shapes';
import { randomPolygons } from './random-polygons';

type Outline = Polygon | MultiPolygon;

const area = (outline: Outline): number => geodesicArea(outline) ?? Number.NaN;
const isValid = (outline: Outline): boolean => !outlineFaults(outline).some(({ isInvalid }) => isInvalid);
const cornersOf = (outline: Outline): Position[] => polygonsOf(outline).flat(2);
const holes = (outline: Polygon): number => outline.coordinates.length - 1;

/** A square of 0.01 degrees, and rings in it by their corners in thousandths of a degree. */
const ring = (...corners: readonly (readonly [number, number])[]): Position[] =>
  [...corners, corners[0] as readonly [number, number]].map(([x, y]) => [107 + x / 1000, 21 + y / 1000]);
const SQUARE = ring([0, 0], [10, 0], [10, 10], [0, 10]);
const square: Polygon = { type: 'Polygon', coordinates: [SQUARE] };
const HOLE = ring([4, 4], [4, 6], [6, 6], [6, 4]);
const holed: Polygon = { type: 'Polygon', coordinates: [SQUARE, HOLE] };
const line = (...corners: readonly (readonly [number, number])[]): Position[] =>
  corners.map(([x, y]) => [107 + x / 1000, 21 + y / 1000]);

describe('splitOutline', () => {
  it('cuts in two, keeps every corner as it was, and shares the new ones', () => {
    const parts = splitOutline(square, line([3, -1], [3, 11])) ?? [];
    expect(parts).toHaveLength(2);
    const corners = parts.flatMap(cornersOf).map(String);
    for (const corner of SQUARE) expect(corners).toContain(String(corner));
    const fresh = [...new Set(corners.filter((corner) => !SQUARE.map(String).includes(corner)))];
    expect(fresh).toHaveLength(2);
    for (const corner of fresh) expect(corners.filter((other) => other === corner).length).toBeGreaterThan(1);
    expect(parts.map(area).sort((a, b) => a - b)[0]).toBeCloseTo(0.3 * area(square), -1);
  });

  it('cuts along a line with corners, inside as well as outside', () => {
    const parts = splitOutline(square, line([3, -1], [3, 5], [7, 5], [7, 11])) ?? [];
    expect(parts).toHaveLength(2);
    expect(parts.reduce((sum, part) => sum + area(part), 0)).toBeCloseTo(area(square), 0);
  });

  it('cuts through a hole, and keeps one beside the line', () => {
    const through = splitOutline(holed, line([5, -1], [5, 11])) ?? [];
    expect(through.map(holes)).toEqual([0, 0]);
    const beside = splitOutline(holed, line([2, -1], [2, 11])) ?? [];
    expect(beside.map(holes).sort()).toEqual([0, 1]);
  });

  it.each([
    ['ends inside', square, line([3, -1], [3, 5])],
    ['passes by', square, line([-3, -1], [-3, 11])],
    ['runs along an edge', square, line([0, -1], [0, 11])],
    ['joins a hole to the edge once', holed, line([5, -1], [5, 5])],
    ['is a point', square, line([5, 5])],
    ['touches a corner', square, line([-1, 1], [1, -1])],
  ])('cuts nothing where the line %s', (_, outline, cut) => {
    expect(splitOutline(outline, cut)).toBeUndefined();
  });

  it('cuts from corner to corner, and from a point on an edge', () => {
    expect(splitOutline(square, line([0, 0], [10, 10]))).toHaveLength(2);
    expect(splitOutline(square, line([0, 5], [10, 5]))).toHaveLength(2);
    expect(splitOutline(holed, line([0, 0], [10, 10]))?.map(holes)).toEqual([0, 0]);
  });

  it('cuts with a line that crosses itself', () => {
    const parts = splitOutline(square, line([-1, 5], [8, 5], [8, 8], [5, 8], [5, -1])) ?? [];
    expect(parts).toHaveLength(3);
    expect(parts.every(isValid)).toBe(true);
  });

  it('leaves parts that are valid and sum to the whole, and that merge to the whole again', () => {
    const random = seededRandom(7);
    let cuts = 0;
    for (const outline of randomPolygons().filter((_, index) => index % 4 === 0)) {
      const [west = 0, south = 0, east = 0, north = 0] = boundingBox(outline) ?? [];
      const within = (): Position => [west + (east - west) * random(), south + (north - south) * random()];
      const [middle, reach] = [within(), 2 * Math.max(east - west, north - south)];
      const angle = 2 * Math.PI * random();
      const [dx, dy] = [reach * Math.cos(angle), reach * Math.sin(angle)];
      const [x = 0, y = 0] = middle;
      const cut: Position[] = [[x - dx, y - dy], middle, [x + dx * random(), y + dy]];
      const parts = splitOutline(outline, cut);
      if (!parts) continue;
      cuts++;
      const sum = parts.reduce((total, part) => total + area(part), 0);
      expect(Math.abs(sum / area(outline) - 1)).toBeLessThan(1e-6);
      expect(parts.filter((part) => !isValid(part))).toEqual([]);
      const merged = mergeOutlines(parts);
      expect(Math.abs((merged ? area(merged) : 0) / area(outline) - 1)).toBeLessThan(1e-4);
    }
    expect(cuts).toBeGreaterThan(200);
  });
});

describe('mergeOutlines', () => {
  const shifted = (by: number, up = 0): Polygon => ({
    type: 'Polygon',
    coordinates: [SQUARE.map(([x = 0, y = 0]) => [x + by / 1000, y + up / 1000])],
  });

  it('joins outlines that overlap, and counts shared land once', () => {
    const merged = mergeOutlines([square, shifted(5)]);
    expect(merged?.type).toBe('Polygon');
    expect((merged ? area(merged) : 0) / area(square)).toBeCloseTo(1.5, 4);
  });

  it('joins outlines that share a side, and keeps their corners', () => {
    const merged = mergeOutlines([square, shifted(10)]);
    expect(merged?.type).toBe('Polygon');
    const corners = merged ? cornersOf(merged).map(String) : [];
    for (const corner of [SQUARE[0], SQUARE[3]]) expect(corners).toContain(String(corner));
  });

  it('closes a gap of a centimetre, and no hole is left of it', () => {
    const merged = mergeOutlines([square, shifted(10 + 1e-4, 2)]);
    expect(merged?.type).toBe('Polygon');
    expect(merged?.coordinates).toHaveLength(1);
  });

  it('leaves parts that stand apart, or touch at a corner, as parts', () => {
    expect(mergeOutlines([square, shifted(11)])?.type).toBe('MultiPolygon');
    const cornered = mergeOutlines([square, shifted(10, 10)]);
    expect(cornered?.type).toBe('MultiPolygon');
    expect(cornered && isValid(cornered)).toBe(true);
  });

  it('keeps a hole, and fills what another outline covers', () => {
    expect(mergeOutlines([holed, shifted(10)])?.coordinates).toHaveLength(2);
    const filler: Polygon = { type: 'Polygon', coordinates: [HOLE] };
    expect(mergeOutlines([holed, filler])).toMatchObject({ type: 'Polygon', coordinates: { length: 1 } });
  });

  it('is nothing of nothing', () => {
    expect(mergeOutlines([])).toBeUndefined();
  });
});

describe('addHole', () => {
  it('takes its land off', () => {
    const added = addHole(square, HOLE.toReversed());
    expect(added && isValid(added)).toBe(true);
    expect(added && area(added)).toBeCloseTo(area(holed), 3);
  });

  it('goes to the polygon that holds it', () => {
    const two: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[ring([20, 0], [30, 0], [30, 9])], [SQUARE]],
    };
    expect(addHole(two, HOLE)?.coordinates.map((rings) => rings.length)).toEqual([1, 2]);
  });

  it('is refused by no polygon but the one', () => {
    expect(addHole(square, ring([20, 4], [20, 6], [22, 6]))).toBeUndefined();
  });
});

describe('moveOutline', () => {
  it('keeps its area, however far', () => {
    for (const outline of randomPolygons().slice(0, 200)) {
      const [west = 0, south = 0, east = 0, north = 0] = boundingBox(outline) ?? [];
      if (Math.max(east - west, north - south) > 0.1) continue;
      const moved = moveOutline(outline, 40_000, -25_000);
      // Ten square centimetres is what an area of this size can be told to.
      expect(Math.abs(area(moved) - area(outline))).toBeLessThan(1e-8 * area(outline) + 1e-3);
    }
  });

  it('moves each corner by what is asked', () => {
    const moved = moveOutline(square, 120, -35);
    const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [SQUARE[0], moved.coordinates[0]?.[0]];
    const [east, north] = groundOffset(lngLat(x, y), lngLat(u, v));
    expect(east).toBeCloseTo(120, 1);
    expect(north).toBeCloseTo(-35, 1);
  });

  it('moves a point, and leaves what is not moved as it is', () => {
    const point = { type: 'Point' as const, coordinates: [107, 21] };
    expect(moveOutline(point, 0, 0)).toBe(point);
    expect(moveOutline(point, 0, 1000).coordinates[1]).toBeCloseTo(21.00903, 4);
  });
});
