import { describe, expect, it } from 'vitest';
import { figureAt } from '@/domain/decision/decision-table';
import { MOST_RANKED } from '@/domain/decision/pool-sites';
import {
  selectComparison,
  selectDecisionTable,
  selectElimination,
  selectPool,
  selectRankingQuestion,
} from '@/store/select-decision';
import { LARGE, NEAR, PORT } from '../domain/decision/made-up-table';
import { makeCandidate } from '../domain/make-candidate';
import { decidingStore } from './deciding-store';

describe('selectPool', () => {
  it('follows the pool, the filter and the sites side by side', () => {
    const { store, actions, decide } = decidingStore();
    const ids = () => selectPool(store.getState()).map(({ id }) => id);
    expect(ids()).toEqual(['park', 'cluster', 'own']);
    decide((decision) => ({ ...decision, pool: 'listed' }));
    actions.changeFilter({ kinds: ['industrial-cluster'] });
    expect(ids()).toEqual(['cluster', 'own']);
    decide((decision) => ({ ...decision, pool: 'compared' }));
    actions.toggleCompared('own');
    actions.toggleCompared('whole');
    expect(ids()).toEqual(['own', 'whole']);
  });

  it('ranks so many and no more', () => {
    const { store } = decidingStore();
    const candidates = Array.from({ length: MOST_RANKED + 5 }, (_, at) => makeCandidate({ id: `c-${at}` }));
    store.setState(({ project }) => ({ project: { ...project, candidates } }));
    expect(selectPool(store.getState())).toHaveLength(MOST_RANKED);
  });

  it('is the very same while nothing that it follows from changes', () => {
    const { store, actions } = decidingStore();
    const before = selectPool(store.getState());
    actions.changeView({ year: 2030 });
    expect(selectPool(store.getState())).toBe(before);
  });
});

describe('selectElimination', () => {
  it('goes by rules, figures and readmissions', () => {
    const { store, showDistances, decide } = decidingStore();
    const standing = () => selectElimination(store.getState()).standing;
    decide((decision) => ({ ...decision, requirement: { ...decision.requirement, rules: [NEAR] } }));
    // Nobody knows the distances yet: no one is out.
    expect(standing()).toEqual(['park', 'cluster', 'own']);
    showDistances();
    // 9 ± 1.5 km may be more than 10 km, or not.
    expect(standing()).toEqual(['park', 'cluster']);
    decide((decision) => ({
      ...decision,
      readmissions: [{ siteId: 'own', ruleId: NEAR.id, note: 'vì thế' }],
    }));
    expect(standing()).toEqual(['park', 'cluster', 'own']);
  });
});

describe('selectRankingQuestion', () => {
  it('asks only of the sites that stand, by the criteria with weights', () => {
    const { store, showDistances, decide } = decidingStore();
    showDistances();
    decide((decision) => ({ ...decision, requirement: { ...decision.requirement, rules: [NEAR, LARGE] } }));
    const question = selectRankingQuestion(store.getState());
    const { criteria } = store.getState().project.decision.requirement;
    expect(question.siteIds).toEqual(['park', 'cluster']);
    expect(question.values).toHaveLength(2 * criteria.length);
    expect([...question.values.subarray(0, 3)]).toEqual([4, 4, 300]);
    expect(question.errors[0]).toBe(1.5);
  });

  it('is another question when the distances are others, and the same while only the map moves', () => {
    const { store, actions, showDistances } = decidingStore();
    showDistances();
    const before = selectRankingQuestion(store.getState());
    actions.select({ type: 'zone', id: 'park' });
    expect(selectRankingQuestion(store.getState())).toBe(before);
    showDistances(2);
    expect(selectRankingQuestion(store.getState()).values[0]).toBe(8);
  });
});

describe('selectDecisionTable and selectComparison', () => {
  it('hold what rules ask for as well; the comparison holds every criterion, those of the requirement first', () => {
    const { store, actions, showDistances, decide } = decidingStore();
    showDistances();
    const rent = { ...NEAR, criterion: { type: 'rent' } as const };
    decide((decision) => ({ ...decision, requirement: { ...decision.requirement, rules: [rent] } }));
    const table = selectDecisionTable(store.getState());
    expect(table.criteria.at(-1)).toEqual({ type: 'rent' });
    expect(figureAt(table, 'own', PORT)).toMatchObject({ value: 20 });
    actions.toggleCompared('own');
    const { sites, criteria } = selectComparison(store.getState());
    expect(sites.map(({ id }) => id)).toEqual(['own']);
    expect(criteria.slice(0, table.criteria.length)).toEqual(table.criteria);
    expect(new Set(criteria.map((one) => JSON.stringify(one))).size).toBe(criteria.length);
  });
});
