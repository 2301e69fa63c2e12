import { z } from 'zod/mini';
import type { Basemap } from '@/domain/basemap';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { EMBEDDED_BASEMAP } from '@/domain/view-state';
import { parseJson } from './parse-file';

const FILE = 'config.json';

const text = z.string().check(z.minLength(1));
const identifier = z.string().check(
  z.regex(/^[a-z0-9-]+$/),
  z.refine((id) => id !== EMBEDDED_BASEMAP),
);
/** `{z}`, `{x}`, `{y}` stand in tile addresses, so they are not checked as a URL. */
const httpAddress = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));

const common = { id: identifier, title: text, attribution: text };

const basemapSchema = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('style'), url: httpAddress }),
  z.object({
    ...common,
    type: z.literal('raster'),
    tiles: z.array(httpAddress).check(z.minLength(1)),
    tileSize: z.int().check(z.gte(64), z.lte(1024)),
    maxZoom: z.int().check(z.gte(0), z.lte(24)),
  }),
]);

const configSchema = z.object({
  basemaps: z
    .array(basemapSchema)
    .check(z.refine((basemaps) => new Set(basemaps.map((basemap) => basemap.id)).size === basemaps.length)),
});

/**
 * The basemaps that the publisher of the site offers beside the embedded one.
 *
 * @param readText gives the text of `config.json`, or says why it cannot
 * @returns `config-broken` with the path of the first field that does not fit; the reader's own
 *   problem where the file is missing
 */
export async function loadConfig(
  readText: () => Promise<Result<string, Problem>>,
): Promise<Result<readonly Basemap[], Problem>> {
  const content = await readText();
  if (!content.ok) return content;
  const json = parseJson(content.value, FILE);
  if (!json.ok) return failed(configProblem('{}'));
  const config = configSchema.safeParse(json.value);
  if (config.success) return ok(config.data.basemaps);
  return failed(configProblem(config.error.issues[0]?.path.map(String).join('.') || '{}'));
}

const configProblem = (field: string): Problem => ({
  code: 'config-broken',
  severity: 'warning',
  subject: FILE,
  field,
});
