import type { z } from 'zod/mini';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';

type Schema<Value> = z.ZodMiniType<Value>;

/** What could be read of a file, and what could not. */
export type Reading<Value> = { readonly values: readonly Value[]; readonly problems: readonly Problem[] };

/** JSON of a file, or `file-not-json`. */
export function parseJson(text: string, file: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return failed({ code: 'file-not-json', severity: 'error', subject: file, detail: String(error) });
  }
}

/** A whole file as one value, or `file-schema` with the path of the first field that does not fit. */
export function parseWhole<Value>(
  content: unknown,
  file: string,
  schema: Schema<Value>,
): Result<Value, Problem> {
  const parsed = schema.safeParse(content);
  return parsed.success ? ok(parsed.data) : failed(schemaProblem(file, [], parsed.error));
}

/**
 * The entries of a file one by one: an entry that does not fit, or repeats an id, is left out with a
 * problem that names it, and costs none of the others.
 * @param path where the entries stand in the file: `features`, or empty for a file that is an array.
 */
export function parseEntries<Value>(
  content: unknown,
  file: string,
  path: 'features' | '',
  schema: Schema<Value>,
  idOf?: (value: Value) => string,
): Reading<Value> {
  const entries = path === '' ? content : (content as { features?: unknown } | null)?.features;
  if (!Array.isArray(entries)) {
    return {
      values: [],
      problems: [{ code: 'file-schema', severity: 'error', subject: file, field: path || '[]' }],
    };
  }
  const values: Value[] = [];
  const ids = new Set<string>();
  const problems: Problem[] = [];
  entries.forEach((entry: unknown, index) => {
    const place = path === '' ? [index] : [path, index];
    const parsed = schema.safeParse(entry);
    if (!parsed.success) {
      problems.push({ ...schemaProblem(file, place, parsed.error), feature: index });
      return;
    }
    const id = idOf?.(parsed.data);
    if (id !== undefined && ids.has(id)) {
      problems.push({ ...problemAt(file, [...place, 'id'], 'repeated'), feature: index });
      return;
    }
    if (id !== undefined) ids.add(id);
    values.push(parsed.data);
  });
  return { values, problems };
}

function schemaProblem(file: string, place: readonly PropertyKey[], error: z.core.$ZodError): Problem {
  const [issue] = error.issues;
  return problemAt(file, [...place, ...(issue?.path ?? [])], issue?.code);
}

function problemAt(file: string, path: readonly PropertyKey[], detail: string | undefined): Problem {
  const field = path.map(String).join('.') || '{}';
  return {
    code: 'file-schema',
    severity: 'error',
    subject: file,
    field,
    ...(detail === undefined ? {} : { detail }),
  };
}
