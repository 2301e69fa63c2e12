import { expose, transfer } from 'comlink';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetOutput } from '@/domain/sheet-output';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { Locale } from '@/domain/view-state';
import { FONT_WEIGHTS } from '@/export/drawing/drawing-list';
import type { FontFiles } from '@/export/drawing/font-book';
import { paintDrawing } from '@/export/drawing/paint-canvas';
import type { TileContext } from '@/export/drawing/write-png';
import type { TilePixels } from '@/export/sheet/basemap/load-tiles';
import type { SnapshotSource } from '@/export/snapshot/compose-snapshot';
import { SheetService } from './sheet-service';

/** Addresses of the TrueType files, by weight. */
export type FontAddresses = Readonly<Record<keyof FontFiles, string>>;

let addresses: FontAddresses | null = null;
let holdForLife: Hold = async () => undefined;

/** Takes a lock that this thread gives back only by ending, whatever ends it: so the page learns of it. */
type Hold = (lifeline: string) => Promise<void>;

const service = new SheetService({
  loadFonts: async () => {
    const files = await Promise.all(FONT_WEIGHTS.map((weight) => fetchBytes(addresses?.[weight] ?? '')));
    const [regular, semibold, bold] = files;
    if (!(regular && semibold && bold)) throw new Error('fonts');
    return { regular, semibold, bold };
  },
  createCanvas,
  decodeImage: ({ bytes, format }) =>
    createImageBitmap(new Blob([new Uint8Array(bytes)], { type: `image/${format}` })),
  fetchTile,
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
});

/** What the page can ask of a worker of sheets. */
const desk = {
  start: async (fonts: FontAddresses, lifeline: string): Promise<void> => {
    addresses = fonts;
    await holdForLife(lifeline);
  },
  load: (content: SheetContent): void => service.load(content),
  /** @param tell how many of the tiles of an online basemap have come, 0 to 1 */
  preview: async (settings: SheetSettings, widthPx: number, tell: (done: number) => void) => {
    const { sheet, report } = await service.compose(settings, (done, all) => tell(done / all));
    const { drawing, registration, omitted, unplaced } = sheet;
    const pixelsPerMillimetre = widthPx / drawing.widthMillimetres;
    const heightPixels = Math.max(1, Math.round(drawing.heightMillimetres * pixelsPerMillimetre));
    const canvas = new OffscreenCanvas(widthPx, heightPixels);
    const context = canvas.getContext('2d');
    if (!context) throw new Error(`no canvas of ${widthPx} x ${heightPixels}`);
    const view = { pixelsPerMillimetre, left: 0, top: 0, widthPixels: widthPx, heightPixels };
    paintDrawing(drawing, context, view, {
      book: await service.book(),
      images: await service.imagesOf(drawing),
    });
    const image = canvas.transferToImageBitmap();
    const { widthMillimetres: width, heightMillimetres: height } = drawing;
    return transfer({ image, width, height, frame: registration.box, omitted, unplaced, basemap: report }, [
      image,
    ]);
  },
  /** The preview at work is not wanted any more: what it still waits for is given up. */
  hurry: (): void => service.hurry(),
  snapshot: async (
    source: Omit<SnapshotSource, 'picture'>,
    image: ImageBitmap,
    locale: Locale,
    output: SheetOutput,
  ) => {
    const written = await service.snapshot(source, image, locale, output);
    return written.ok ? transfer(written, [written.value.buffer]) : written;
  },
  prospectus: async (content: ProspectusContent, order: ProspectusOrder, tell: (done: number) => void) => {
    const written = await service.prospectus(content, order, {
      onStep: (done, all) => tell(done / Math.max(1, all)),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
    });
    return written.ok ? transfer(written, [written.value.buffer]) : written;
  },
  write: async (settings: SheetSettings, output: SheetOutput, tell: (done: number) => void) => {
    const written = await service.write(settings, output, {
      onStep: (done, all) => tell(done / Math.max(1, all)),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
    });
    // A blob is not copied, wherever it goes.
    if (!written.ok || written.value instanceof Blob) return written;
    return transfer(written, [written.value.buffer]);
  },
};

export type SheetDesk = typeof desk;

/** Answers the page from inside a worker. */
export function serveSheet(hold: Hold): void {
  holdForLife = hold;
  expose(desk);
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

const TILE_PATIENCE_MS = 8000;

/** Asked for as other sites may answer, so that a picture that may not be read is refused and never drawn. */
async function fetchTile(address: string, signal: AbortSignal): Promise<TilePixels> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(TILE_PATIENCE_MS)]);
  const response = await fetch(address, { signal: patience, credentials: 'omit' });
  if (!response.ok) throw new Error(`${response.status}`);
  const image = await createImageBitmap(await response.blob());
  const { width, height } = image;
  const context = createCanvas(width, height);
  if (!context) throw new Error(`no canvas of ${width} x ${height}`);
  context.drawImage(image, 0, 0);
  image.close();
  return context.getImageData(0, 0, width, height);
}

function createCanvas(width: number, height: number): TileContext | null {
  return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
}
