import type { MapPalette } from '@/domain/palette';
import type { SheetContent } from '@/domain/sheet-content';
import type { BasemapReport } from '@/domain/sheet-output';
import type { SheetSettings } from '@/domain/sheet-settings';
import { valueAtZoom, type ZoomStops } from '@/domain/zoom-stops';
import type { ImageItem } from '@/export/drawing/drawing-list';
import { metresPerPixel } from '@/geometry/map-scale';
import type { Words } from '@/i18n/use-words';
import type { MeasureText } from './measure-text';
import type { SheetLayout } from './sheet-layout';
import type { SheetPlane } from './sheet-plane';

/** An online basemap as it stands on a sheet, and what became of it. */
export type SheetBasemap = {
  /** null where nothing came of it. */
  readonly image: ImageItem | null;
  readonly title: string;
  readonly attribution: string;
  readonly report: BasemapReport;
};

/** What every part of a sheet is drawn from. */
export type SheetDraft = {
  readonly content: SheetContent;
  readonly settings: SheetSettings;
  /** In the language of the sheet. */
  readonly words: Words;
  readonly measure: MeasureText;
  readonly layout: SheetLayout;
  readonly plane: SheetPlane;
  readonly palette: MapPalette;
  /** At which a map of such pixels has the scale of the sheet: it decides widths and what is worth a name. */
  readonly zoom: number;
  readonly basemap?: SheetBasemap | null;
};

/**
 * Of paper for a pixel of the map's style: print is finer and is held nearer than a screen, whose pixel is 0.26 mm.
 * Names of 12 pixels become 6.8 points.
 */
export const PIXEL_MILLIMETRES = 0.2;

export function sheetZoom({ centre, scaleDenominator }: SheetSettings): number {
  const metres = (scaleDenominator * PIXEL_MILLIMETRES) / 1000;
  return Math.log2(metresPerPixel(centre[1], 0) / metres);
}

/** Millimetres of a length that grows with the zoom. */
export function lengthOf({ zoom }: Pick<SheetDraft, 'zoom'>, stops: ZoomStops): number {
  return valueAtZoom(stops, zoom) * PIXEL_MILLIMETRES;
}

/** Millimetres of dashes that are given in multiples of a line's width. */
export function dashesOf(dashes: readonly number[], width: number): readonly number[] {
  return dashes.map((dash) => dash * width);
}
