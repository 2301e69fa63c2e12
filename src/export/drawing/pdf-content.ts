import { ByteWriter } from './byte-writer';
import type { Fill, Stroke } from './drawing-list';
import type { PathSink } from './outline';

export const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** What the page was last told; said again only when it changes. */
type Ink = {
  fill: string;
  stroke: string;
  width: number;
  dash: string;
  cap: string;
  join: string;
  gs: string;
};

const FRESH: Ink = { fill: '', stroke: '', width: -1, dash: '', cap: 'butt', join: 'miter', gs: '' };

/**
 * The content of a page (ISO 32000-1, annex A), written operator by operator. Takes millimetres with y down,
 * writes points with y up: X = x scale, Y = top - y scale.
 */
export class PdfContent implements PathSink {
  readonly out = new ByteWriter();
  #ink: Ink = { ...FRESH };
  readonly #kept: Ink[] = [];

  constructor(
    readonly scale: number,
    readonly top: number,
  ) {}

  moveTo(x: number, y: number): void {
    this.#point(x, y);
    this.out.text('m\n');
  }

  lineTo(x: number, y: number): void {
    this.#point(x, y);
    this.out.text('l\n');
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#point(x1, y1);
    this.#point(x2, y2);
    this.#point(x, y);
    this.out.text('c\n');
  }

  closePath(): void {
    this.out.text('h\n');
  }

  save(): void {
    this.out.text('q\n');
    this.#kept.push({ ...this.#ink });
  }

  restore(): void {
    this.out.text('Q\n');
    this.#ink = this.#kept.pop() ?? { ...FRESH };
  }

  /** A matrix and its operator, in points as they are. */
  matrix(values: readonly number[], operator: 'cm' | 'Tm'): void {
    // Sines of small turns need more than three decimals: 0.0005 over a page of 1,189 mm is 0.6 mm.
    this.out.text(`${values.slice(0, 4).map(exact).join(' ')} `);
    for (const value of values.slice(4)) this.out.number(value);
    this.out.text(`${operator}\n`);
  }

  fillColour(colour: string): void {
    if (this.#ink.fill === colour) return;
    this.#ink.fill = colour;
    this.out.text(`${colourOperands(colour)} rg\n`);
  }

  strokeColour(colour: string): void {
    if (this.#ink.stroke === colour) return;
    this.#ink.stroke = colour;
    this.out.text(`${colourOperands(colour)} RG\n`);
  }

  /** A named set of opacities. */
  graphicsState(name: string): void {
    if (this.#ink.gs === name) return;
    this.#ink.gs = name;
    this.out.text(`/${name} gs\n`);
  }

  fill({ colour }: Fill): void {
    this.fillColour(colour);
  }

  /** @param width in the unit of the caller, scaled like his coordinates */
  stroke({ colour, widthMillimetres, dash = [], cap = 'butt', join = 'miter' }: Stroke): void {
    this.strokeColour(colour);
    const ink = this.#ink;
    if (ink.width !== widthMillimetres) {
      this.out.number(widthMillimetres * this.scale);
      this.out.text('w\n');
    }
    const pattern = dash.map((length) => exact(length * this.scale)).join(' ');
    if (ink.dash !== pattern) this.out.text(`[${pattern}] 0 d\n`);
    if (ink.cap !== cap) this.out.text(cap === 'round' ? '1 J\n' : '0 J\n');
    if (ink.join !== join) this.out.text(join === 'round' ? '1 j\n' : '0 j\n');
    this.#ink = { ...ink, width: widthMillimetres, dash: pattern, cap, join };
  }

  finish(): Uint8Array {
    return this.out.finish();
  }

  #point(x: number, y: number): void {
    this.out.number(x * this.scale);
    this.out.number(this.top - y * this.scale);
  }
}

/** To six decimals; the least of them is written without an exponent, which PDF does not know. */
function exact(value: number): string {
  return String(Number(value.toFixed(6)));
}

const operands = new Map<string, string>();

function colourOperands(colour: string): string {
  const known = operands.get(colour);
  if (known) return known;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`not a colour: ${colour}`);
  const parts = [1, 3, 5].map((at) =>
    exact(Number((Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(4))),
  );
  const text = parts.join(' ');
  operands.set(colour, text);
  return text;
}
