import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Problem } from '@/domain/problem';
import type { ProjectFile } from '@/domain/project';
import { failed, ok, type Result } from '@/domain/result';
import { parseProject } from './project-schema';

/** Raised when an older program would misread what a newer one writes. */
export const PROJECT_VERSION = 1;
const KIND = 'mat-bang-project';

/** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
export function checksumOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * A project as the text of a `.matbang.json` file: JSON with the kind, the version, a checksum and the
 * project. The checksum is that of the project's JSON without blanks, in the order of its keys, so that
 * it outlives a file that was laid out anew.
 */
export function writeProjectFile({ project, view, savedAt }: ProjectFile): string {
  const text = JSON.stringify(project);
  const head = { kind: KIND, version: PROJECT_VERSION, savedAt, view, checksum: checksumOf(text) };
  return `${JSON.stringify(head).slice(0, -1)},"project":${text}}\n`;
}

/**
 * Fails with `file-damaged` (not JSON), `project-file-newer` (both versions in `detail`),
 * `project-file-checksum` (changed by something that does not know the checksum) or `project-file-shape`
 * (with the path of the field). Nothing is read halfway.
 *
 * @param subject the name of the file, for problems
 */
export function readProjectFile(text: string, subject: string): Result<ProjectFile, Problem> {
  const fail = (code: Problem['code'], more: Partial<Problem> = {}): Result<never, Problem> =>
    failed({ code, severity: 'error', subject, ...more });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail('file-damaged', { detail: String(error) });
  }
  if (!isRecord(file) || file.kind !== KIND) return fail('project-file-shape', { field: 'kind' });
  const { version, checksum, project, view, savedAt } = file;
  if (typeof version !== 'number') return fail('project-file-shape', { field: 'version' });
  if (version > PROJECT_VERSION)
    return fail('project-file-newer', { detail: `${version} > ${PROJECT_VERSION}` });
  if (typeof checksum !== 'string' || checksum !== checksumOf(JSON.stringify(project)))
    return fail('project-file-checksum');
  const parsed = parseProject(project);
  if (!parsed.ok) return fail('project-file-shape', { field: `project.${parsed.problem}` });
  return ok({
    project: parsed.value,
    view: typeof view === 'string' ? view : '',
    savedAt: typeof savedAt === 'string' ? savedAt : '',
  });
}

/** Whether the text looks like a project and not like GeoJSON: told by its beginning, without reading it all. */
export function isProjectText(beginning: string): boolean {
  return beginning.slice(0, 400).includes(`"${KIND}"`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
