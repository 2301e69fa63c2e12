import type { DrawingItem } from '@/export/drawing/drawing-list';
import type { MeasureText } from '@/export/sheet/measure-text';
import { type TextLook, textItem, wrapText } from '@/export/sheet/set-text';
import type { LabelRequest, PlacedLabel } from './label-request';

type LabelLine = { readonly text: string; readonly look: TextLook };

/** The words of a label in one of the shapes that it may take. */
export type LabelSetting = {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  /** Added to the cost of every place: the first shape is the one to have. */
  readonly cost: number;
};

export type MapLabel = LabelRequest & {
  readonly settings: readonly LabelSetting[];
  readonly halo: string;
  /** The plate of a road's number; null: letters on the ground. */
  readonly plate: { readonly fill: string; readonly edge: string } | null;
};

/** In ems: from the top of a line to its base line, to the next line, and what hangs below. */
const LINE = { top: 0.92, step: 1.16, drop: 0.24 };

export function labelSetting(lines: readonly LabelLine[], cost: number, measure: MeasureText): LabelSetting {
  const widths = lines.map(({ text, look }) => measure(text, look.weight, look.size, look.letterSpacing));
  const last = lines.at(-1)?.look.size ?? 0;
  const height = lines.reduce(
    (sum, { look }) => sum + LINE.step * look.size,
    (LINE.top + LINE.drop - LINE.step) * last,
  );
  return { lines, width: Math.max(...widths), height, cost };
}

type Words = { readonly name: string; readonly look: TextLook; readonly below?: LabelLine | null };

/** On as few lines as the width asks for, none much shorter than the others. */
function evenLines(text: string, width: number, look: TextLook, measure: MeasureText): readonly string[] {
  const lines = wrapText(text, width, look, measure);
  for (let part = 0.55; lines.length > 1 && part < 1; part += 0.09) {
    const narrower = wrapText(text, part * width, look, measure);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

/** On one line and on several, each with and without what stands below it. */
export function labelSettings(
  { name, look, below = null }: Words,
  ems: number,
  measure: MeasureText,
): readonly LabelSetting[] {
  const single = [{ text: name, look }];
  const wrapped = evenLines(name, ems * look.size, look, measure).map((text) => ({ text, look }));
  const isWrapped = wrapped.length > 1;
  const isLong = measure(name, look.weight, look.size, look.letterSpacing) > 1.5 * ems * look.size;
  const shapes = [
    ...(isWrapped ? [{ lines: wrapped, cost: isLong ? 0 : 0.06 }] : []),
    { lines: single, cost: isWrapped && isLong ? 0.12 : 0 },
  ];
  return [
    ...(below ? shapes.map(({ lines, cost }) => labelSetting([...lines, below], cost, measure)) : []),
    ...shapes.map(({ lines, cost }) => labelSetting(lines, cost + (below ? 0.9 : 0), measure)),
  ];
}

const HALO_MILLIMETRES = 0.34;
const PLATE_ROUND = 0.5;

/** What is drawn of a label where it came to stand. */
export function labelItems({ request, position }: PlacedLabel<MapLabel>): readonly DrawingItem[] {
  const setting = request.settings[position.setting];
  if (!setting) return [];
  const { box, align } = position;
  const [cosine, sine] = [Math.cos(box.angle), Math.sin(box.angle)];
  const left = align === 'middle' ? 0 : align === 'start' ? -setting.width / 2 : setting.width / 2;
  let down = -setting.height / 2;
  const texts = setting.lines.map(({ text, look }): DrawingItem => {
    const base = down + LINE.top * look.size;
    down += LINE.step * look.size;
    const item = textItem(
      text,
      look,
      box.x + left * cosine - base * sine,
      box.y + left * sine + base * cosine,
      align,
    );
    return {
      ...item,
      ...(box.angle === 0 ? {} : { angle: (box.angle * 180) / Math.PI }),
      ...(request.plate ? {} : { halo: { colour: request.halo, widthMillimetres: HALO_MILLIMETRES } }),
    };
  });
  return [...(request.plate ? [plateItem(request.plate, box)] : []), ...texts];
}

function plateItem(
  { fill, edge }: NonNullable<MapLabel['plate']>,
  { x, y, halfWidth, halfHeight }: PlacedLabel['position']['box'],
): DrawingItem {
  const [w, h, cut] = [halfWidth - 0.25, halfHeight - 0.25, PLATE_ROUND];
  const corner = [
    [-w + cut, -h],
    [w - cut, -h],
    [w, -h + cut],
    [w, h - cut],
    [w - cut, h],
    [-w + cut, h],
    [-w, h - cut],
    [-w, -h + cut],
  ];
  return {
    type: 'path',
    lines: [Float64Array.from(corner.flatMap(([dx = 0, dy = 0]) => [x + dx, y + dy]))],
    isClosed: true,
    fill: { colour: fill },
    stroke: { colour: edge, widthMillimetres: 0.22, join: 'round' },
  };
}
