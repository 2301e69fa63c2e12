import { z } from 'zod/mini';
import type { DecisionRecord } from '@/domain/decision/decision-record';
import { type DecisionTable, figureAt } from '@/domain/decision/decision-table';
import { type RankingQuestion, SWAY_PARTS } from '@/domain/decision/ranking';
import { SCORING_METHODS } from '@/domain/decision/requirement';
import { FIGURE_UNITS } from '@/domain/figure';
import { failed, ok, type Result } from '@/domain/result';
import { criterionSchema, decisionParts, requirementSchema } from './decision-schema';

/** Raised when an older program would misread what a newer one writes. */
const DECISION_VERSION = 1;
const KIND = 'mat-bang-decision';

/** A decision as JSON: laid out in lines, to be read by people and by other programs. */
export function writeDecisionFile(record: DecisionRecord): string {
  return `${JSON.stringify({ kind: KIND, version: DECISION_VERSION, ...record }, null, 1)}\n`;
}

const id = z.string().check(z.minLength(1), z.maxLength(200));
const finite = z.number();
const text = z.nullable(z.string());
const ranks = z.tuple([z.int(), z.int()]);

const figure = z.object({
  code: z.string(),
  value: z.nullable(finite),
  unit: z.enum(FIGURE_UNITS),
  method: z.enum(['declared', 'measured', 'derived', 'estimated']),
  error: z.exactOptional(finite.check(z.nonnegative())),
  asOf: text,
  sources: z.array(z.string()),
});

const site = z.object({
  id,
  name: z.string(),
  kind: z.enum(['economic-zone', 'industrial-park', 'industrial-cluster', 'candidate']),
  figures: z.array(figure),
  sways: z.array(z.nullable(z.array(finite).check(z.length(SWAY_PARTS)))),
});

const source = z.object({
  id,
  kind: z.enum(['article', 'decision', 'web', 'dataset', 'knowledge']),
  title: z.object({ vi: z.string(), en: z.string() }),
  publisher: text,
  date: text,
  url: text,
  licence: text,
});

const results = z.object({
  trail: z.array(
    z.object({
      siteId: id,
      ruleId: id,
      verdict: z.enum(['passes', 'fails', 'within-error', 'not-held']),
      margin: z.nullable(finite),
      isNearMiss: z.boolean(),
      isReadmitted: z.boolean(),
    }),
  ),
  standing: z.array(id),
  ranked: z.array(z.object({ siteId: id, rank: z.int(), score: finite, utilities: z.array(finite) })),
  left: z.array(id),
  stability: z.object({
    bySite: z.array(z.object({ siteId: id, first: finite, likelyRanks: ranks, ranks })),
    flips: z.array(z.object({ criterion: z.int(), from: finite, to: finite })),
    tau: z.nullable(finite),
    firsts: z.array(z.object({ method: z.enum(SCORING_METHODS), siteId: id })),
  }),
});

const record = z.object({
  kind: z.literal(KIND),
  version: z.literal(DECISION_VERSION),
  program: z.string(),
  created: z.iso.datetime(),
  project: z.string(),
  data: text,
  year: z.nullable(z.int()),
  ...decisionParts,
  requirement: requirementSchema,
  criteria: z.array(criterionSchema),
  sites: z.array(site),
  sources: z.array(source),
  results,
});

/** Fails with the path of the first field that is wrong, empty where the text is no JSON at all. */
export function readDecisionFile(json: string): Result<DecisionRecord, string> {
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return failed('');
  }
  const parsed = record.safeParse(file);
  if (!parsed.success) return failed(parsed.error.issues[0]?.path.join('.') ?? '');
  const { kind: _, version: __, ...read } = parsed.data;
  const short = read.sites.findIndex(({ figures }) => figures.length !== read.criteria.length);
  return short < 0 ? ok(read) : failed(`sites.${short}.figures`);
}

/** Sites by criteria as they were: what rules are held against. */
export function recordedTable({ sites, criteria }: DecisionRecord): DecisionTable {
  return {
    sites: sites.map(({ id: siteId, name, kind }) => ({ id: siteId, name, kind })),
    criteria,
    figures: sites.map(({ figures }) => figures),
  };
}

/**
 * What was ranked, as the analysis takes it.
 *
 * @param standing ids of the sites that no rule knocked out
 */
export function recordedQuestion(record: DecisionRecord, standing: readonly string[]): RankingQuestion {
  const table = recordedTable(record);
  const { requirement } = record;
  const { criteria } = requirement;
  const cells = standing.length * criteria.length;
  const question = {
    siteIds: standing,
    requirement,
    values: new Float64Array(cells),
    errors: new Float64Array(cells),
    sways: new Float64Array(cells * SWAY_PARTS),
  };
  standing.forEach((siteId, row) => {
    const own = record.sites.find((one) => one.id === siteId);
    criteria.forEach(({ criterion }, column) => {
      const at = row * criteria.length + column;
      const known = figureAt(table, siteId, criterion);
      question.values[at] = known?.value ?? Number.NaN;
      question.errors[at] = known?.error ?? 0;
      question.sways.set(own?.sways[column] ?? [], at * SWAY_PARTS);
    });
  });
  return question;
}
