import { rankSites } from '@/analysis/decision/rank-sites';
import { assessStability } from '@/analysis/decision/stability';
import { criterionId } from '@/domain/decision/criterion';
import type { Readmission } from '@/domain/decision/decision';
import { criteriaOf, type DecisionTable } from '@/domain/decision/decision-table';
import { eliminate } from '@/domain/decision/elimination';
import { type RankingQuestion, SWAY_PARTS } from '@/domain/decision/ranking';
import { type KnockOutRule, type Requirement, USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import type { Figure } from '@/domain/figure';
import type { DecisionContent } from '@/export/decision/decision-content';
import { finish } from '../../analysis/decision/finish';
import type { RandomDecision } from '../../analysis/decision/random-decisions';

type MadeUp = Partial<Pick<Requirement, 'method' | 'missing' | 'rules' | 'trial'>> & {
  readonly readmissions?: readonly Readmission[];
  /** ± of every value, as a share of it. */
  readonly errorShare?: number;
  /** Every value follows the place of its site, to the east. */
  readonly areMoving?: boolean;
};

export const TRIAL = { draws: 200, seed: 7, weightSpread: 0.25 };

/** Criteria of a random decision have one name; here each has its own. */
function requirementOf({ criteria }: Pick<RandomDecision, 'criteria'>, more: MadeUp = {}): Requirement {
  const { method = 'weighted-sum', missing = 'worst', rules = [], trial = TRIAL } = more;
  const named = criteria.map((one, place) => ({ ...one, criterion: fieldOf(place) }));
  return { ...USUAL_REQUIREMENT, name: 'made up', criteria: named, rules, method, missing, trial };
}

function fieldOf(place: number) {
  return { type: 'field', name: `field ${place}` } as const;
}

export function ruleOn(place: number, threshold: number): KnockOutRule {
  return { id: `rule-${place}`, criterion: fieldOf(place), comparison: 'at-most', threshold };
}

function figureOf(value: number, errorShare: number): Figure {
  const figure = {
    code: 'field',
    unit: 'count',
    method: 'declared',
    asOf: '2026',
    sources: ['s-1'],
  } as const;
  if (Number.isNaN(value)) return { ...figure, value: null };
  return errorShare > 0 ? { ...figure, value, error: errorShare * Math.abs(value) } : { ...figure, value };
}

/** A decision over made-up sites, with its ranking and stability as the program finds them. */
export function contentOf(decision: RandomDecision, more: MadeUp = {}): DecisionContent {
  const { readmissions = [], errorShare = 0, areMoving = false } = more;
  const requirement = requirementOf(decision, more);
  const criteria = criteriaOf(requirement);
  const sites = decision.table.map((_, row) => ({
    id: `site-${row}`,
    name: `Site ${row}`,
    kind: 'candidate' as const,
  }));
  const table: DecisionTable = {
    sites,
    criteria,
    figures: decision.table.map((row) => row.map((value) => figureOf(value, errorShare))),
  };
  const elimination = eliminate(table, requirement.rules, readmissions);
  const ranking = rankSites(questionOf(table, elimination.standing, requirement, areMoving));
  return {
    projectName: 'Made up',
    requirementName: 'made up',
    pool: 'candidates',
    readmissions,
    ratings: [],
    table,
    elimination,
    ranking,
    stability: finish(assessStability(ranking)).value,
    sources: new Map(),
    year: 2030,
    dataVersion: 'abc',
    dataAsOf: '2026-11-01',
    programVersion: '0.1.0',
    created: new Date(Date.UTC(2026, 10, 23, 5)),
    nameOf: (siteId) => siteId.replace('site-', 'Site '),
    titleOf: criterionId,
  };
}

function questionOf(
  { sites, figures }: DecisionTable,
  standing: readonly string[],
  requirement: Requirement,
  areMoving: boolean,
): RankingQuestion {
  const rows = standing.map((id) => figures[sites.findIndex((site) => site.id === id)] ?? []);
  const sway = areMoving ? [1, 0, 0.001, 300, 200, 1] : new Array<number>(SWAY_PARTS).fill(0);
  return {
    siteIds: standing,
    requirement,
    values: Float64Array.from(rows.flatMap((row) => row.map(({ value }) => value ?? Number.NaN))),
    errors: Float64Array.from(rows.flatMap((row) => row.map(({ error = 0 }) => error))),
    sways: Float64Array.from(rows.flatMap((row) => row.flatMap(() => sway))),
  };
}
