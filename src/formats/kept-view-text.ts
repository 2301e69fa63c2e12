import { z } from 'zod/mini';
import { FIGURE_UNITS } from '@/domain/figure';
import type { KeptView } from '@/domain/kept-view';
import { failed, ok, type Result } from '@/domain/result';
import { parseProject } from './project-schema';

const KIND = 'mat-bang-view';
const VERSION = 1;

/** More than any view has, and less than would hold up the page. */
const MOST_LETTERS = 20_000;
const MOST_FIGURES = 10_000;

const schema = z.object({
  kind: z.literal(KIND),
  version: z.int(),
  view: z.string().check(z.maxLength(MOST_LETTERS)),
  dataVersion: z.nullable(z.string().check(z.maxLength(100))),
  /** Site, code, value, unit. */
  figures: z
    .array(z.tuple([z.string(), z.string(), z.nullable(z.number()), z.enum(FIGURE_UNITS)]))
    .check(z.maxLength(MOST_FIGURES)),
  project: z.unknown(),
});

/** As JSON; figures as rows of site, code, value and unit. */
export function writeKeptView({ figures, ...rest }: KeptView): string {
  const rows = figures.map(({ siteId, code, value, unit }) => [siteId, code, value, unit]);
  return JSON.stringify({ kind: KIND, version: VERSION, ...rest, figures: rows });
}

/** Fails with the path of the first field that does not fit, with dots; `version` where a newer program wrote it. */
export function readKeptView(text: string): Result<KeptView, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed('');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return failed(parsed.error.issues[0]?.path.join('.') ?? '');
  const { version, view, dataVersion, figures } = parsed.data;
  if (version > VERSION) return failed('version');
  const project = parsed.data.project === null ? ok(null) : parseProject(parsed.data.project);
  if (!project.ok) return failed(`project.${project.problem}`);
  return ok({
    view,
    dataVersion,
    figures: figures.map(([siteId, code, held, unit]) => ({ siteId, code, value: held, unit })),
    project: project.value,
  });
}
