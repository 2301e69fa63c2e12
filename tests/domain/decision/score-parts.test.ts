import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import { rankingQuestion } from '@/domain/decision/decision-table';
import { type Requirement, USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { scoreParts } from '@/domain/decision/score-parts';
import { AREA, madeUpTable, PORT } from './made-up-table';
import { NO_FACTS } from './no-facts';

const REQUIREMENT: Requirement = {
  ...USUAL_REQUIREMENT,
  criteria: [
    { criterion: PORT, weight: 0.6, direction: 'less', normalisation: { type: 'min-max' } },
    { criterion: AREA, weight: 0.4, direction: 'more', normalisation: { type: 'min-max' } },
  ],
};
const TABLE = madeUpTable({ near: [[5, 1], 50], far: [20, 150], middle: [10, null] });

function ranked() {
  const ids = TABLE.sites.map(({ id }) => id);
  return rankSites(rankingQuestion(TABLE, ids, REQUIREMENT, NO_FACTS));
}

describe('scoreParts', () => {
  it('are weight x utility of each criterion, and sum to the score', () => {
    const ranking = ranked();
    for (const site of ranking.ranked) {
      const parts = scoreParts(ranking, site, TABLE);
      for (const { part, weight, utility } of parts) expect(part).toBeCloseTo(weight * utility, 12);
      expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(site.score, 12);
    }
  });

  it('carry the value as it was scored, with error and source', () => {
    const ranking = ranked();
    const near = ranking.ranked.find(({ siteId }) => siteId === 'near');
    if (!near) throw new Error('near is ranked');
    const newer = madeUpTable({ near: [[7, 3], 50] });
    const [port, area] = scoreParts(ranking, near, newer);
    expect(port).toMatchObject({
      figure: { value: 5, error: 1, sources: ['s-1'] },
      utility: 1,
      isMissing: false,
    });
    expect(area?.figure).not.toHaveProperty('error');
    const [gone] = scoreParts(ranking, near, madeUpTable({}));
    expect(gone?.figure).toMatchObject({ value: 5, error: 1, unit: 'km', sources: [] });
  });

  it('say which value was not held, and what stands for it', () => {
    const ranking = ranked();
    const middle = ranking.ranked.find(({ siteId }) => siteId === 'middle');
    if (!middle) throw new Error('middle is ranked');
    expect(scoreParts(ranking, middle, TABLE)[1]).toMatchObject({
      figure: { value: null },
      utility: 0,
      part: 0,
      isMissing: true,
    });
  });
});
