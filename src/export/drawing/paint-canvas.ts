import type {
  CircleItem,
  DrawingItem,
  DrawingList,
  GlyphItem,
  PaperBox,
  PathItem,
  Stroke,
  TextItem,
} from './drawing-list';
import type { FontBook } from './font-book';
import { boundsOf, lineBounds, reachOf } from './item-bounds';
import { traceOutline } from './outline';
import { layText } from './text-run';
import { traceItem, traceLine } from './trace-item';

/**
 * What is used of a canvas: of a page's, of a worker's, or of a test's. Make it with `willReadFrequently`, for a
 * preview too: without a graphics card the usual kind takes seconds for a coast, this one a tenth of one.
 */
export type PaintContext = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'setTransform'
  | 'fillRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'clip'
  | 'drawImage'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
  | 'globalAlpha'
  | 'imageSmoothingEnabled'
>;

/** The part of the page that a canvas shows. */
export type PaintView = {
  readonly pixelsPerMillimetre: number;
  /** Pixels of the page to the left of and above the canvas; whole ones keep tiles without seams. */
  readonly left: number;
  readonly top: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
};

export type PaintTools = {
  readonly book: FontBook;
  /** Images of the drawing by their bytes, decoded beforehand; those that are missing are an error. */
  readonly images?: ReadonlyMap<Uint8Array, CanvasImageSource>;
};

/**
 * Paints what lies in the view, and the colour of the paper over the whole canvas. Letters are filled as outlines:
 * no font needs to be there, and the letters stand where the PDF has them.
 */
export function paintDrawing(
  drawing: DrawingList,
  context: PaintContext,
  view: PaintView,
  tools: PaintTools,
): void {
  const { pixelsPerMillimetre: scale, left, top, widthPixels, heightPixels } = view;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = drawing.background;
  context.fillRect(0, 0, widthPixels, heightPixels);
  context.setTransform(scale, 0, 0, scale, -left, -top);
  const painter = new Painter(context, view, tools);
  for (const item of drawing.items) painter.item(item);
  context.restore();
}

class Painter {
  constructor(
    readonly context: PaintContext,
    readonly view: PaintView,
    readonly tools: PaintTools,
  ) {}

  item(item: DrawingItem): void {
    if (!this.#isSeen(boundsOf(item, this.tools.book), 0)) return;
    const { context } = this;
    if (item.type === 'text') {
      this.#text(item);
    } else if (item.type === 'image') {
      const source = this.tools.images?.get(item.bytes);
      if (!source) throw new RangeError('an image that was not decoded');
      const { x, y, width, height } = item.box;
      context.globalAlpha = item.opacity ?? 1;
      context.imageSmoothingEnabled = item.isPixelated !== true;
      context.drawImage(source, x, y, width, height);
    } else if (item.type === 'group') {
      context.save();
      if (item.clip) {
        context.beginPath();
        for (const line of item.clip) traceLine(line, true, context);
        context.clip('evenodd');
      }
      for (const part of item.items) this.item(part);
      context.restore();
    } else this.#shape(item);
  }

  #isSeen(bounds: PaperBox | null, reach: number): boolean {
    if (!bounds) return false;
    const { pixelsPerMillimetre: scale, left, top, widthPixels, heightPixels } = this.view;
    // Two pixels more: what a rounded edge of a neighbour may touch.
    const more = reach * scale + 2;
    return (
      bounds.x * scale - left < widthPixels + more &&
      (bounds.x + bounds.width) * scale - left > -more &&
      bounds.y * scale - top < heightPixels + more &&
      (bounds.y + bounds.height) * scale - top > -more
    );
  }

  #shape(item: PathItem | CircleItem | GlyphItem): void {
    const { context } = this;
    const { fill, stroke } = item;
    if (!(fill || stroke)) return;
    context.beginPath();
    if (item.type === 'path') this.#lines(item);
    else traceItem(item, context);
    if (fill) {
      context.globalAlpha = fill.opacity ?? 1;
      context.fillStyle = fill.colour;
      context.fill(item.type === 'path' ? 'evenodd' : 'nonzero');
    }
    if (stroke && stroke.widthMillimetres > 0) this.#stroke(stroke);
  }

  /** The lines that the view may show: a coast has thousands of islands, and a tile few. */
  #lines({ lines, isClosed, stroke }: PathItem): void {
    const reach = reachOf(stroke);
    for (const line of lines) {
      if (lines.length === 1 || this.#isSeen(lineBounds(line), reach))
        traceLine(line, isClosed, this.context);
    }
  }

  #stroke({ colour, widthMillimetres, opacity = 1, dash = [], cap = 'butt', join = 'miter' }: Stroke): void {
    const { context } = this;
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = widthMillimetres;
    context.lineCap = cap;
    context.lineJoin = join;
    context.miterLimit = 10;
    context.setLineDash([...dash]);
    context.stroke();
  }

  #text(item: TextItem): void {
    const { context, tools } = this;
    const { letters, x, y, cos, sin } = layText(item, tools.book);
    const size = item.sizeMillimetres;
    context.beginPath();
    for (const { glyph, along } of letters) {
      const place = { dx: x + along * cos, dy: y + along * sin };
      traceOutline(
        glyph.outline,
        { xx: size * cos, xy: -size * sin, yx: size * sin, yy: size * cos, ...place },
        context,
      );
    }
    const { halo } = item;
    // The stroke lies half inside the letter, so that it must be twice as wide as what is kept free.
    if (halo && halo.widthMillimetres > 0)
      this.#stroke({
        colour: halo.colour,
        widthMillimetres: 2 * halo.widthMillimetres,
        join: 'round',
        cap: 'round',
      });
    context.globalAlpha = 1;
    context.fillStyle = item.colour;
    context.fill('nonzero');
  }
}
