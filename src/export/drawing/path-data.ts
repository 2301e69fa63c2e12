import { type Outline, OutlinePen } from './outline';

const TOKENS = /[MLHVCAZ]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const NUMBERS_OF: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

const parsed = new Map<string, Outline>();

/**
 * SVG path data as an outline. Commands M L H V C A Z, absolute (SVG 2, chapter 9); numbers that follow a command
 * without a letter repeat it.
 *
 * @throws RangeError at another command: signs are our own, a wrong one is a fault of the program
 */
export function readPathData(data: string): Outline {
  const known = parsed.get(data);
  if (known) return known;
  const pen = new OutlinePen();
  const tokens = data.match(TOKENS) ?? [];
  if (data.replace(TOKENS, '').replace(/[\s,]/g, '') !== '') throw new RangeError(`path data: ${data}`);
  let command = '';
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as string;
    if (token in NUMBERS_OF) {
      command = token;
      at++;
    }
    const count = NUMBERS_OF[command];
    const values = tokens.slice(at, at + (count ?? 0)).map(Number);
    if (count === undefined || values.length < count || values.some(Number.isNaN))
      throw new RangeError(`path data: ${data}`);
    draw(pen, command, values);
    if (command === 'M') command = 'L';
    at += count;
    if (count === 0) command = '';
  }
  const outline = pen.finish();
  parsed.set(data, outline);
  return outline;
}

function draw(pen: OutlinePen, command: string, values: readonly number[]): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
  if (command === 'M') pen.moveTo(a, b);
  else if (command === 'L') pen.lineTo(a, b);
  else if (command === 'H') pen.lineTo(a, pen.y);
  else if (command === 'V') pen.lineTo(pen.x, a);
  else if (command === 'C') pen.bezierCurveTo(a, b, c, d, e, f);
  else if (command === 'A')
    arc(pen, { rx: a, ry: b, turn: c, isLarge: d !== 0, isSweep: e !== 0, x: f, y: g });
  else pen.closePath();
}

type Arc = {
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isSweep: boolean;
  readonly x: number;
  readonly y: number;
};

/** From end points to centre and angles by SVG 2, appendix B.2.4; then a cubic for each quarter at most. */
function arc(pen: OutlinePen, { rx, ry, turn, isLarge, isSweep, x, y }: Arc): void {
  if (rx === 0 || ry === 0) {
    pen.lineTo(x, y);
    return;
  }
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(pen.x - x) / 2, (pen.y - y) / 2];
  const [ux, uy] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  // Radii too short to reach are lengthened until they do.
  const reach = Math.max(1, Math.hypot(ux / rx, uy / ry));
  const [a, b] = [Math.abs(rx) * reach, Math.abs(ry) * reach];
  const spread = (ux / a) ** 2 + (uy / b) ** 2;
  const offset = Math.sqrt(Math.max(0, 1 / spread - 1)) * (isLarge === isSweep ? -1 : 1);
  const [vx, vy] = [(offset * a * uy) / b, (-offset * b * ux) / a];
  const centreX = cos * vx - sin * vy + (pen.x + x) / 2;
  const centreY = sin * vx + cos * vy + (pen.y + y) / 2;
  const from = Math.atan2((uy - vy) / b, (ux - vx) / a);
  const to = Math.atan2((-uy - vy) / b, (-ux - vx) / a);
  let sweep = to - from;
  if (isSweep && sweep < 0) sweep += 2 * Math.PI;
  if (!isSweep && sweep > 0) sweep -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  const place = (px: number, py: number): [number, number] => [
    centreX + cos * a * px - sin * b * py,
    centreY + sin * a * px + cos * b * py,
  ];
  for (let piece = 0; piece < pieces; piece++) {
    const [start, end] = [from + piece * step, from + (piece + 1) * step];
    const first = place(
      Math.cos(start) - handle * Math.sin(start),
      Math.sin(start) + handle * Math.cos(start),
    );
    const second = place(Math.cos(end) + handle * Math.sin(end), Math.sin(end) - handle * Math.cos(end));
    const last: [number, number] = piece === pieces - 1 ? [x, y] : place(Math.cos(end), Math.sin(end));
    pen.bezierCurveTo(...first, ...second, ...last);
  }
}
