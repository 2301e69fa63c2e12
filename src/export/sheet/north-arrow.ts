import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { textItem, textLines, wrapText } from './set-text';
import type { SheetDraft } from './sheet-draft';

/** Less than that, some 3', is not seen on any sheet. */
const LEAST_DEGREES = 0.05;

/** Points to true north; where grid north is another, by how much. */
export function northItems(draft: SheetDraft, box: PaperBox): readonly DrawingItem[] {
  const { words, palette, layout, plane, measure } = draft;
  const { unit } = layout;
  const hasNote = Math.abs(plane.convergence) >= LEAST_DEGREES;
  const look = { weight: 'regular', size: 2.05 * unit, colour: palette.muted } as const;
  const isWide = box.width > 34 * unit;
  const height = Math.min(18 * unit, Math.max(9 * unit, box.height - (isWide ? 4.4 : 14) * unit));
  const half = 0.26 * height;
  const x = isWide ? box.x + half + 0.5 * unit : box.x + box.width / 2;
  const top = box.y + 3.6 * unit;
  const note = words.t('sheet.convergence', { angle: angleText(plane.convergence) });
  const noteWidth = isWide ? box.width - 2 * half - 4 * unit : box.width;
  const lines = wrapText(note, noteWidth, look, measure);
  const noteX = isWide ? x + half + 3 * unit : box.x + box.width / 2;
  const noteY = isWide ? top + height - lines.length * 2.8 * unit : top + height + 1 * unit;
  return [
    ...northArrowItems(draft, x, top, height),
    ...(hasNote ? textLines(lines, look, noteX, noteY, isWide ? 'start' : 'middle') : []),
  ];
}

/** The arrow alone, turned to true north, with its letter above. @param top of the arrow, millimetres, as `height` */
export function northArrowItems(
  { words, palette, layout: { unit }, plane }: SheetDraft,
  x: number,
  top: number,
  height: number,
): readonly DrawingItem[] {
  const half = 0.26 * height;
  const turn = (plane.convergence * Math.PI) / 180;
  const at = (right: number, down: number): readonly [number, number] => {
    const [fromX, fromY] = [right, down - height / 2];
    return [
      x + fromX * Math.cos(turn) - fromY * Math.sin(turn),
      top + height / 2 + fromX * Math.sin(turn) + fromY * Math.cos(turn),
    ];
  };
  const [tip, left, notch, right] = [at(0, 0), at(-half, height), at(0, 0.74 * height), at(half, height)];
  const stroke = { colour: palette.ink, widthMillimetres: 0.2 * unit, join: 'round' } as const;
  return [
    {
      type: 'path',
      lines: [Float64Array.from([tip, right, notch, left].flat())],
      isClosed: true,
      fill: { colour: palette.paper },
      stroke,
    },
    {
      type: 'path',
      lines: [Float64Array.from([tip, notch, left].flat())],
      isClosed: true,
      fill: { colour: palette.ink },
    },
    textItem(
      words.t('sheet.north'),
      { weight: 'bold', size: 3.6 * unit, colour: palette.ink },
      x,
      top - 0.7 * unit,
      'middle',
    ),
  ];
}

/** `+0°17′`: clockwise from grid north. */
function angleText(degrees: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60);
  const sign = degrees < 0 ? '−' : '+';
  return `${sign}${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}
