import { describe, expect, it } from 'vitest';
import type { DecisionFacts } from '@/domain/decision/criterion-figure';
import { criteriaOf, decisionTable, figureAt, rankingQuestion } from '@/domain/decision/decision-table';
import { SWAY_PARTS } from '@/domain/decision/ranking';
import { type Requirement, USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { PROXIMITY_TARGETS } from '@/domain/proximity';
import { makeCandidate } from '../make-candidate';
import { makeProximityTable } from '../make-proximity-table';
import { AREA, LARGE, madeUpTable, NEAR, PORT } from './made-up-table';
import { NO_FACTS } from './no-facts';

const REQUIREMENT: Requirement = {
  ...USUAL_REQUIREMENT,
  criteria: [
    { criterion: PORT, weight: 0.5, direction: 'less', normalisation: { type: 'min-max' } },
    { criterion: AREA, weight: 0.5, direction: 'more', normalisation: { type: 'min-max' } },
  ],
};

/** A site 4 km west of a port (m ± m), 20 m off itself. */
function facts(): DecisionFacts {
  const proximity = makeProximityTable({
    here: { seaport: { metres: 4000, errorMetres: 29, nearestId: 'port' } },
    there: { seaport: 'no-place' },
  });
  const column = PROXIMITY_TARGETS.indexOf('seaport');
  proximity.connections.set([107, 21, 107.0385, 21], 4 * column);
  const here = makeCandidate({ id: 'here' });
  return {
    ...NO_FACTS,
    proximity,
    candidates: new Map([['here', { ...here, lineage: { ...here.lineage, errorMetres: 20 } }]]),
    sourcesOf: () => ['s-port'],
  };
}

const SITES = ['here', 'there'].map((id) => ({ id, name: id, kind: 'candidate' as const }));

describe('criteriaOf', () => {
  it('names each criterion once, those with weights first', () => {
    const rent = { ...NEAR, id: 'cheap', criterion: { type: 'rent' } as const };
    expect(criteriaOf({ ...REQUIREMENT, rules: [rent, NEAR, LARGE] })).toEqual([
      PORT,
      AREA,
      { type: 'rent' },
    ]);
  });
});

describe('decisionTable', () => {
  it('holds kilometres with their error and source, and nothing where nobody knows', () => {
    const table = decisionTable(SITES, [PORT], facts());
    expect(figureAt(table, 'here', PORT)).toMatchObject({ value: 4, unit: 'km', error: 0.029 });
    expect(figureAt(table, 'there', PORT)).toMatchObject({ value: null });
    expect(figureAt(table, 'gone', PORT)).toBeUndefined();
    expect(figureAt(table, 'here', AREA)).toBeUndefined();
  });
});

describe('rankingQuestion', () => {
  it('packs values and errors a row a site, with NaN for what is not held', () => {
    const table = madeUpTable({ a: [[5, 1], 50], b: [null, 20], c: [7, 70] });
    const { siteIds, values, errors, sways } = rankingQuestion(table, ['a', 'b'], REQUIREMENT, NO_FACTS);
    expect(siteIds).toEqual(['a', 'b']);
    expect([...values]).toEqual([5, 50, Number.NaN, 20]);
    expect([...errors]).toEqual([1, 0, 0, 0]);
    expect([...sways]).toEqual(Array.from({ length: 4 * SWAY_PARTS }, () => 0));
  });

  it('says how a distance follows the places of site and target', () => {
    const known = facts();
    const table = decisionTable(SITES, [PORT, AREA], known);
    const { sways } = rankingQuestion(table, ['here', 'there'], REQUIREMENT, known);
    const [east, north, kilometres, siteError, targetError, target] = sways.subarray(0, SWAY_PARTS);
    expect(east).toBeCloseTo(1, 12);
    expect(north).toBeCloseTo(0, 12);
    expect(kilometres).toBe(0.001);
    expect(siteError).toBe(20);
    // 29² = 20² + 21².
    expect(targetError).toBeCloseTo(21, 9);
    expect(target).toBe(1);
    // The area, and the site without a place, follow nothing.
    expect([...sways.subarray(SWAY_PARTS)].every((part) => part === 0)).toBe(true);
  });

  it('knows no direction where site and target touch', () => {
    const known = facts();
    known.proximity?.connections.fill(21);
    const table = decisionTable(SITES, [PORT, AREA], known);
    const { sways } = rankingQuestion(table, ['here'], REQUIREMENT, known);
    expect([...sways].every((part) => part === 0)).toBe(true);
  });
});
