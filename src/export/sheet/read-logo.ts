import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { SHEET_LIMITS, type SheetLogo } from '@/domain/sheet-settings';
import { imageSize } from '@/formats/image-size';

const FORMATS = ['png', 'jpeg'] as const;

/**
 * A logo from the bytes of a file, whatever its name says. What can carry more than a picture (SVG) is
 * refused. Fails with `logo-kind`, or `logo-too-large` with the limit in `detail`.
 *
 * @param subject the name of the file, for problems
 */
export function readLogo(bytes: Uint8Array, subject: string): Result<SheetLogo, Problem> {
  const { logoBytes, logoSidePx } = SHEET_LIMITS;
  const fail = (code: Problem['code'], detail = ''): Result<never, Problem> =>
    failed({ code, severity: 'error', subject, detail });
  if (bytes.length > logoBytes) return fail('logo-too-large', `${logoBytes / 1e6} MB`);
  const format = FORMATS.find((one) => imageSize(one, bytes));
  const size = format && imageSize(format, bytes);
  if (!format || !size) return fail('logo-kind');
  // A few bytes may claim a picture of gigabytes.
  if (Math.max(size.width, size.height) > logoSidePx)
    return fail('logo-too-large', `${logoSidePx} × ${logoSidePx} px`);
  return ok({ format, bytes });
}
