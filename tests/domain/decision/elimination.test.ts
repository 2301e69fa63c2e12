import { describe, expect, it } from 'vitest';
import { eliminate } from '@/domain/decision/elimination';
import { eliminationGroups, type RuledSite } from '@/domain/decision/elimination-groups';
import { LARGE, madeUpTable, NEAR } from './made-up-table';

const TABLE = madeUpTable({
  good: [4, 100],
  far: [40, 100],
  'far-and-small': [[10.5, 0.4], 10],
  'just-too-far': [[10.5, 0.4], 100],
  unsure: [[9, 2], 100],
  unknown: [null, 100],
  'unsure-and-unknown': [[9, 2], null],
});
const RULES = [NEAR, LARGE];

const idsOf = (group: readonly RuledSite[]): readonly string[] => group.map(({ site }) => site.id);

describe('eliminate', () => {
  it('knocks out what certainly fails, and nothing else', () => {
    const { standing, out } = eliminate(TABLE, RULES, []);
    expect(idsOf(out)).toEqual(['far', 'far-and-small', 'just-too-far']);
    expect(standing).toEqual(['good', 'unsure', 'unknown', 'unsure-and-unknown']);
    expect(out.map(({ by }) => by.map(({ rule }) => rule.id))).toEqual([
      ['near'],
      ['near', 'large'],
      ['near'],
    ]);
  });

  it('tells of every rule on every site all that is needed to judge it', () => {
    const { findings } = eliminate(TABLE, RULES, []);
    expect(findings.map((row) => row.map(({ verdict }) => verdict))).toEqual([
      ['passes', 'passes'],
      ['fails', 'passes'],
      ['fails', 'fails'],
      ['fails', 'passes'],
      ['within-error', 'passes'],
      ['not-held', 'passes'],
      ['within-error', 'not-held'],
    ]);
    expect(findings[1]?.[0]).toMatchObject({ margin: -30, isNearMiss: false, nearBy: [] });
    expect(findings[3]?.[0]).toMatchObject({
      margin: -0.5,
      isNearMiss: true,
      nearBy: ['threshold', 'error'],
      figure: { value: 10.5, error: 0.4, sources: ['s-1'] },
      readmission: null,
    });
    expect(findings[5]?.[0]?.margin).toBeNull();
  });

  it('lets a site in only against the rules that it was let in against', () => {
    const note = { siteId: 'far-and-small', note: 'vì thế' };
    const one = eliminate(TABLE, RULES, [{ ...note, ruleId: 'near' }]);
    expect(one.standing).not.toContain('far-and-small');
    expect(one.out[1]?.by.map(({ rule }) => rule.id)).toEqual(['large']);
    const both = eliminate(TABLE, RULES, [
      { ...note, ruleId: 'near' },
      { ...note, ruleId: 'large' },
    ]);
    expect(both.standing).toContain('far-and-small');
    expect(both.findings[2]?.map(({ readmission }) => readmission?.note)).toEqual(['vì thế', 'vì thế']);
  });

  it('knocks nobody out without rules, and by no criterion that the table does not hold', () => {
    expect(eliminate(TABLE, [], []).standing).toHaveLength(7);
    const rent = { ...NEAR, criterion: { type: 'rent' } as const, threshold: 0 };
    const { standing, findings } = eliminate(TABLE, [rent], []);
    expect(standing).toHaveLength(7);
    expect(findings[0]).toEqual([]);
  });
});

describe('eliminationGroups', () => {
  it('puts near misses first, and tells where the rules are not sure', () => {
    const { out, readmitted, doubtful, unknown } = eliminationGroups(eliminate(TABLE, RULES, []));
    // Clearly too small, it is no near miss for being nearly near enough.
    expect(idsOf(out)).toEqual(['just-too-far', 'far', 'far-and-small']);
    expect(readmitted).toEqual([]);
    expect(idsOf(doubtful)).toEqual(['unsure', 'unsure-and-unknown']);
    expect(doubtful[1]?.by.map(({ rule }) => rule.id)).toEqual(['near']);
    expect(idsOf(unknown)).toEqual(['unknown', 'unsure-and-unknown']);
  });

  it('tells of a site that was let in once, and with what it was let in against', () => {
    const readmissions = ['near', 'large'].map((ruleId) => ({
      siteId: 'far-and-small',
      ruleId,
      note: 'vì thế',
    }));
    const { out, readmitted } = eliminationGroups(eliminate(TABLE, RULES, readmissions));
    expect(idsOf(out)).toEqual(['just-too-far', 'far']);
    expect(idsOf(readmitted)).toEqual(['far-and-small']);
    expect(readmitted[0]?.by.map(({ rule }) => rule.id)).toEqual(['near', 'large']);
  });

  it('does not call a site let in that another rule still knocks out', () => {
    const readmissions = [{ siteId: 'far-and-small', ruleId: 'near', note: 'vì thế' }];
    const { out, readmitted } = eliminationGroups(eliminate(TABLE, RULES, readmissions));
    expect(idsOf(out)).toContain('far-and-small');
    expect(readmitted).toEqual([]);
  });
});
