import type { Problem } from '@/domain/problem';
import type { FileContents, ReadOptions } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { readKml } from './kml';
import { openArchive } from './open-archive';

/** KMZ: a KML file in a zip archive, named `doc.kml` or being the first of its kind. Pictures beside it are passed over. */
export function readKmz(bytes: Uint8Array, options: ReadOptions): Result<FileContents, Problem> {
  const opened = openArchive(bytes, options.fileName);
  if (!opened.ok) return opened;
  const names = [...opened.value.keys()].filter((name) => /\.kml$/i.test(name));
  const name = names.find((one) => /(?:^|\/)doc\.kml$/i.test(one)) ?? names[0];
  const content = name === undefined ? undefined : opened.value.get(name);
  if (!content)
    return failed({ code: 'file-damaged', severity: 'error', subject: options.fileName, detail: 'doc.kml' });
  const read = readKml(content, options);
  if (!read.ok) return read;
  const others = names.filter((one) => one !== name);
  const skipped: Problem[] = others.map((detail) => ({
    code: 'format-part-skipped',
    severity: 'warning',
    detail,
  }));
  return ok({ ...read.value, format: 'kmz', problems: [...read.value.problems, ...skipped] });
}
