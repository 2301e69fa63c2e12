import { ratingNames } from '@/domain/decision/change-ratings';
import {
  type Criterion,
  criterionId,
  isSameCriterion,
  PLAIN_CRITERIA,
  ringCriteria,
} from '@/domain/decision/criterion';
import { criterionFigure } from '@/domain/decision/criterion-figure';
import { decisionFacts } from '@/domain/decision/decision-facts';
import { criteriaOf, decisionTable, rankingQuestion } from '@/domain/decision/decision-table';
import { eliminate } from '@/domain/decision/elimination';
import { MOST_RANKED, poolSites, sitesById } from '@/domain/decision/pool-sites';
import { findingValue } from '@/domain/finding';
import type { AppState } from './app-store';
import { remembered } from './remembered';
import { selectListedZones } from './selectors';

const selectFacts = remembered(
  ({ data, project, findings }: AppState) =>
    [
      data,
      project.candidates,
      project.decision.ratings,
      findingValue(findings.proximity),
      findingValue(findings.criterionShares),
      findingValue(findings.overlaps),
    ] as const,
  ([data, candidates, ratings, proximity, shares, overlaps]) =>
    decisionFacts(data, candidates, ratings, { proximity, shares, overlaps }),
);

const NONE = [] as const;

/** The sites that compete. What the pool does not go by makes no other pool of it, and no other ranking. */
export const selectPool = remembered(
  (state: AppState) => {
    const { pool } = state.project.decision;
    return [
      pool,
      state.data.zones,
      pool === 'listed' ? selectListedZones(state) : NONE,
      state.project.candidates,
      pool === 'compared' ? state.view.compare : NONE,
    ] as const;
  },
  ([pool, zones, listed, candidates, compared]) =>
    poolSites({ pool, zones, listed, candidates, compared }).slice(0, MOST_RANKED),
);

/** The sites that compete, by all criteria that the requirement speaks of. */
export const selectDecisionTable = remembered(
  (state: AppState) => [selectPool(state), state.project.decision.requirement, selectFacts(state)] as const,
  ([sites, requirement, facts]) => decisionTable(sites, criteriaOf(requirement), facts),
);

/** The sites side by side, by all criteria that there are: those of the requirement first. */
export const selectComparison = remembered(
  (state: AppState) =>
    [
      state.view.compare,
      state.view.rings,
      state.data.zones,
      state.project.candidates,
      state.project.decision,
      selectFacts(state),
    ] as const,
  ([compared, rings, zones, candidates, { requirement, ratings }, facts]) => {
    const asked = criteriaOf(requirement);
    const ids = new Set(asked.map(criterionId));
    const others = [...PLAIN_CRITERIA, ...ringCriteria(rings)].filter((one) => !ids.has(criterionId(one)));
    const sites = sitesById(compared, zones, candidates);
    const own = [...ownRatings(ratings), ...ownFields(compared, candidates)];
    const ownOthers = own.filter((one) => !ids.has(criterionId(one)));
    return decisionTable(sites, [...asked, ...others, ...ownOthers], facts);
  },
);

/** Who stays and who is knocked out, by which rule. */
export const selectElimination = remembered(
  (state: AppState) =>
    [
      selectDecisionTable(state),
      state.project.decision.requirement.rules,
      state.project.decision.readmissions,
    ] as const,
  ([table, rules, readmissions]) => eliminate(table, rules, readmissions),
);

export const selectRankingQuestion = remembered(
  (state: AppState) =>
    [
      selectDecisionTable(state),
      selectElimination(state),
      state.project.decision.requirement,
      selectFacts(state),
    ] as const,
  ([table, { standing }, requirement, facts]) => rankingQuestion(table, standing, requirement, facts),
);

function ownRatings(ratings: AppState['project']['decision']['ratings']): readonly Criterion[] {
  return ratingNames(ratings).map((name) => ({ type: 'rating', name }));
}

/** Every criterion that could be asked for: those asked for already, those that need nothing of the user, own ones. */
export const selectKnownCriteria = remembered(
  ({ project }: AppState) =>
    [project.decision.requirement, project.decision.ratings, project.candidates] as const,
  ([requirement, ratings, candidates]) => {
    const ids = candidates.map(({ id }) => id);
    const all = [...PLAIN_CRITERIA, ...ownRatings(ratings), ...ownFields(ids, candidates)];
    const asked = criteriaOf(requirement).filter((one) => !all.some((other) => isSameCriterion(one, other)));
    return [...all, ...asked];
  },
);

/** What the sites that compete have of a criterion, in its unit; null where it is not held. */
export function criterionValues(state: AppState, criterion: Criterion): readonly (number | null)[] {
  const facts = selectFacts(state);
  return selectPool(state).map(({ id }) => criterionFigure(criterion, id, facts).value);
}

/** Fields of the compared candidates that hold numbers. */
function ownFields(
  compared: readonly string[],
  candidates: AppState['project']['candidates'],
): readonly Criterion[] {
  const fields = candidates.filter(({ id }) => compared.includes(id)).flatMap((one) => one.fields);
  const names = fields.filter(({ value }) => typeof value === 'number').map(({ name }) => name);
  return [...new Set(names)].map((name) => ({ type: 'field', name }));
}
