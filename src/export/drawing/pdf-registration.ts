import { type PDFContext, type PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { PaperBox } from './drawing-list';
import { POINTS_PER_MILLIMETRE } from './pdf-content';

/** Where the map on a page lies on the earth, so that other programs can measure on it (ISO 32000-2, 12.10). */
export type MapRegistration = {
  readonly name: string;
  /** The frame of the map on paper. */
  readonly box: PaperBox;
  readonly epsg: number;
  /** Well-known text of the same system: readers use one or the other. */
  readonly wellKnownText: string;
  /** Places on paper, millimetres, with degrees in the geographic system under `epsg`; three or more. */
  readonly places: readonly {
    readonly x: number;
    readonly y: number;
    readonly latitude: number;
    readonly longitude: number;
  }[];
};

/** @param pageHeight points */
export function viewportOf(registration: MapRegistration, pageHeight: number, context: PDFContext): PDFDict {
  const { box, epsg, wellKnownText, places, name } = registration;
  const [left, right] = [box.x, box.x + box.width].map((x) => x * POINTS_PER_MILLIMETRE);
  const [bottom, top] = [box.y + box.height, box.y].map((y) => pageHeight - y * POINTS_PER_MILLIMETRE);
  // Places within the frame are given as shares of it, from its lower left corner.
  const shares = places.flatMap(({ x, y }) => [(x - box.x) / box.width, 1 - (y - box.y) / box.height]);
  return context.obj({
    Type: 'Viewport',
    BBox: [left, bottom, right, top].map((value) => value ?? 0),
    Name: PDFHexString.fromText(name),
    Measure: {
      Type: 'Measure',
      Subtype: 'GEO',
      Bounds: [0, 0, 0, 1, 1, 1, 1, 0],
      GCS: { Type: 'PROJCS', EPSG: epsg, WKT: PDFString.of(wellKnownText) },
      GPTS: places.flatMap(({ latitude, longitude }) => [latitude, longitude]),
      LPTS: shares,
    },
  });
}
