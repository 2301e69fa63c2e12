import { describe, expect, it } from 'vitest';
import { drawing, nameOf, polyline, read, ringsOf, SQUARE, type Tags, text } from './dxf-drawing';
import { encodeText } from './legacy-bytes';

describe('readDxf: text and units', () => {
  const styles: Tags = [
    [0, 'TABLE'],
    [2, 'STYLE'],
    [0, 'STYLE'],
    [2, 'ABC'],
    [3, '.VnTime.ttf'],
    [0, 'STYLE'],
    [2, 'HAI'],
    [3, 'x.shx'],
    [1001, 'ACAD'],
    [1000, 'VNI-Times'],
    [0, 'ENDTAB'],
  ];

  function withBytes(template: string, texts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
    let latin = template;
    for (const [mark, bytes] of texts) latin = latin.replace(mark, String.fromCharCode(...bytes));
    return Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
  }

  it('decodes each text by the font of its style', () => {
    const entities = [
      ...polyline(SQUARE),
      ...text('@1', [5, 5], [[7, 'abc']]),
      ...polyline([
        [20, 0],
        [30, 0],
        [30, 10],
      ]),
      ...text('@2', [28, 2], [[7, 'HAI']]),
    ];
    const bytes = withBytes(drawing({ tables: styles, entities }), [
      ['@1', encodeText('Khu đất Hà Khánh', 'tcvn3')],
      ['@2', encodeText('Phường Hà An', 'vni-windows')],
    ]);
    expect(read(bytes).features.map(nameOf)).toEqual(['Khu đất Hà Khánh', 'Phường Hà An']);
  });

  it('decodes fonts of old in drawings that were saved anew', () => {
    const tcvn3 = String.fromCharCode(...encodeText('Khu đất Hà Khánh', 'tcvn3'));
    const content = drawing({
      header: [
        [9, '$ACADVER'],
        [1, 'AC1032'],
      ],
      tables: styles,
      entities: [...polyline(SQUARE), ...text(tcvn3, [5, 5], [[7, 'ABC']]), ...text('Đầm Nhà Mạc', [4, 4])],
    });
    expect(read(content).features[0]?.properties).toEqual([
      ['name', 'Khu đất Hà Khánh'],
      ['texts', 'Đầm Nhà Mạc'],
    ]);
  });

  it('takes the format out of MTEXT', () => {
    const mtext: Tags = [
      [0, 'MTEXT'],
      [8, '0'],
      [10, 5],
      [20, 5],
      [40, 3],
      [3, '{\\fArial|b1|i0;KHU \\H2x;A'],
      [1, '}\\P12{\\,}\\S1^2; ha \\\\U+0041 \\~x'],
    ];
    const { features } = read(drawing({ entities: [...polyline(SQUARE), ...mtext] }));
    expect(nameOf(features[0])).toBe('KHU A 12\\,1/2 ha \\U+0041 x');
  });

  it('turns units into metres, unless the numbers are those of a plan already', () => {
    const header: Tags = [
      [9, '$INSUNITS'],
      [70, 4],
    ];
    const small = read(
      drawing({
        header,
        entities: polyline([
          [0, 0],
          [5000, 0],
          [5000, 5000],
        ]),
      }),
    );
    expect(ringsOf(small.features[0])[0]?.[1]).toEqual([5, 0]);
    expect(small.problems).toEqual([
      { code: 'units-read', severity: 'info', subject: '$INSUNITS 4', detail: '0.001' },
    ]);
    const plan = read(
      drawing({
        header,
        entities: polyline([
          [429000, 2317000],
          [429100, 2317000],
          [429100, 2317100],
        ]),
      }),
    );
    expect(ringsOf(plan.features[0])[0]?.[0]).toEqual([429000, 2317000]);
    expect(plan.problems[0]).toMatchObject({ code: 'units-read', detail: '1' });
  });
});
