import { useMemo } from 'react';
import { type Criterion, criterionId } from '@/domain/decision/criterion';
import { useApp } from '@/panels/app-context';
import { selectDecisionTable } from '@/store/select-decision';

/** What the sites that compete have of a criterion of the requirement, in its unit; those that have none left out. */
export function useValuesAtHand(criterion: Criterion): readonly number[] {
  const { criteria, figures } = useApp(selectDecisionTable);
  const id = criterionId(criterion);
  return useMemo(() => {
    const column = criteria.findIndex((one) => criterionId(one) === id);
    return figures.flatMap((row) => row[column]?.value ?? []);
  }, [criteria, figures, id]);
}
