import { describe, expect, it } from 'vitest';
import type { Candidate, CandidateStatus } from '@/domain/candidate';
import { atOnce } from '@/domain/sliced';
import { fittingCandidates } from '@/panels/candidates/fitting-candidates';
import { makeCandidate } from '../../domain/make-candidate';

const candidates = [
  makeCandidate({ id: 'a', name: 'Lô Đầm Hà', status: 'idea' }),
  makeCandidate({ id: 'b', name: 'Bãi đầm', status: 'chosen' }),
  makeCandidate({ id: 'c', name: 'Kho', status: 'idea' }),
];
const names: Partial<Record<CandidateStatus, string>> = { idea: 'Ý tưởng', chosen: 'Đã chọn' };
const fitting = (sought: string, from: readonly Candidate[] = candidates): readonly string[] =>
  atOnce(fittingCandidates(from, sought, (status) => names[status] ?? '')).map(({ id }) => id);

describe('fittingCandidates', () => {
  it('finds all words in name or status, without diacritics, in any order', () => {
    expect(fitting('dam')).toEqual(['a', 'b']);
    expect(fitting('tuong DAM')).toEqual(['a']);
    expect(fitting('đã chọn')).toEqual(['b']);
    expect(fitting('dam kho')).toEqual([]);
  });

  it('gives the very list where nothing is sought', () => {
    expect(atOnce(fittingCandidates(candidates, ' – ', () => ''))).toBe(candidates);
  });

  it('knows a site by its new name', () => {
    const renamed = candidates.map((one) => (one.id === 'c' ? { ...one, name: 'Đầm mới' } : one));
    expect(fitting('dam', renamed)).toEqual(['a', 'b', 'c']);
  });

  it('goes by the words of the status as they are now', () => {
    expect(atOnce(fittingCandidates(candidates, 'idea', (status) => status))).toHaveLength(2);
  });
});
