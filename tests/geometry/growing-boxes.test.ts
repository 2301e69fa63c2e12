import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingBoxes } from '@/geometry/growing-boxes';

const coordinate = fc.integer({ min: 0, max: 12 });
const box = fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const boxes = fc.array(box, { minLength: 1, maxLength: 300, size: 'max' });

const packed = (given: readonly (readonly [number, number, number, number])[]): Float64Array =>
  Float64Array.from(given.flatMap(([x, y, width, height]) => [x, y, x + width, y + height]));

describe('GrowingBoxes', () => {
  it('finds of the boxes let in so far all that hold a point, and no other', () => {
    fc.assert(
      fc.property(boxes, coordinate, coordinate, fc.integer({ min: 1, max: 5 }), (given, x, y, every) => {
        const growing = new GrowingBoxes(packed(given));
        expect(growing.at(x, y)).toEqual([]);
        const expected: number[] = [];
        given.forEach(([west, south, width, height], place) => {
          if (place % every > 0) return;
          growing.letIn(place);
          if (x >= west && x <= west + width && y >= south && y <= south + height) expected.push(place);
        });
        expect([...growing.at(x, y)].sort((one, other) => one - other)).toEqual(expected);
      }),
    );
  });
});
