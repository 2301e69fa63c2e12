import { describe, expect, it } from 'vitest';
import { imageSize } from '@/formats/image-size';

const png = Uint8Array.of(
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 1, 0x2c, 0, 0, 0, 0x64, 8, 2, 0, 0, 0, 0, 0, 0, 0],
);
const jpeg = Uint8Array.of(
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 17, 8, 0, 0x64, 1, 0x2c, 3],
);

describe('the size of an image', () => {
  it('is read from its head', () => {
    expect(imageSize('png', png)).toEqual({ width: 300, height: 100 });
    expect(imageSize('jpeg', jpeg)).toEqual({ width: 300, height: 100 });
  });

  it('is not known where the bytes are of another format, cut off, or say zero', () => {
    expect(imageSize('jpeg', png)).toBe(undefined);
    expect(imageSize('png', jpeg)).toBe(undefined);
    for (let length = 0; length < jpeg.length - 2; length++)
      expect(imageSize('jpeg', jpeg.slice(0, length))).toBe(undefined);
    expect(imageSize('png', png.slice(0, 20))).toBe(undefined);
    expect(
      imageSize(
        'png',
        png.map((byte, at) => (at >= 16 && at < 20 ? 0 : byte)),
      ),
    ).toBe(undefined);
  });
});
