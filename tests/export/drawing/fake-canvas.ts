import type { TileContext } from '@/export/drawing/write-png';

type Edge = readonly [x0: number, y0: number, x1: number, y1: number];
type State = Pick<TileContext, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'globalAlpha'> & {
  readonly matrix: readonly number[];
  readonly clip: Uint8Array | null;
};

const FIRST: State = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  globalAlpha: 1,
  matrix: [1, 0, 0, 1, 0, 0],
  clip: null,
};

/** A decoded image: red, green, blue and opacity of each pixel. */
export type FakePicture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

/** A canvas without a browser: pixels are painted where their middle lies inside. No dashes, caps or joins. */
export class FakeCanvas {
  readonly pixels: Uint8ClampedArray;
  #state: State = FIRST;
  #kept: State[] = [];
  #lines: number[][] = [];
  lineCap = 'butt';
  lineJoin = 'miter';
  miterLimit = 10;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8ClampedArray(width * height * 4);
  }

  get fillStyle() {
    return this.#state.fillStyle;
  }
  set fillStyle(fillStyle) {
    this.#state = { ...this.#state, fillStyle };
  }
  get strokeStyle() {
    return this.#state.strokeStyle;
  }
  set strokeStyle(strokeStyle) {
    this.#state = { ...this.#state, strokeStyle };
  }
  get lineWidth() {
    return this.#state.lineWidth;
  }
  set lineWidth(lineWidth) {
    this.#state = { ...this.#state, lineWidth };
  }
  get globalAlpha() {
    return this.#state.globalAlpha;
  }
  set globalAlpha(globalAlpha) {
    this.#state = { ...this.#state, globalAlpha };
  }

  save() {
    this.#kept.push(this.#state);
  }
  restore() {
    this.#state = this.#kept.pop() ?? FIRST;
  }
  setTransform(...matrix: number[]) {
    this.#state = { ...this.#state, matrix };
  }
  setLineDash() {}
  /** Each pixel has the colour of the picture under its middle, as where nothing is smoothed. */
  drawImage(source: FakePicture, x: number, y: number, width: number, height: number) {
    const [scale = 1, , , , left = 0, top = 0] = this.#state.matrix;
    const place = (from: number, at: number, side: number, density: number): number =>
      Math.floor(((at + 0.5 - from) / scale - side) * density);
    const columns = Array.from({ length: this.width }, (_, at) => place(left, at, x, source.width / width));
    for (let row = 0; row < this.height; row++) {
      const down = place(top, row, y, source.height / height);
      if (down >= 0 && down < source.height) this.#drawRow(source, columns, row, down);
    }
  }
  #drawRow({ data, width }: FakePicture, columns: readonly number[], row: number, down: number) {
    const { clip, globalAlpha } = this.#state;
    columns.forEach((across, column) => {
      const to = row * this.width + column;
      if (across < 0 || across >= width || clip?.[to] === 0) return;
      const from = 4 * (down * width + across);
      const share = (globalAlpha * (data[from + 3] ?? 0)) / 255;
      for (let part = 0; part < 3; part++) {
        const below = this.pixels[4 * to + part] ?? 0;
        this.pixels[4 * to + part] = (data[from + part] ?? 0) * share + below * (1 - share);
      }
    });
  }

  beginPath() {
    this.#lines = [];
  }
  moveTo(x: number, y: number) {
    this.#lines.push(this.#place(x, y));
  }
  lineTo(x: number, y: number) {
    this.#lines.at(-1)?.push(...this.#place(x, y));
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number) {
    const line = this.#lines.at(-1) ?? [];
    const [ax = 0, ay = 0] = line.slice(-2);
    const [b, c, d] = [this.#place(x1, y1), this.#place(x2, y2), this.#place(x, y)];
    for (let step = 1; step <= 8; step++) {
      const [t, u] = [step / 8, 1 - step / 8];
      const along = (p: number, at: 0 | 1) =>
        u ** 3 * p + 3 * u * u * t * (b[at] ?? 0) + 3 * u * t * t * (c[at] ?? 0) + t ** 3 * (d[at] ?? 0);
      line.push(along(ax, 0), along(ay, 1));
    }
  }
  closePath() {
    const line = this.#lines.at(-1) ?? [];
    line.push(line[0] ?? 0, line[1] ?? 0);
  }

  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.moveTo(x, y);
    for (const [dx, dy] of [
      [width, 0],
      [width, height],
      [0, height],
    ] as const)
      this.lineTo(x + dx, y + dy);
    this.fill('nonzero');
  }
  fill(rule: string) {
    this.#paint(this.#inside(this.#edges(), rule), String(this.#state.fillStyle));
  }
  clip(rule: string) {
    const inside = this.#inside(this.#edges(), rule);
    const { clip } = this.#state;
    this.#state = { ...this.#state, clip: clip ? inside.map((is, at) => is & (clip[at] ?? 0)) : inside };
  }
  stroke() {
    const half = (this.#state.lineWidth * (this.#state.matrix[0] ?? 1)) / 2;
    const edges: Edge[] = [];
    for (const line of this.#lines) {
      for (let at = 0; at + 3 < line.length; at += 2) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = line.slice(at, at + 4);
        const length = Math.hypot(bx - ax, by - ay) || 1;
        const [nx, ny] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
        const corners = [ax + nx, ay + ny, bx + nx, by + ny, bx - nx, by - ny, ax - nx, ay - ny];
        for (let side = 0; side < 4; side++) {
          const [from, to] = [side * 2, ((side + 1) % 4) * 2];
          edges.push([corners[from] ?? 0, corners[from + 1] ?? 0, corners[to] ?? 0, corners[to + 1] ?? 0]);
        }
      }
    }
    this.#paint(this.#inside(edges, 'nonzero'), String(this.#state.strokeStyle));
  }

  getImageData(x: number, y: number, width: number, height: number) {
    const data = new Uint8ClampedArray(width * height * 4);
    for (let row = 0; row < height; row++) {
      const from = ((y + row) * this.width + x) * 4;
      data.set(this.pixels.subarray(from, from + width * 4), row * width * 4);
    }
    return { data, width, height };
  }

  #place(x: number, y: number): number[] {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#state.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  #edges(): Edge[] {
    return this.#lines.flatMap((line) =>
      Array.from({ length: line.length / 2 }, (_, at): Edge => {
        const next = ((at + 1) * 2) % line.length;
        return [line[at * 2] ?? 0, line[at * 2 + 1] ?? 0, line[next] ?? 0, line[next + 1] ?? 0];
      }),
    );
  }

  #inside(edges: readonly Edge[], rule: string): Uint8Array {
    const inside = new Uint8Array(this.width * this.height);
    const rows: [x: number, turn: number][][] = Array.from({ length: this.height }, () => []);
    for (const [x0, y0, x1, y1] of edges) {
      const [low, high] = [Math.min(y0, y1), Math.max(y0, y1)];
      for (let row = Math.max(0, Math.ceil(low - 0.5)); row + 0.5 < high && row < this.height; row++)
        rows[row]?.push([x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0), y1 > y0 ? 1 : -1]);
    }
    rows.forEach((crossings, row) => {
      crossings.sort(([a], [b]) => a - b);
      let winding = 0;
      crossings.forEach(([x, turn], at) => {
        winding += rule === 'evenodd' ? 1 : turn;
        const isIn = rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0;
        const to = Math.min(this.width, Math.ceil((crossings[at + 1]?.[0] ?? x) - 0.5));
        if (isIn && to > 0)
          inside.fill(1, row * this.width + Math.max(0, Math.ceil(x - 0.5)), row * this.width + to);
      });
    });
    return inside;
  }

  #paint(inside: Uint8Array, colour: string) {
    const ink = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    const { clip, globalAlpha } = this.#state;
    inside.forEach((is, pixel) => {
      if (!is || clip?.[pixel] === 0) return;
      for (let part = 0; part < 3; part++) {
        const at = pixel * 4 + part;
        this.pixels[at] = (ink[part] ?? 0) * globalAlpha + (this.pixels[at] ?? 0) * (1 - globalAlpha);
      }
      this.pixels[pixel * 4 + 3] = 255;
    });
  }
}

export const fakeContext = (canvas: FakeCanvas): TileContext => canvas as unknown as TileContext;
