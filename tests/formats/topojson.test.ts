import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTopojson } from '@/formats/topojson';

const read = (value: unknown) =>
  readTopojson(strToU8(typeof value === 'string' ? value : JSON.stringify(value)), { fileName: 'a.json' });

const topology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [107, 21] },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
  objects: {
    'khu công nghiệp': {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: 3, arcs: [[0]], properties: { tên: 'Lô A', ['__proto__']: 1 } }],
    },
  },
};

describe('readTopojson', () => {
  it('reads each object as a layer', () => {
    const contents = read(topology);
    expect(contents).toMatchObject({
      value: { features: [{ id: '3', layer: 'khu công nghiệp', geometry: { type: 'Polygon' } }] },
    });
    const geometry = contents.ok ? contents.value.features[0]?.geometry : undefined;
    const { coordinates } = geometry as { coordinates: readonly (readonly (readonly number[])[])[] };
    expect(coordinates[0]?.[1]?.[0]).toBeCloseTo(107.01, 12);
    expect(coordinates[0]).toHaveLength(4);
  });

  it.each([
    [{ type: 'Topology' }, 'feature-shape'],
    ['null', 'feature-shape'],
    ['{"type":', 'file-damaged'],
    [{ ...topology, arcs: [] }, 'file-damaged'],
    [{ ...topology, arcs: [[]] }, null],
    [{ ...topology, arcs: [null] }, 'file-damaged'],
    ['['.repeat(5000), 'nesting-too-deep'],
  ])('does not trust %.40j', (value, code) => {
    const contents = read(value);
    if (code) expect(contents).toMatchObject({ ok: false, problem: { code } });
  });
});
