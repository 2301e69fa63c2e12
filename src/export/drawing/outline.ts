/** What takes a path: a canvas, a page of PDF, path data of SVG. */
export type PathSink = {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
};

/**
 * A drawn outline, read once and traced often. `steps` holds a letter a step: M and L take a point of `points`,
 * C two handles and a point, Z none.
 */
export type Outline = { readonly steps: string; readonly points: Float64Array };

/** x' = xx x + xy y + dx; y' = yx x + yy y + dy. */
export type Affine = {
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  readonly dx: number;
  readonly dy: number;
};

/** Length of the handles of a quarter of a circle of radius 1: 4/3 (√2 - 1). The radius is 0.027 % off at most. */
const QUARTER = 0.5522847498307936;

/** Collects an outline; quadratic curves and arcs become cubic ones, the only ones that PDF knows. */
export class OutlinePen implements PathSink {
  #steps = '';
  #points: number[] = [];
  #x = 0;
  #y = 0;

  get x(): number {
    return this.#x;
  }

  get y(): number {
    return this.#y;
  }

  moveTo(x: number, y: number): void {
    this.#add('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.#add('L', x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#points.push(x1, y1, x2, y2);
    this.#add('C', x, y);
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    const third = (end: number, handle: number) => end + ((handle - end) * 2) / 3;
    this.bezierCurveTo(third(this.#x, x1), third(this.#y, y1), third(x, x1), third(y, y1), x, y);
  }

  closePath(): void {
    this.#steps += 'Z';
  }

  finish(): Outline {
    return { steps: this.#steps, points: Float64Array.from(this.#points) };
  }

  #add(step: string, x: number, y: number): void {
    this.#steps += step;
    this.#points.push(x, y);
    this.#x = x;
    this.#y = y;
  }
}

/** Draws an outline into a sink, moved by `affine`. */
export function traceOutline({ steps, points }: Outline, affine: Affine, sink: PathSink): void {
  const { xx, xy, yx, yy, dx, dy } = affine;
  const x = (at: number) => xx * (points[at] as number) + xy * (points[at + 1] as number) + dx;
  const y = (at: number) => yx * (points[at] as number) + yy * (points[at + 1] as number) + dy;
  let at = 0;
  for (const step of steps) {
    if (step === 'Z') sink.closePath();
    else if (step === 'C') {
      sink.bezierCurveTo(x(at), y(at), x(at + 2), y(at + 2), x(at + 4), y(at + 4));
      at += 6;
    } else {
      if (step === 'M') sink.moveTo(x(at), y(at));
      else sink.lineTo(x(at), y(at));
      at += 2;
    }
  }
}

export function traceCircle(x: number, y: number, radius: number, sink: PathSink): void {
  const handle = radius * QUARTER;
  sink.moveTo(x + radius, y);
  sink.bezierCurveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
  sink.bezierCurveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
  sink.bezierCurveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
  sink.bezierCurveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
  sink.closePath();
}
