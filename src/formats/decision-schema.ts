import { z } from 'zod/mini';
import { type Criterion, criterionId } from '@/domain/decision/criterion';
import { type Decision, POOLS } from '@/domain/decision/decision';
import {
  LONGEST_NAME,
  MISSING_CHOICES,
  type Normalisation,
  type Requirement,
  SCORING_METHODS,
} from '@/domain/decision/requirement';
import { PROXIMITY_TARGETS } from '@/domain/proximity';

/** How sites are decided on, as it stands in project files and in files of a requirement. */

const finite = z.number();
const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

export const criterionSchema: z.ZodMiniType<Criterion> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('area') }),
  z.object({ type: z.literal('distance'), target: z.enum(PROXIMITY_TARGETS) }),
  z.object({
    type: z.literal('share'),
    centre: name,
    kilometres: finite.check(z.positive(), z.maximum(200)),
  }),
  z.object({ type: z.literal('overlap') }),
  z.object({ type: z.literal('occupancy') }),
  z.object({ type: z.literal('rent') }),
  z.object({ type: z.literal('rating'), name }),
  z.object({ type: z.literal('field'), name }),
]);

const normalisation: z.ZodMiniType<Normalisation> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('min-max') }),
  z
    .object({
      type: z.literal('target'),
      from: finite,
      to: finite,
      tolerance: finite.check(z.nonnegative()),
    })
    .check(z.refine(({ from, to }) => from <= to, { path: ['to'] })),
  z.object({ type: z.literal('percentile') }),
  z.object({
    type: z.literal('curve'),
    points: z
      .array(z.tuple([finite, finite.check(z.minimum(0), z.maximum(1))]))
      .check(z.minLength(2), z.maxLength(50))
      .check(z.refine(isRising)),
  }),
]);

function isRising(points: readonly (readonly [number, number])[]): boolean {
  return points.every(([value], index) => index === 0 || value > (points[index - 1]?.[0] ?? value));
}

/** Where a problem of the sum of weights is told. */
export const WEIGHTS_PATH = 'criteria.weight';

/** Written as decimals, weights sum to 1 but for their rounding. */
const ROUNDING = 1e-9;

const weighted = z.object({
  criterion: criterionSchema,
  weight: finite.check(z.minimum(0), z.maximum(1)),
  direction: z.enum(['more', 'less']),
  normalisation,
});

const criteria = z
  .array(weighted)
  .check(z.maxLength(30))
  .check(z.refine((all) => all.length === 0 || Math.abs(sumOf(all) - 1) < ROUNDING, { path: ['weight'] }));

function sumOf(all: readonly { readonly weight: number }[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}

/** As it is saved with the project. What the user is in the middle of must be readable again. */
const savedRequirement = z.object({
  name: z.string().check(z.maxLength(LONGEST_NAME)),
  criteria,
  rules: z
    .array(
      z.object({
        id: name,
        criterion: criterionSchema,
        comparison: z.enum(['at-most', 'at-least']),
        threshold: finite,
      }),
    )
    .check(z.maxLength(30)),
  method: z.enum(SCORING_METHODS),
  missing: z.enum(MISSING_CHOICES),
  judgements: z.nullable(z.array(finite.check(z.positive(), z.maximum(9)))),
  trial: z.object({
    draws: z.int().check(z.positive(), z.maximum(1_000_000)),
    seed: z.int().check(z.nonnegative()),
    weightSpread: finite.check(z.minimum(0), z.maximum(1)),
  }),
});

/** As it comes from a file that anyone may have written: also without repeats, and with all judgements or none. */
export const requirementSchema: z.ZodMiniType<Requirement> = savedRequirement.check(
  z.refine((one) => areAllDifferent(one.criteria.map((each) => criterionId(each.criterion))), {
    path: ['criteria', 'criterion'],
  }),
  z.refine((one) => areAllDifferent(one.rules.map(({ id }) => id)), { path: ['rules', 'id'] }),
  z.refine(hasAllJudgements, { path: ['judgements'] }),
);

function areAllDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function hasAllJudgements({
  judgements,
  criteria: { length },
}: Pick<Requirement, 'judgements' | 'criteria'>): boolean {
  return judgements === null || judgements.length === (length * (length - 1)) / 2;
}

const siteId = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

/** What a decision holds beside the requirement. */
export const decisionParts = {
  pool: z.enum(POOLS),
  ratings: z.array(
    z.object({ siteId, name, value: z.int().check(z.minimum(1), z.maximum(5)), note: z.string() }),
  ),
  readmissions: z.array(z.object({ siteId, ruleId: name, note: z.string() })),
};

export const decisionSchema: z.ZodMiniType<Decision> = z.object({
  ...decisionParts,
  requirement: savedRequirement,
});
