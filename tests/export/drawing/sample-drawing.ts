import type { DrawingItem, DrawingList, TextItem } from '@/export/drawing/drawing-list';
import type { DocumentDetails } from '@/export/drawing/writing';

export const LETTERS = 'Ỷ Ữ Ỡ Ẵ Ộ đ';

export const text = (words: string, x: number, y: number, more: Partial<TextItem> = {}): TextItem => ({
  type: 'text',
  text: words,
  x,
  y,
  anchor: 'start',
  weight: 'regular',
  sizeMillimetres: 4,
  colour: '#102030',
  ...more,
});

export const rectangle = (x: number, y: number, width: number, height: number): Float64Array =>
  Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height);

/** A3 across with one of everything that a writer must know. */
export function sampleDrawing(): DrawingList {
  const land: DrawingItem = {
    type: 'path',
    isClosed: true,
    lines: [rectangle(40, 60, 120, 90), rectangle(70, 80, 30, 30)],
    fill: { colour: '#d7a24a', opacity: 0.5 },
    stroke: { colour: '#8a5a00', widthMillimetres: 0.5, join: 'round' },
  };
  const road: DrawingItem = {
    type: 'path',
    isClosed: false,
    lines: [Float64Array.of(10, 200, 60, 150, 120, 170, 230, 40)],
    stroke: { colour: '#c1121f', widthMillimetres: 1, dash: [4, 2], cap: 'butt', opacity: 0.8 },
  };
  return {
    widthMillimetres: 420,
    heightMillimetres: 297,
    background: '#ffffff',
    items: [
      {
        type: 'group',
        layer: { id: 'zones', title: 'Khu công nghiệp' },
        clip: [rectangle(20, 40, 200, 200)],
        items: [land, road],
      },
      {
        type: 'group',
        layer: { id: 'signs', title: 'Cảng và cửa khẩu' },
        items: [
          {
            type: 'circle',
            x: 280,
            y: 80,
            radius: 20,
            stroke: { colour: '#005f73', widthMillimetres: 0.35 },
          },
          {
            type: 'glyph',
            data: 'M12 2A10 10 0 1 1 11.99 2Z M7 12H17 M12 7V17',
            field: 24,
            x: 280,
            y: 80,
            size: 12,
            fill: { colour: '#94d2bd' },
            stroke: { colour: '#005f73', widthMillimetres: 0.4 },
          },
        ],
      },
      text(LETTERS, 40, 30, { weight: 'bold', sizeMillimetres: 8 }),
      text('KHU CÔNG NGHIỆP', 100, 260, {
        weight: 'semibold',
        anchor: 'middle',
        letterSpacingMillimetres: 1.5,
      }),
      text('Đường cao tốc Hạ Long – Vân Đồn', 120, 120, {
        anchor: 'middle',
        angle: -30,
        halo: { colour: '#ffffff', widthMillimetres: 0.7 },
      }),
      text('1:150 000 AV -> 20x30', 400, 280, { anchor: 'end' }),
      // The ruler of the sheet: 100 mm.
      { type: 'path', isClosed: true, lines: [rectangle(300, 200, 100, 2)], fill: { colour: '#000000' } },
    ],
  };
}

export const DETAILS: DocumentDetails = {
  title: 'Khu công nghiệp Quảng Ninh',
  author: 'Ban Quản lý Khu kinh tế',
  subject: 'Bản đồ 1:150 000',
  language: 'vi',
  created: new Date('2026-05-01T00:00:00Z'),
  producer: 'Mặt Bằng 0.1.0',
  attachments: [
    { name: 'state.json', mime: 'application/json', bytes: new TextEncoder().encode('{"a":"Ỷ"}') },
  ],
};
