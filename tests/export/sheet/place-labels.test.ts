import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelPosition, LabelRequest } from '@/export/sheet/labels/label-request';
import { placeLabels } from '@/export/sheet/labels/place-labels';
import type { OrientedBox } from '@/geometry/oriented-box';

const FRAME = { x: 10, y: 20, width: 60, height: 50 };

const box: fc.Arbitrary<OrientedBox> = fc.record({
  x: fc.integer({ min: 0, max: 800 }).map((tenth) => tenth / 10),
  y: fc.integer({ min: 100, max: 800 }).map((tenth) => tenth / 10),
  halfWidth: fc.integer({ min: 2, max: 60 }).map((tenth) => tenth / 10),
  halfHeight: fc.integer({ min: 2, max: 20 }).map((tenth) => tenth / 10),
  angle: fc.constantFrom(0, 0, 0.4, -1.1, Math.PI / 2),
});

const position: fc.Arbitrary<LabelPosition> = fc.record({
  box,
  setting: fc.constant(0),
  align: fc.constant('middle' as const),
  cost: fc.integer({ min: 0, max: 9 }),
});

const requests: fc.Arbitrary<readonly LabelRequest[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.array(position, { maxLength: 8 })), { maxLength: 25 })
  .map((all) =>
    all.map(([rank, positions], at) => ({ id: `r${at}`, kind: 'zone', name: `name ${at}`, rank, positions })),
  );

function corners({
  x,
  y,
  halfWidth,
  halfHeight,
  angle,
}: OrientedBox): readonly (readonly [number, number])[] {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([right = 0, down = 0]) => [
    x + right * halfWidth * cosine - down * halfHeight * sine,
    y + right * halfWidth * sine + down * halfHeight * cosine,
  ]);
}

/** By cutting one by the sides of the other: what is left has an area. */
function sharedArea(a: OrientedBox, b: OrientedBox): number {
  let shape = [...corners(a)];
  const sides = corners(b);
  for (const [at, [x1, y1]] of sides.entries()) {
    const [x2, y2] = sides[(at + 1) % 4] ?? [0, 0];
    const inside = ([x, y]: readonly [number, number]): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    shape = shape.flatMap((point, index) => {
      const next = shape[(index + 1) % shape.length] ?? point;
      const [from, to] = [inside(point), inside(next)];
      const share = from / (from - to);
      const cut = [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])] as const;
      return [...(from >= 0 ? [point] : []), ...(from >= 0 !== to >= 0 ? [cut] : [])];
    });
  }
  let twice = 0;
  for (const [at, [x, y]] of shape.entries()) {
    const [nextX, nextY] = shape[(at + 1) % shape.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice / 2);
}

describe('placing of names', () => {
  it('puts none on another, on an obstacle or over the edge, and tells of each that it did not put', () => {
    fc.assert(
      fc.property(requests, fc.array(box, { maxLength: 6 }), (all, obstacles) => {
        const { placed, unplaced } = placeLabels(all, obstacles, FRAME);
        const boxes = [...obstacles, ...placed.map(({ position: { box: own } }) => own)];
        for (const [at, one] of boxes.entries()) {
          if (at < obstacles.length) continue;
          for (const other of boxes.slice(0, at)) expect(sharedArea(one, other)).toBeLessThan(1e-6);
          for (const [x, y] of corners(one)) {
            expect(Math.min(x - FRAME.x, FRAME.x + FRAME.width - x)).toBeGreaterThan(0.79);
            expect(Math.min(y - FRAME.y, FRAME.y + FRAME.height - y)).toBeGreaterThan(0.79);
          }
        }
        const names = [...placed.map(({ request }) => request.name), ...unplaced.map(({ name }) => name)];
        expect(names.sort()).toEqual(all.map(({ name }) => name).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same requests in whatever order', () => {
    fc.assert(
      fc.property(requests, (all) => {
        expect(placeLabels([...all].reverse(), [], FRAME)).toEqual(placeLabels(all, [], FRAME));
      }),
    );
  });

  const at = (x: number, cost: number): LabelPosition => ({
    box: { x, y: 40, halfWidth: 4, halfHeight: 2, angle: 0 },
    setting: 0,
    align: 'middle',
    cost,
  });
  const request = (id: string, rank: number, positions: readonly LabelPosition[]): LabelRequest => ({
    id,
    kind: 'town',
    name: id,
    rank,
    positions,
  });

  it('moves a name aside for one that has no other place', () => {
    const { placed, unplaced } = placeLabels(
      [request('movable', 1, [at(30, 0), at(50, 1)]), request('bound', 2, [at(31, 0)])],
      [],
      FRAME,
    );
    expect(unplaced).toEqual([]);
    expect(placed.map(({ request: { id }, position: { box: own } }) => [id, own.x])).toEqual([
      ['movable', 50],
      ['bound', 31],
    ]);
  });

  it('says why a name has no place', () => {
    const { unplaced } = placeLabels(
      [request('full', 1, [at(30, 0)]), request('edge', 1, [at(12, 0)]), request('bent', 1, [])],
      [at(30, 0).box],
      FRAME,
    );
    expect(unplaced).toEqual([
      { id: 'bent', kind: 'town', name: 'bent', reason: 'no-stretch' },
      { id: 'edge', kind: 'town', name: 'edge', reason: 'at-edge' },
      { id: 'full', kind: 'town', name: 'full', reason: 'no-room' },
    ]);
  });
});
