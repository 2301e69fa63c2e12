import { z } from 'zod/mini';
import { CANDIDATE_COLOURS, CANDIDATE_STATUSES, type Candidate } from '@/domain/candidate';
import { USUAL_DECISION } from '@/domain/decision/decision';
import { LINEAGE_METHODS } from '@/domain/lineage';
import type { Project } from '@/domain/project';
import { failed, ok, type Result } from '@/domain/result';
import { type LngLat, parsePosition } from '@/geometry/position';
import { decisionSchema } from './decision-schema';

/** The project as it stands in files and in the browser's storage, version 1. */

const vertex = z.custom<number[]>((value) => parsePosition(value) !== undefined);
const ring = z.array(vertex).check(z.minLength(4));
const rings = z.array(ring).check(z.minLength(1));
const polygon = z.object({ type: z.literal('Polygon'), coordinates: rings });
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(rings).check(z.minLength(1)),
});
const point = z.object({ type: z.literal('Point'), coordinates: vertex });

const id = z.string().check(z.regex(/^[\w.-]{1,80}$/));

const lineage = z.object({
  method: z.enum(LINEAGE_METHODS),
  systemCode: z.int().check(z.positive()),
  errorMetres: z.number().check(z.nonnegative()),
  source: z.string(),
  fileName: z.string(),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

const candidate: z.ZodMiniType<Candidate> = z.object({
  id,
  name: z.string(),
  notes: z.string(),
  status: z.enum(CANDIDATE_STATUSES),
  colour: z.enum(CANDIDATE_COLOURS),
  geometry: z.union([polygon, multiPolygon, point]),
  cornerNames: z.array(z.string()),
  gate: z.nullable(z.custom<LngLat>((value) => parsePosition(value) !== undefined)),
  fields: z.array(
    z.object({
      name: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    }),
  ),
  lineage,
});

const project: z.ZodMiniType<Project> = z.object({
  id,
  name: z.string(),
  isSample: z.boolean(),
  candidates: z.array(candidate),
  boundaries: z.array(z.object({ zoneId: id, geometry: z.union([polygon, multiPolygon]), lineage })),
  /** Projects of before it was there have none. */
  decision: z._default(decisionSchema, USUAL_DECISION),
});

const candidates = z.array(candidate);

/** A value that may be a project; fails with the path of the first field that does not fit, with dots. */
export function parseProject(value: unknown): Result<Project, string> {
  const parsed = parse(project, value);
  if (!parsed.ok) return parsed;
  const ids = parsed.value.candidates.map((one) => one.id);
  return new Set(ids).size === ids.length ? parsed : failed('candidates.id');
}

export function parseCandidates(value: unknown): Result<readonly Candidate[], string> {
  return parse(candidates, value);
}

function parse<Value>(schema: z.ZodMiniType<Value>, value: unknown): Result<Value, string> {
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : failed(parsed.error.issues[0]?.path.join('.') ?? '');
}
