import type { Criterion, CriterionType } from '@/domain/decision/criterion';
import { useApp } from '@/panels/app-context';
import type { AppState } from '@/store/app-store';

/** What values of a criterion are read from, where that is worked out and may be late. */
const FINDINGS: Partial<Record<CriterionType, keyof AppState['findings']>> = {
  distance: 'proximity',
  overlap: 'overlaps',
  share: 'criterionShares',
};

/** Whether a value that one of the criteria needs is still on its way: until then it is not missing. */
export function useHasPendingFacts(criteria: readonly Criterion[]): boolean {
  return useApp(({ findings, dataStatus, projectStatus }) => {
    if (dataStatus !== 'ready' || projectStatus === 'opening') return true;
    return criteria.some(({ type }) => {
      const name = FINDINGS[type];
      return name !== undefined && findings[name].type === 'pending';
    });
  });
}
