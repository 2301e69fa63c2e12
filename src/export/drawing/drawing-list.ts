/**
 * What is on a page, from below, written once and made PDF, SVG, PNG and the picture in the composer alike.
 * Lengths are millimetres of paper, x to the right and y down from the page's upper left corner. Colours
 * are `#rrggbb`.
 */
export type DrawingList = {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  /** The colour of the paper. */
  readonly background: string;
  readonly items: readonly DrawingItem[];
};

export type DrawingItem = PathItem | CircleItem | GlyphItem | TextItem | ImageItem | GroupItem;

export type PaperBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Corners one after another: x0, y0, x1, y1 … A closed line does not repeat its first corner. */
export type Line = Float64Array;

export type Fill = {
  readonly colour: string;
  /** 0 to 1; 1 where it is not said. */
  readonly opacity?: number;
};

export type Stroke = {
  readonly colour: string;
  readonly widthMillimetres: number;
  readonly opacity?: number;
  /** Lengths of strokes and gaps in millimetres; solid where it is not said. */
  readonly dash?: readonly number[];
  /** `butt` where it is not said. */
  readonly cap?: 'butt' | 'round';
  /** `miter` where it is not said. */
  readonly join?: 'miter' | 'round';
};

type Paint = { readonly fill?: Fill; readonly stroke?: Stroke };

/** Lines or outlines; holes are outlines too, by the even-odd rule. */
export type PathItem = Paint & {
  readonly type: 'path';
  readonly lines: readonly Line[];
  readonly isClosed: boolean;
};

export type CircleItem = Paint & {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** A sign given as SVG path data on a square field; filled by the non-zero rule, as SVG does. */
export type GlyphItem = Paint & {
  readonly type: 'glyph';
  /** Commands M L H V C A Z, absolute. */
  readonly data: string;
  /** Length of the field's side in the units of the data. */
  readonly field: number;
  /** The middle of the field on paper, and the length of its side. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

/** Regular text, headings and names, titles. */
export const FONT_WEIGHTS = ['regular', 'semibold', 'bold'] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

export type TextItem = {
  readonly type: 'text';
  /** One line, in NFC; set without kerning and ligatures, so that all writers agree on its length. */
  readonly text: string;
  /** Where its anchor stands on the base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight: FontWeight;
  /** The em: 1 point is 0.3528 mm. */
  readonly sizeMillimetres: number;
  readonly colour: string;
  /** Clockwise about the anchor, degrees; 0 where it is not said. */
  readonly angle?: number;
  /** What is kept free round the letters, so wide on every side. */
  readonly halo?: { readonly colour: string; readonly widthMillimetres: number };
  /** Added between letters. */
  readonly letterSpacingMillimetres?: number;
};

export type ImageItem = {
  readonly type: 'image';
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  readonly box: PaperBox;
  /** 0 to 1; 1 where it is not said. */
  readonly opacity?: number;
  /** Its points are squares of one colour: nothing is smoothed where it is drawn larger. */
  readonly isPixelated?: boolean;
};

export type GroupItem = {
  readonly type: 'group';
  /** Written as a layer that can be switched, where the format has such. */
  readonly layer?: { readonly id: string; readonly title: string };
  /** Closed lines, by the even-odd rule; nothing outside of them is drawn. */
  readonly clip?: readonly Line[];
  readonly items: readonly DrawingItem[];
};
