import type { Requirement } from '@/domain/decision/requirement';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { requirementSchema, WEIGHTS_PATH } from './decision-schema';

export const REQUIREMENT_FILE_ENDING = '.matbang-requirement.json';

/** Raised when an older program would misread what a newer one writes. */
const REQUIREMENT_VERSION = 1;
const KIND = 'mat-bang-requirement';

/** A requirement as JSON to be read and changed by hand: laid out in lines, without a checksum. */
export function writeRequirementFile(requirement: Requirement): string {
  return `${JSON.stringify({ kind: KIND, version: REQUIREMENT_VERSION, requirement }, null, 2)}\n`;
}

/**
 * Fails with `file-damaged` (not JSON), `requirement-file-newer` (both versions in `detail`),
 * `requirement-file-weights` (their sum in per cent in `detail`) or `requirement-file-shape` (with the path
 * of the field). Nothing is read halfway.
 *
 * @param subject the name of the file, for problems
 */
export function readRequirementFile(text: string, subject: string): Result<Requirement, Problem> {
  const fail = (code: Problem['code'], more: Partial<Problem> = {}): Result<never, Problem> =>
    failed({ code, severity: 'error', subject, ...more });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail('file-damaged', { detail: String(error) });
  }
  if (!isRecord(file) || file.kind !== KIND) return fail('requirement-file-shape', { field: 'kind' });
  const { version, requirement } = file;
  if (typeof version !== 'number') return fail('requirement-file-shape', { field: 'version' });
  if (version > REQUIREMENT_VERSION)
    return fail('requirement-file-newer', { detail: `${version} > ${REQUIREMENT_VERSION}` });
  const parsed = requirementSchema.safeParse(requirement);
  if (parsed.success) return ok(parsed.data);
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  if (path !== WEIGHTS_PATH) return fail('requirement-file-shape', { field: `requirement.${path}` });
  return fail('requirement-file-weights', {
    detail: String(Number((100 * sumOfWeights(requirement)).toFixed(6))),
  });
}

function sumOfWeights(requirement: unknown): number {
  const criteria = isRecord(requirement) && Array.isArray(requirement.criteria) ? requirement.criteria : [];
  return criteria.reduce((sum: number, one: unknown) => {
    return sum + (isRecord(one) && typeof one.weight === 'number' ? one.weight : Number.NaN);
  }, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
