import { describe, expect, it } from 'vitest';
import { beyondFrames } from '@/geometry/beyond-frames';
import { boundingBox, PROVINCE_BOX } from '@/geometry/bounding-box';

describe('the veil beyond the data', () => {
  const frames = beyondFrames().features;

  it('is opaque from the edge of the data outwards, and fades to nothing inwards', () => {
    const opacities = frames.map((frame) => Number(frame.properties?.opacity));
    expect(opacities[0]).toBe(1);
    expect([...opacities].sort((a, b) => b - a)).toEqual(opacities);
    expect(opacities.at(-1)).toBeLessThan(0.01);
  });

  it('lies frame against frame: the hole of one is the rim of the next', () => {
    for (const [index, frame] of frames.slice(1).entries()) {
      const hole = frames[index]?.geometry.coordinates[1];
      expect([...(frame.geometry.coordinates[0] ?? [])].reverse()).toEqual(hole);
    }
  });

  it('begins at the box of the data', () => {
    const hole = frames[0]?.geometry.coordinates[1] ?? [];
    const box = boundingBox({ type: 'LineString', coordinates: hole });
    box?.forEach((side, index) => {
      expect(side).toBeCloseTo(PROVINCE_BOX[index] ?? NaN, 9);
    });
  });
});
