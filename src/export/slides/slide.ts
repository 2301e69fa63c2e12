import type { PaperBox } from '@/export/drawing/drawing-list';

/** 16 : 9 as the programs have it, 13⅓ x 7½ inches. */
export const SLIDE = { width: 1016 / 3, height: 190.5 } as const;

/** Length of a point in millimetres. */
export const POINT = 25.4 / 72;

export type SlideParagraph = {
  readonly text: string;
  readonly points: number;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly isBold?: boolean;
  readonly align?: 'left' | 'right';
  /** Number of the slide, from 1, to which it leads. */
  readonly leadsTo?: number;
};

export type SlideCell = {
  readonly paragraphs: readonly SlideParagraph[];
  /** How many columns it takes; 1 where it is not said. */
  readonly columns?: number;
  readonly fill?: string;
};

type Named = {
  /** Unique on its slide: how the programs list it, and how it is read out. */
  readonly name: string;
  /** Millimetres. */
  readonly box: PaperBox;
};

/** Everything on a slide can be changed by hand, but for the pixels of a picture. */
export type SlideShape =
  /** One a slide: its name in the outline. */
  | (Named & { readonly type: 'title'; readonly paragraph: SlideParagraph })
  | (Named & {
      readonly type: 'text';
      readonly paragraphs: readonly SlideParagraph[];
      readonly anchor?: 'top' | 'bottom';
    })
  | (Named & { readonly type: 'number'; readonly points: number; readonly colour: string })
  | (Named & {
      readonly type: 'picture';
      /** What is seen, for who does not see it. */
      readonly description: string;
      readonly png: Uint8Array;
    })
  | (Named & {
      readonly type: 'table';
      /** Millimetres, one a column. */
      readonly widths: readonly number[];
      readonly rows: readonly { readonly height: number; readonly cells: readonly SlideCell[] }[];
      /** Of the rules between rows. */
      readonly colour: string;
    });

/** From below. */
export type Slide = { readonly shapes: readonly SlideShape[] };
