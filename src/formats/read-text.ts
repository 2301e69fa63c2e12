import type { TextReading } from '@/domain/raw-feature';
import type { TextEncodingId } from '@/domain/text-encoding-id';
import { decodeText } from './decode-text';
import { detectEncoding } from './detect-encoding';

/** Lines of a preview. */
const PREVIEW_LINES = 5;

/**
 * The text of a file that is text from end to end, and how sure its encoding is.
 *
 * @param chosen what the user has said; it is then sure
 */
export function readText(
  bytes: Uint8Array,
  chosen?: TextEncodingId,
): { readonly text: string; readonly reading: TextReading } {
  const verdict = detectEncoding([bytes]);
  const encoding = chosen ?? verdict.best;
  const text = decodeText(bytes, encoding);
  const others = verdict.candidates.filter((candidate) => candidate.encoding !== encoding);
  return {
    text,
    reading: {
      encoding,
      isSure: chosen !== undefined || verdict.sure,
      others: others.map((other) => ({ encoding: other.encoding, preview: [other.preview] })),
      preview: previewOf(text, verdict.candidates.find((one) => one.encoding === encoding)?.preview),
    },
  };
}

function previewOf(text: string, telling: string | undefined): readonly string[] {
  if (telling) return [telling];
  const lines = text.slice(0, 2000).split(/\r\n|\r|\n/);
  return lines.filter((line) => line.trim() !== '').slice(0, PREVIEW_LINES);
}
