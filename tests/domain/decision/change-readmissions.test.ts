import { describe, expect, it } from 'vitest';
import { withoutReadmission, withReadmission } from '@/domain/decision/change-readmissions';
import type { Readmission } from '@/domain/decision/decision';

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
