import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing, polyline, read, result, ringsOf, SQUARE, type Tags } from './dxf-drawing';

describe('readDxf: blocks', () => {
  const block = (name: string, entities: Tags): Tags => [
    [0, 'BLOCK'],
    [8, '0'],
    [2, name],
    [10, 1],
    [20, 1],
    ...entities,
    [0, 'ENDBLK'],
  ];
  const insert = (name: string, more: Tags): Tags => [[0, 'INSERT'], [8, 'LÔ'], [2, name], ...more];

  it('puts blocks in blocks in their places: moved, turned, scaled, mirrored, in rows', () => {
    const { features } = read(
      drawing({
        blocks: [
          ...block(
            'LO',
            polyline([
              [1, 1],
              [3, 1],
              [3, 2],
              [1, 2],
            ]),
          ),
          ...block(
            'HAI',
            insert('lo', [
              [10, 11],
              [20, 1],
              [50, 90],
              [41, 2],
              [42, 3],
            ]),
          ),
        ],
        entities: [
          ...insert('HAI', [
            [10, 100],
            [20, 200],
            [70, 2],
            [44, 50],
          ]),
          ...insert('LO', [
            [10, 0],
            [20, 0],
            [230, -1],
          ]),
        ],
      }),
    );
    expect(features.map(({ layer }) => layer)).toEqual(['LÔ', 'LÔ', 'LÔ']);
    const rounded = features.map((feature) =>
      ringsOf(feature)[0]?.map((point) => point.map((value) => Math.round(value * 1e6) / 1e6 + 0)),
    );
    expect(rounded).toEqual([
      [
        [110, 200],
        [110, 204],
        [107, 204],
        [107, 200],
        [110, 200],
      ],
      [
        [160, 200],
        [160, 204],
        [157, 204],
        [157, 200],
        [160, 200],
      ],
      [
        [0, 0],
        [-2, 0],
        [-2, 1],
        [0, 1],
        [0, 0],
      ],
    ]);
  });

  it('repeats a block at distances that are not scaled', () => {
    const rows = insert('LO', [
      [41, 2],
      [42, 2],
      [70, 2],
      [44, 50],
    ]);
    const shape = polyline([
      [1, 1],
      [3, 1],
      [3, 2],
    ]);
    const { features } = read(drawing({ blocks: block('LO', shape), entities: rows }));
    expect(features.map((feature) => ringsOf(feature)[0]?.slice(0, 2))).toEqual([
      [
        [0, 0],
        [4, 0],
      ],
      [
        [50, 0],
        [54, 0],
      ],
    ]);
  });

  it('refuses blocks that multiply without end, and passes over one that holds itself', () => {
    const ten = (name: string): Tags => Array.from({ length: 10 }, () => insert(name, [])).flat();
    const bomb = Array.from({ length: 9 }, (_, level) => block(`B${level + 1}`, ten(`B${level}`))).flat();
    const blocks = [...block('B0', polyline(SQUARE)), ...bomb];
    expect(result(drawing({ blocks, entities: insert('B9', []) }))).toMatchObject({
      problem: { code: 'file-too-large', detail: '1000000 entities' },
    });
    const rows = insert('B0', [
      [70, 30000],
      [71, 30000],
    ]);
    expect(result(drawing({ blocks, entities: rows }))).toMatchObject({
      problem: { code: 'file-too-large' },
    });
    const itself = block('SELF', [...polyline(SQUARE), ...insert('SELF', [])]);
    expect(read(drawing({ blocks: itself, entities: insert('SELF', []) })).features.length).toBeLessThan(40);
  });
});

describe('readDxf: what is no plan', () => {
  it('refuses binary drawings and DWG by name', () => {
    expect(result('AutoCAD Binary DXF\r\n\u001a\0')).toMatchObject({
      problem: { code: 'format-part-skipped', detail: 'binary DXF' },
    });
    expect(result('AC1032\0\0')).toMatchObject({ problem: { code: 'format-part-skipped', detail: 'DWG' } });
  });

  it('counts what it passes over', () => {
    const { problems } = read(
      drawing({
        entities: [
          ...polyline(SQUARE),
          [0, '3DFACE'],
          [8, '0'],
          [0, '3DFACE'],
          [8, '0'],
          [0, 'DIMENSION'],
          [8, '0'],
          [0, 'CIRCLE'],
          [8, '0'],
          [10, 0],
          [20, 0],
          [40, 1],
          [210, 1],
          [220, 0],
          [230, 0],
          ...polyline([...SQUARE, [0, Number.NaN]]),
        ],
      }),
    );
    expect(problems.map(({ detail }) => detail)).toEqual([
      '3DFACE × 2',
      'DIMENSION × 1',
      'CIRCLE 3D × 1',
      'LWPOLYLINE × 1',
    ]);
  });

  it('reads what is cut off anywhere up to there, and never throws', () => {
    const whole = new Uint8Array(readFileSync('tests/fixtures/dxf/sites.dxf'));
    const all = read(whole).features;
    for (let end = 0; end < whole.length; end += 10) {
      const part = result(whole.subarray(0, end));
      if (part.ok) expect(all).toEqual(expect.arrayContaining([...part.value.features]));
      else expect(part.problem.code).toMatch(/^file-(damaged|empty)$/);
    }
  });

  it('stands any group codes in any order', () => {
    const code = fc.constantFrom(
      0,
      1,
      2,
      7,
      8,
      10,
      20,
      11,
      21,
      40,
      41,
      42,
      50,
      51,
      66,
      70,
      71,
      72,
      73,
      91,
      92,
      93,
      94,
      95,
      96,
      97,
      210,
      230,
      1000,
      1001,
    );
    const value = fc.oneof(
      fc.constantFrom(
        'HATCH',
        'LWPOLYLINE',
        'POLYLINE',
        'VERTEX',
        'SEQEND',
        'INSERT',
        'BLOCK',
        'ENDBLK',
        'SPLINE',
        'ELLIPSE',
        'MTEXT',
        'TEXT',
        'MATBANG',
        '__proto__',
        'EOF',
        'SECTION',
        'ENTITIES',
        'BLOCKS',
        'ENDSEC',
      ),
      fc.integer({ min: -3, max: 9 }).map(String),
      fc.constantFrom('1e308', '-1e308', '99999999', 'NaN', '', '["a",0,"b",[]]', '["a",99999999,"b",[]]'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(code, value), { maxLength: 120 }), (tags) => {
        expect(() => result(drawing({ entities: tags, blocks: tags }))).not.toThrow();
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
