import { describe, expect, it } from 'vitest';
import { parseTypedPosition } from '@/domain/typed-position';

describe('parseTypedPosition', () => {
  it.each([
    '20.95, 107.07',
    '20,95; 107,07',
    '107.07 20.95',
    ' 20.95   107.07 ',
    '20,95 107,07',
    '20.95; 107.07',
  ])('reads degrees in either order: %s', (text) => {
    expect(parseTypedPosition(text)).toEqual([107.07, 20.95]);
  });

  it.each(['2317570.853; 429087.568', '429087,568 2317570,853'])(
    'reads VN-2000 in either order: %s',
    (text) => {
      const [longitude = 0, latitude = 0] = parseTypedPosition(text) ?? [];
      expect(longitude).toBeCloseTo(107.07, 7);
      expect(latitude).toBeCloseTo(20.95, 7);
    },
  );

  it.each(['', '20.95', 'here there', '20.95, 107.07, 3', '120 150', '20.95; 429087', 'NaN 5'])(
    'does not guess: %s',
    (text) => {
      expect(parseTypedPosition(text)).toBeUndefined();
    },
  );
});
