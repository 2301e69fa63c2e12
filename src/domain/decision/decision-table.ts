import type { Figure } from '@/domain/figure';
import { proximityAt } from '@/domain/proximity';
import { siteRow } from '@/domain/site-row';
import type { LngLat } from '@/geometry/position';
import { type Criterion, criterionId } from './criterion';
import { criterionFigure, type DecisionFacts } from './criterion-figure';
import type { DecisionSite } from './pool-sites';
import { type RankingQuestion, SWAY_PARTS } from './ranking';
import type { Requirement } from './requirement';

/** Sites by criteria: what comparison, rules and scores read. */
export type DecisionTable = {
  readonly sites: readonly DecisionSite[];
  readonly criteria: readonly Criterion[];
  /** A row a site, in it a figure a criterion. */
  readonly figures: readonly (readonly Figure[])[];
};

export function decisionTable(
  sites: readonly DecisionSite[],
  criteria: readonly Criterion[],
  facts: DecisionFacts,
): DecisionTable {
  const figures = sites.map(({ id }) => criteria.map((one) => criterionFigure(one, id, facts)));
  return { sites, criteria, figures };
}

/** All criteria that a requirement speaks of, each once: those with weights first, in their order. */
export function criteriaOf({ criteria, rules }: Requirement): readonly Criterion[] {
  const all = [...criteria, ...rules].map(({ criterion }) => criterion);
  return [...new Map(all.map((one) => [criterionId(one), one])).values()];
}

/** The figure at a site and a criterion; undefined where the table has none of them. */
export function figureAt(table: DecisionTable, siteId: string, criterion: Criterion): Figure | undefined {
  const row = table.sites.findIndex(({ id }) => id === siteId);
  const id = criterionId(criterion);
  return table.figures[row]?.[table.criteria.findIndex((one) => criterionId(one) === id)];
}

/**
 * The sites as the worker ranks them.
 *
 * @param siteIds those of the table that compete; the others were knocked out
 */
export function rankingQuestion(
  table: DecisionTable,
  siteIds: readonly string[],
  requirement: Requirement,
  facts: DecisionFacts,
): RankingQuestion {
  const { criteria } = requirement;
  const cells = siteIds.length * criteria.length;
  const question: RankingQuestion = {
    siteIds,
    requirement,
    values: new Float64Array(cells),
    errors: new Float64Array(cells),
    sways: new Float64Array(cells * SWAY_PARTS),
  };
  siteIds.forEach((siteId, row) => {
    criteria.forEach(({ criterion }, column) => {
      const at = row * criteria.length + column;
      const figure = figureAt(table, siteId, criterion);
      question.values[at] = figure?.value ?? Number.NaN;
      question.errors[at] = figure?.error ?? 0;
      question.sways.set(sway(criterion, siteId, facts), at * SWAY_PARTS);
    });
  });
  return question;
}

const NO_SWAY = [0, 0, 0, 0, 0, 0];
const KILOMETRES_PER_METRE = 1 / 1000;

/** See `RankingQuestion.sways`. Where site and target touch there is no direction, and the error is its own. */
function sway(criterion: Criterion, siteId: string, facts: DecisionFacts): readonly number[] {
  const { proximity } = facts;
  const row = proximity ? siteRow(proximity, siteId) : -1;
  if (criterion.type !== 'distance' || !proximity || row < 0) return NO_SWAY;
  const nearness = proximityAt(proximity, row, criterion.target);
  const direction = nearness.type === 'assessed' ? directionOf(nearness.connection) : null;
  if (nearness.type !== 'assessed' || !direction) return NO_SWAY;
  const siteError = errorOfSite(siteId, facts);
  const targetError = Math.sqrt(Math.max(0, nearness.errorMetres ** 2 - siteError ** 2));
  const target = 1 + proximity.targetIds.indexOf(nearness.nearestId);
  return [...direction, KILOMETRES_PER_METRE, siteError, targetError, target];
}

function errorOfSite(siteId: string, { zones, candidates }: DecisionFacts): number {
  return zones.get(siteId)?.errorMetres ?? candidates.get(siteId)?.lineage.errorMetres ?? 0;
}

/** East and north, of length 1; null where both ends are one point. Directions need no ellipsoid. */
function directionOf([from, to]: readonly [LngLat, LngLat]): readonly [number, number] | null {
  const east = (to[0] - from[0]) * Math.cos(((from[1] + to[1]) / 2) * (Math.PI / 180));
  const north = to[1] - from[1];
  const length = Math.hypot(east, north);
  return length === 0 ? null : [east / length, north / length];
}
