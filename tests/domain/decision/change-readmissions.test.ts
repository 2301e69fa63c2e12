import { describe, expect, it } from 'vitest';
import {
  withoutReadmission,
  withReadmission,
  withValidReadmissions,
} from '@/domain/decision/change-readmissions';
import { type Decision, type Readmission, USUAL_DECISION } from '@/domain/decision/decision';
import type { KnockOutRule } from '@/domain/decision/requirement';
import { applyEdit } from '@/domain/edit';
import { makeProject } from '../make-candidate';
import { LARGE, NEAR } from './made-up-table';

const other: Readmission = { siteId: 'other', ruleId: 'near', note: 'khác' };

describe('readmissions', () => {
  it('let a site in against each of its rules, for one reason', () => {
    expect(withReadmission([other], 'site', ['near', 'large'], 'vì thế')).toEqual([
      other,
      { siteId: 'site', ruleId: 'near', note: 'vì thế' },
      { siteId: 'site', ruleId: 'large', note: 'vì thế' },
    ]);
  });

  it('have one reason for a site and a rule: the last', () => {
    const first = withReadmission([other], 'site', ['near', 'large'], 'một');
    expect(withReadmission(first, 'site', ['large'], 'hai').map(({ note }) => note)).toEqual([
      'khác',
      'một',
      'hai',
    ]);
  });

  it('are taken back for a site, whatever the rules', () => {
    const both = withReadmission([other], 'site', ['near', 'large'], 'vì thế');
    expect(withoutReadmission(both, 'site')).toEqual([other]);
    expect(withoutReadmission([other], 'site')).toEqual([other]);
  });
});

describe('readmissions against a rule', () => {
  const readmissions: readonly Readmission[] = [
    { siteId: 'a', ruleId: NEAR.id, note: 'một' },
    { siteId: 'b', ruleId: LARGE.id, note: 'hai' },
  ];
  const by = (...rules: readonly KnockOutRule[]): Decision => ({
    ...USUAL_DECISION,
    requirement: { ...USUAL_DECISION.requirement, rules },
    readmissions,
  });
  const left = (after: Decision): readonly string[] =>
    withValidReadmissions(by(NEAR, LARGE), after).readmissions.map(({ siteId }) => siteId);

  it('stay with another threshold, and go with the rule', () => {
    expect(left(by({ ...NEAR, threshold: 3 }, LARGE))).toEqual(['a', 'b']);
    expect(left(by(LARGE))).toEqual(['b']);
    expect(left(by())).toEqual([]);
  });

  it('do not pass to another rule that bears the same id', () => {
    expect(left(by({ ...NEAR, comparison: 'at-least' }, LARGE))).toEqual(['b']);
    expect(left(by({ ...NEAR, criterion: { type: 'rent' } }, LARGE))).toEqual(['b']);
  });

  it('stay where they came together with their rule, as from a file', () => {
    expect(withValidReadmissions(by(), by(NEAR, LARGE)).readmissions).toEqual(readmissions);
  });

  it('are looked after by every edit of the decision', () => {
    const project = makeProject({ decision: by(NEAR, LARGE) });
    const edit = { type: 'decision-changed', aspect: 'rules', decision: by(LARGE) } as const;
    expect(applyEdit(project, edit).decision.readmissions.map(({ siteId }) => siteId)).toEqual(['b']);
  });
});
