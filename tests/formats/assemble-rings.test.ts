import { describe, expect, it } from 'vitest';
import { assembleRings, type CornerRing } from '@/formats/assemble-rings';

function square(south: number, west: number, size: number): CornerRing {
  const places = [
    [south, west],
    [south, west + size],
    [south + size, west + size],
    [south + size, west],
  ] as const;
  return {
    title: '',
    isHole: false,
    corners: places.map(([northing, easting], at) => ({ name: String(at + 1), northing, easting })),
  };
}
const within = (rings: readonly CornerRing[]): readonly (number | null)[] =>
  assembleRings(rings, new Set()).rings.map((ring) => ring.within);

describe('assembleRings: rings in rings', () => {
  it('takes each second one for a hole in the next larger, in whatever order they come', () => {
    const [huge, large, small, tiny] = [
      square(0, 0, 40),
      square(5, 5, 30),
      square(10, 10, 20),
      square(15, 15, 9),
    ];
    expect(within([huge, large, small, tiny])).toEqual([null, 0, null, 2]);
    expect(within([tiny, large, huge, small])).toEqual([3, 2, null, null]);
  });

  it('has two holes beside each other in one outline, and none in its twin', () => {
    const outline = square(0, 0, 40);
    expect(within([square(2, 2, 5), outline, square(20, 20, 5)])).toEqual([1, null, 1]);
    expect(within([outline, square(0, 0, 40)])).toEqual([null, null]);
  });

  it('is done in a moment with as many as a table may hold, one in the other', () => {
    const count = 1250;
    const rings = Array.from({ length: count }, (_, at) => square(at, at, 2 * (count - at)));
    expect(within(rings)).toEqual(rings.map((_, at) => (at % 2 === 0 ? null : at - 1)));
  });
});
