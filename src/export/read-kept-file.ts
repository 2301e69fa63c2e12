import { PNG_SIGNATURE, readPngText } from '@/export/drawing/png-chunks';

/** The same name in every format. */
export const KEPT_VIEW_NAME = 'mat-bang-view.json';

const MOST_BYTES = 8_000_000;
const PDF_SIGNATURE = '%PDF-';

export type KeptFileKind = 'png' | 'pdf';

/** Whether bytes begin as a file that may carry a view; null: they do not. */
export function keptFileKind(bytes: Uint8Array): KeptFileKind | null {
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return 'png';
  return [...PDF_SIGNATURE].every((letter, at) => bytes[at] === letter.charCodeAt(0)) ? 'pdf' : null;
}

/**
 * The text of the view that a picture or a sheet of ours carries; null: it carries none. What it says is
 * for `readKeptView` to judge.
 */
export async function readKeptFile(bytes: Uint8Array): Promise<string | null> {
  if (keptFileKind(bytes) === 'png') return readPngText(bytes, KEPT_VIEW_NAME, MOST_BYTES);
  const { readPdfAttachments } = await import('@/export/drawing/read-pdf-attachments');
  const texts = readPdfAttachments(bytes, MOST_BYTES).map((one) => new TextDecoder().decode(one));
  return texts.find((text) => text.includes('"mat-bang-view"')) ?? null;
}
