import type { SheetTools } from '@/workers/sheet-service';
import { decodePicture } from '../export/drawing/decode-png';
import { FakeCanvas, fakeContext } from '../export/drawing/fake-canvas';
import { readTestFonts } from '../export/drawing/test-fonts';

/** What a service of sheets needs of a browser, without one. */
export const testTools: SheetTools = {
  loadFonts: async () => readTestFonts(),
  createCanvas: (width, height) => fakeContext(new FakeCanvas(width, height)),
  decodeImage: async ({ bytes }) => decodePicture(bytes) as unknown as CanvasImageSource,
  fetchTile: () => Promise.reject(new Error('no internet')),
  breathe: async () => undefined,
};
