import { candidateColour, type MapPalette, zoneColour } from '@/domain/palette';
import type { ProspectusContent } from '@/domain/prospectus';
import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import type { MeasureText } from '@/export/sheet/measure-text';
import type { TextLook } from '@/export/sheet/set-text';
import type { Words } from '@/i18n/use-words';
import type { ProspectusSite } from './prospectus-site';

/** Upright A4, millimetres. */
export const PAGE = { width: 210, height: 297 } as const;
/** What the pages fill; the foot stands below it. */
export const BODY: PaperBox = { x: 15, y: 14, width: 180, height: 264 };
export const GAP = 4.5;

/** What every page is made with. */
export type PageTools = {
  readonly content: ProspectusContent;
  readonly words: Words;
  readonly measure: MeasureText;
  readonly palette: MapPalette;
  /** The colour of the kind of site. */
  readonly accent: string;
};

export function siteColour(site: ProspectusSite, palette: MapPalette): string {
  return site.type === 'zone'
    ? zoneColour(palette, site.zone.kind)
    : candidateColour(palette, site.candidate.colour);
}

type Looks = Readonly<
  Record<'title' | 'heading' | 'label' | 'value' | 'text' | 'note' | 'small' | 'capitals', TextLook>
>;

/** Sizes in millimetres: 1 point is 0.353. */
export function looksOf({ palette, accent }: Pick<PageTools, 'palette' | 'accent'>): Looks {
  const { ink, muted } = palette;
  return {
    title: { weight: 'bold', size: 8.2, colour: ink },
    heading: { weight: 'bold', size: 3.7, colour: accent },
    label: { weight: 'regular', size: 2.85, colour: ink },
    value: { weight: 'semibold', size: 2.95, colour: ink },
    text: { weight: 'regular', size: 2.85, colour: ink },
    note: { weight: 'regular', size: 2.5, colour: muted },
    small: { weight: 'regular', size: 2.3, colour: muted },
    capitals: { weight: 'semibold', size: 2.5, colour: muted, letterSpacing: 0.2 },
  };
}

export function rule(x: number, y: number, width: number, colour: string, weight = 0.18): DrawingItem {
  return {
    type: 'path',
    lines: [Float64Array.of(x, y, x + width, y)],
    isClosed: false,
    stroke: { colour, widthMillimetres: weight },
  };
}
