import type { Problem } from '@/domain/problem';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import type { Result } from '@/domain/result';
import type { SheetContent } from '@/domain/sheet-content';
import type { BasemapReport, SheetOutput, WrittenFile } from '@/domain/sheet-output';
import type { SheetPart, SheetSettings } from '@/domain/sheet-settings';
import type { UnplacedLabel } from '@/domain/unplaced-label';
import type { Locale } from '@/domain/view-state';
import type { MapPicture } from './map-picture-port';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A sheet as it would be written, small. */
export type SheetPreview = {
  readonly image: ImageBitmap;
  /** Of the paper, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** What is seen of the ground, in millimetres. */
  readonly frame: Box;
  /** Parts that are wanted and found no room, or have nothing to show. */
  readonly omitted: readonly SheetPart[];
  /** Names that found no place on the map. */
  readonly unplaced: readonly UnplacedLabel[];
  /** null where no online basemap is wanted. */
  readonly basemap: BasemapReport | null;
};

export type SheetJob = {
  /** Fails with `export-failed`, `export-cancelled` or `sheet-too-large` (the finest resolution in `detail`). */
  readonly file: Promise<Result<WrittenFile, Problem>>;
  readonly close: () => void;
};

/** Who turns the make-up of a sheet into the text of a file and back. */
export type SheetTemplates = {
  /** Of file names: `.matbang-sheet.json`. */
  readonly ending: string;
  readonly write: (settings: SheetSettings) => string;
  /** @param subject the name of the file, for problems */
  readonly read: (text: string, subject: string) => Result<SheetSettings, Problem>;
};

/** Who draws sheets. The app gives the workers' client; tests give functions. */
export type SheetPort = {
  readonly templates: SheetTemplates;
  /**
   * null: a newer preview was asked for meanwhile.
   *
   * @param tell how many of the tiles of an online basemap have come, 0 to 1
   */
  readonly preview: (
    content: SheetContent,
    settings: SheetSettings,
    widthPx: number,
    tell: (done: number) => void,
  ) => Promise<Result<SheetPreview, Problem> | null>;
  /** The map as it stands on screen, with legend, scale bar, north and sources, as PNG. */
  readonly snapshot: (
    content: SheetContent,
    picture: MapPicture,
    look: { readonly theme: 'light' | 'dark'; readonly locale: Locale; readonly keptView: string },
  ) => Promise<Result<Uint8Array<ArrayBuffer>, Problem>>;
  /** @param tell how much of it is done, 0 to 1 */
  readonly prospectus: (
    content: ProspectusContent,
    order: ProspectusOrder,
    tell: (done: number) => void,
  ) => SheetJob;
  /** @param tell how much of it is done, 0 to 1 */
  readonly write: (
    content: SheetContent,
    settings: SheetSettings,
    output: SheetOutput,
    tell: (done: number) => void,
  ) => SheetJob;
};
