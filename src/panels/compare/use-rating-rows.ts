import { useMemo, useState } from 'react';
import { type Criterion, criterionId, isSameCriterion } from '@/domain/decision/criterion';
import type { DecisionTable } from '@/domain/decision/decision-table';
import type { Figure } from '@/domain/figure';

const NOT_RATED: Figure = {
  code: 'rating',
  value: null,
  unit: 'count',
  method: 'estimated',
  asOf: null,
  sources: [],
};

/** Rows of ratings that have a name and no value yet: they are kept here until a site is judged by them. */
export function useRatingRows(table: DecisionTable) {
  const [named, setNamed] = useState<readonly string[]>([]);
  const withNamed = useMemo((): DecisionTable => {
    const fresh = named
      .map((name): Criterion => ({ type: 'rating', name }))
      .filter((criterion) => !table.criteria.some((one) => isSameCriterion(one, criterion)));
    return {
      ...table,
      criteria: [...table.criteria, ...fresh],
      figures: table.figures.map((row) => [...row, ...fresh.map(() => NOT_RATED)]),
    };
  }, [table, named]);
  return {
    table: withNamed,
    add: (name: string): void => setNamed((before) => (before.includes(name) ? before : [...before, name])),
    forget: (id: string): void =>
      setNamed((before) => before.filter((name) => criterionId({ type: 'rating', name }) !== id)),
  };
}
