import type {
  CircleItem,
  DrawingItem,
  Fill,
  GlyphItem,
  GroupItem,
  ImageItem,
  Line,
  PathItem,
  Stroke,
  TextItem,
} from './drawing-list';
import { attributes, dataAddress, svgNumber, xmlText } from './svg-text';

const WEIGHTS = { regular: '400', semibold: '600', bold: '700' } as const;

/** Items as elements of SVG, and what they refer to. */
export class SvgItems {
  readonly definitions: string[] = [];
  readonly #ids = new Set<string>();

  item(item: DrawingItem): string {
    switch (item.type) {
      case 'group':
        return this.#group(item);
      case 'text':
        return text(item);
      case 'image':
        return image(item);
      case 'circle':
        return circle(item);
      case 'glyph':
        return glyph(item);
      case 'path':
        return path(item);
    }
  }

  #group({ layer, clip, items }: GroupItem): string {
    const inner = items.map((item) => this.item(item)).join('\n');
    let clipPath: string | undefined;
    if (clip) {
      const id = this.#unique('clip');
      const shape = `<path${attributes({ d: pathData(clip, true), 'clip-rule': 'evenodd' })}/>`;
      this.definitions.push(`<clipPath id="${id}">${shape}</clipPath>`);
      clipPath = `url(#${id})`;
    }
    const named = layer && {
      id: this.#unique(`layer-${layer.id}`),
      'inkscape:groupmode': 'layer',
      'inkscape:label': layer.title,
    };
    const title = layer ? `<title>${xmlText(layer.title)}</title>\n` : '';
    return `<g${attributes({ ...named, 'clip-path': clipPath })}>\n${title}${inner}\n</g>`;
  }

  /** A name that stands once in the document and that XML allows. */
  #unique(wanted: string): string {
    const plain = wanted.replace(/[^A-Za-z0-9_-]/g, '_');
    let id = plain;
    for (let count = 2; this.#ids.has(id); count++) id = `${plain}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

function path(item: PathItem): string {
  const rule = item.fill && item.lines.length > 1 ? 'evenodd' : undefined;
  return `<path${attributes({ d: pathData(item.lines, item.isClosed), 'fill-rule': rule, ...paint(item) })}/>`;
}

function circle(item: CircleItem): string {
  return `<circle${attributes({ cx: item.x, cy: item.y, r: item.radius, ...paint(item) })}/>`;
}

function glyph(item: GlyphItem): string {
  const scale = item.size / item.field;
  const place = [item.x - item.size / 2, item.y - item.size / 2].map(svgNumber).join(' ');
  // The stroke is told in millimetres of paper and would be scaled with the sign.
  const stroke = item.stroke && {
    ...item.stroke,
    widthMillimetres: item.stroke.widthMillimetres / scale,
    ...(item.stroke.dash && { dash: item.stroke.dash.map((length) => length / scale) }),
  };
  const painted = paint({ ...(item.fill && { fill: item.fill }), ...(stroke && { stroke }) });
  const transform = `translate(${place}) scale(${Number(scale.toFixed(6))})`;
  return `<path${attributes({ d: item.data, transform, ...painted })}/>`;
}

function text(item: TextItem): string {
  const { halo, angle = 0, anchor, letterSpacingMillimetres: spacing = 0 } = item;
  // Programs add the space after the last letter too, and count it when they centre.
  const shift = { start: 0, middle: spacing / 2, end: spacing }[anchor];
  const rotate = angle === 0 ? undefined : `rotate(${[angle, item.x, item.y].map(svgNumber).join(' ')})`;
  return `<text${attributes({
    x: item.x + shift,
    y: item.y,
    transform: rotate,
    'font-size': item.sizeMillimetres,
    'font-weight': WEIGHTS[item.weight],
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'letter-spacing': spacing === 0 ? undefined : spacing,
    fill: item.colour,
    stroke: halo?.colour,
    'stroke-width': halo && 2 * halo.widthMillimetres,
    'stroke-linejoin': halo && 'round',
    'paint-order': halo && 'stroke',
  })}>${xmlText(item.text)}</text>`;
}

function image({ box, format, bytes, opacity, isPixelated }: ImageItem): string {
  const href = dataAddress(`image/${format}`, bytes);
  // The old name of "pixelated", which every program knows.
  const look = { opacity: partly(opacity), 'image-rendering': isPixelated ? 'optimizeSpeed' : undefined };
  return `<image${attributes({ ...box, preserveAspectRatio: 'none', ...look, href })}/>`;
}

function paint({ fill, stroke }: { fill?: Fill; stroke?: Stroke }) {
  const isDrawn = stroke !== undefined && stroke.widthMillimetres > 0;
  return {
    fill: fill?.colour ?? 'none',
    'fill-opacity': partly(fill?.opacity),
    ...(isDrawn && {
      stroke: stroke.colour,
      'stroke-width': stroke.widthMillimetres,
      'stroke-opacity': partly(stroke.opacity),
      'stroke-dasharray': stroke.dash?.length ? stroke.dash.map(svgNumber).join(' ') : undefined,
      'stroke-linecap': stroke.cap === 'round' ? 'round' : undefined,
      'stroke-linejoin': stroke.join === 'round' ? 'round' : undefined,
    }),
  };
}

const partly = (opacity: number | undefined) => (opacity === 1 ? undefined : opacity);

function pathData(lines: readonly Line[], isClosed: boolean): string {
  const parts: string[] = [];
  for (const line of lines) {
    if (line.length < 4) continue;
    for (let at = 0; at + 1 < line.length; at += 2) {
      // After M, pairs of numbers without a letter are lines.
      parts.push(
        `${at === 0 ? 'M' : ' '}${svgNumber(line[at] as number)} ${svgNumber(line[at + 1] as number)}`,
      );
    }
    if (isClosed) parts.push('Z');
  }
  return parts.join('');
}
