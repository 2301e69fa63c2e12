import { describe, expect, it } from 'vitest';
import { readLogo } from '@/export/sheet/read-logo';

/** The head of a PNG of so many pixels, then zeros. */
function png(width: number, height: number, length = 64): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 40, 0, 60, 3, 0, 0, 0]);

const codeOf = (bytes: Uint8Array) => {
  const read = readLogo(bytes, 'dau.png');
  return read.ok ? read.value.format : `${read.problem.code} ${read.problem.detail}`.trim();
};

describe('a logo', () => {
  it('is told by its bytes, whatever its name', () => {
    expect(codeOf(png(300, 100))).toBe('png');
    expect(codeOf(jpeg)).toBe('jpeg');
  });

  it('is refused as a drawing, as text and as nothing', () => {
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'GIF89a', ''])
      expect(codeOf(new TextEncoder().encode(text))).toBe('logo-kind');
  });

  it('is refused where it is too large, with the limit', () => {
    expect(codeOf(png(10, 10, 2_000_001))).toBe('logo-too-large 2 MB');
    expect(codeOf(png(4001, 1))).toBe('logo-too-large 4000 × 4000 px');
    expect(codeOf(png(4000, 4000))).toBe('png');
  });
});
