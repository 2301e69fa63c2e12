import { PNG_SIGNATURE, readPngText } from '@/export/drawing/png-chunks';
import { isPresentation, readKeptPart } from '@/export/slides/kept-part';

/** The same name in every format. */
export const KEPT_VIEW_NAME = 'mat-bang-view.json';

const MOST_BYTES = 8_000_000;
const PDF_SIGNATURE = '%PDF-';

export type KeptFileKind = 'png' | 'pdf' | 'slides';

/** Whether bytes are a file that may carry a view; null: they are not. */
export function keptFileKind(bytes: Uint8Array): KeptFileKind | null {
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return 'png';
  if ([...PDF_SIGNATURE].every((letter, at) => bytes[at] === letter.charCodeAt(0))) return 'pdf';
  return isPresentation(bytes) ? 'slides' : null;
}

/**
 * The text of the view that a picture, a sheet or a presentation of ours carries; null: it carries none. What it says is
 * for `readKeptView` to judge.
 */
export async function readKeptFile(bytes: Uint8Array): Promise<string | null> {
  const kind = keptFileKind(bytes);
  if (kind === 'png') return readPngText(bytes, KEPT_VIEW_NAME, MOST_BYTES);
  if (kind === 'slides') return readKeptPart(bytes, MOST_BYTES);
  const { readPdfAttachments } = await import('@/export/drawing/read-pdf-attachments');
  const texts = readPdfAttachments(bytes, MOST_BYTES).map((one) => new TextDecoder().decode(one));
  return texts.find((text) => text.includes('"mat-bang-view"')) ?? null;
}
