import { type LngLat, lngLat } from '@/geometry/position';
import type { Locale } from './view-state';

export const PAPER_FORMATS = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export const ORIENTATIONS = ['landscape', 'portrait'] as const;

export type SheetPaper =
  | {
      readonly type: 'format';
      readonly format: PaperFormat;
      readonly orientation: (typeof ORIENTATIONS)[number];
    }
  /** For a screen or a page of a document; lengths follow from the dots to an inch. */
  | {
      readonly type: 'pixels';
      readonly widthPx: number;
      readonly heightPx: number;
      readonly dotsPerInch: number;
    };

type SheetMargins = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** What a sheet can carry besides the map and its title, each to be switched off. */
export const SHEET_PARTS = [
  'legend',
  'scaleBar',
  'ruler',
  'northArrow',
  'grid',
  'graticule',
  'inset',
  'sources',
  'qr',
  'distances',
  'ranking',
  'heatMap',
  'basemap',
  'labels',
] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

export const GRID_STEPS_KILOMETRES = [1, 2, 5, 10] as const;
export const GRID_DRAWINGS = ['lines', 'crosses'] as const;

export type SheetLogo = { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array };

/** All that a template of a sheet holds. Texts are the user's own, in whatever language. */
export type SheetSettings = {
  readonly paper: SheetPaper;
  /** Millimetres from the paper's edge to the sheet's outer frame. */
  readonly margins: SheetMargins;
  /** What lies in the middle of the map. */
  readonly centre: LngLat;
  /** N of 1 : N, true on the ellipsoid at the centre. */
  readonly scaleDenominator: number;
  /** Empty: a title in the language of the sheet. */
  readonly title: string;
  readonly subtitle: string;
  /** The body that approves the sheet; may have lines. */
  readonly authority: string;
  readonly sheetNumber: string;
  readonly date: string;
  /** Printed below the sources; may have lines. */
  readonly freeText: string;
  /** Of the words on the sheet, whatever the interface speaks. */
  readonly locale: Locale;
  readonly parts: Readonly<Record<SheetPart, boolean>>;
  readonly gridStep: 'auto' | (typeof GRID_STEPS_KILOMETRES)[number];
  readonly gridDrawing: (typeof GRID_DRAWINGS)[number];
  readonly logo: SheetLogo | null;
};

export const SHEET_LIMITS = {
  marginMillimetres: 100,
  leastDenominator: 500,
  mostDenominator: 5_000_000,
  leastPx: 400,
  mostPx: 20_000,
  leastDotsPerInch: 36,
  mostDotsPerInch: 1200,
  textLength: 600,
  logoBytes: 2_000_000,
  logoSidePx: 4000,
} as const;

export const USUAL_SHEET: SheetSettings = {
  paper: { type: 'format', format: 'A3', orientation: 'landscape' },
  margins: { top: 10, right: 10, bottom: 10, left: 10 },
  centre: lngLat(106.98, 20.95),
  scaleDenominator: 150_000,
  title: '',
  subtitle: '',
  authority: '',
  sheetNumber: '',
  date: '',
  freeText: '',
  locale: 'vi',
  parts: {
    legend: true,
    scaleBar: true,
    ruler: true,
    northArrow: true,
    grid: true,
    graticule: false,
    inset: true,
    sources: true,
    qr: true,
    distances: true,
    ranking: false,
    heatMap: true,
    basemap: true,
    labels: true,
  },
  gridStep: 'auto',
  gridDrawing: 'lines',
  logo: null,
};

/** Short and long side in millimetres, ISO 216. */
const SIDES: Record<PaperFormat, readonly [short: number, long: number]> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
};

const MILLIMETRES_PER_INCH = 25.4;

/** Width and height in millimetres. */
export function paperSize(paper: SheetPaper): { readonly width: number; readonly height: number } {
  if (paper.type === 'pixels') {
    const millimetres = MILLIMETRES_PER_INCH / paper.dotsPerInch;
    return { width: paper.widthPx * millimetres, height: paper.heightPx * millimetres };
  }
  const [short, long] = SIDES[paper.format];
  return paper.orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}
