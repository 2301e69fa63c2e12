import type { Line } from '@/export/drawing/drawing-list';
import type { PaperPoint } from '@/export/sheet/sheet-plane';
import type { LabelPosition } from './label-request';
import type { LabelSetting } from './map-label';

/** Between two places that are tried along a line. */
const STEP_MILLIMETRES = 5;
/** How far a line may bend away from the words that follow it. */
const BEND_MILLIMETRES = 0.9;

/** A line with the length at each of its corners. */
class MeasuredLine {
  readonly length: number;
  readonly #line: Line;
  readonly #lengths: readonly number[];

  constructor(line: Line) {
    const lengths = [0];
    for (let at = 2; at < line.length; at += 2) {
      const edge = Math.hypot(
        (line[at] as number) - (line[at - 2] as number),
        (line[at + 1] as number) - (line[at - 1] as number),
      );
      lengths.push((lengths.at(-1) as number) + edge);
    }
    this.#line = line;
    this.#lengths = lengths;
    this.length = lengths.at(-1) as number;
  }

  at(length: number): PaperPoint {
    let corner = 1;
    while (corner < this.#lengths.length - 1 && (this.#lengths[corner] as number) < length) corner++;
    const [from, to] = [this.#lengths[corner - 1] as number, this.#lengths[corner] as number];
    const share = to === from ? 0 : (length - from) / (to - from);
    const [x1, y1] = [this.#line[2 * corner - 2] as number, this.#line[2 * corner - 1] as number];
    const [x2, y2] = [this.#line[2 * corner] as number, this.#line[2 * corner + 1] as number];
    return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
  }

  cornersBetween(from: number, to: number): readonly PaperPoint[] {
    return this.#lengths.flatMap((length, at): readonly PaperPoint[] =>
      length > from && length < to ? [[this.#line[2 * at] as number, this.#line[2 * at + 1] as number]] : [],
    );
  }
}

/** Stretches of lines that share the labels among them: one label for each part of a line. */
export type LinePart = { readonly line: MeasuredLine; readonly from: number; readonly to: number };

/** Lines in so many equal parts that each is about `spacing` long; short ones are left out. */
export function lineParts(lines: readonly Line[], spacing: number, shortest: number): readonly LinePart[] {
  return lines.flatMap((points) => {
    const line = new MeasuredLine(points);
    if (line.length < shortest) return [];
    const count = Math.max(1, Math.round(line.length / spacing));
    return Array.from({ length: count }, (_, at) => ({
      line,
      from: (at * line.length) / count,
      to: ((at + 1) * line.length) / count,
    }));
  });
}

/** On the line, upright: for the plates of road numbers. */
export function positionsOnLine(
  { line, from, to }: LinePart,
  settings: readonly LabelSetting[],
  room: number,
): readonly LabelPosition[] {
  const middle = (from + to) / 2;
  return settings.flatMap(({ width, height, cost: own }, setting) =>
    stepsBetween(from, to).map((length): LabelPosition => {
      const [x, y] = line.at(length);
      const box = { x, y, halfWidth: width / 2 + room, halfHeight: height / 2 + 0.6 * room, angle: 0 };
      return { box, setting, align: 'middle', cost: own + (0.6 * Math.abs(length - middle)) / (to - from) };
    }),
  );
}

/** Beside the line where it is straight for the length of the words: above it, or below. */
export function positionsAlongLine(
  { line, from, to }: LinePart,
  settings: readonly LabelSetting[],
  away: number,
): readonly LabelPosition[] {
  const middle = (from + to) / 2;
  return settings.flatMap(({ width, height, cost: own }, setting) =>
    stepsBetween(from + width / 2, to - width / 2).flatMap((length): readonly LabelPosition[] => {
      const [start, end] = [length - width / 2, length + width / 2];
      const [a, b] = [line.at(start), line.at(end)];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const chord = Math.hypot(dx, dy);
      const bend = line
        .cornersBetween(start, end)
        .reduce((most, [x, y]) => Math.max(most, Math.abs((x - a[0]) * dy - (y - a[1]) * dx) / chord), 0);
      if (chord < 0.97 * width || bend > BEND_MILLIMETRES) return [];
      const angle = uprightAngle(dx, dy);
      return [-1, 1].map((side): LabelPosition => {
        const off = side * (away + bend + height / 2);
        const box = {
          x: (a[0] + b[0]) / 2 - off * Math.sin(angle),
          y: (a[1] + b[1]) / 2 + off * Math.cos(angle),
          halfWidth: width / 2 + 0.5,
          halfHeight: height / 2 + 0.1,
          angle,
        };
        const centred = (0.6 * Math.abs(length - middle)) / (to - from);
        return { box, setting, align: 'middle', cost: own + centred + (side < 0 ? 0 : 0.15) + 0.2 * bend };
      });
    }),
  );
}

/** Never upside down. */
function uprightAngle(dx: number, dy: number): number {
  const angle = Math.atan2(dy, dx);
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}

function stepsBetween(from: number, to: number): readonly number[] {
  if (to < from) return [];
  const count = Math.floor((to - from) / STEP_MILLIMETRES);
  return Array.from({ length: count + 1 }, (_, at) => (from + to) / 2 + (at - count / 2) * STEP_MILLIMETRES);
}
