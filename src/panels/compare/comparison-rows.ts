import { type ComparedRow, compareRow } from '@/domain/decision/compare-row';
import { type Criterion, criterionId, isSameCriterion, usualDirection } from '@/domain/decision/criterion';
import type { DecisionTable } from '@/domain/decision/decision-table';
import type { Requirement } from '@/domain/decision/requirement';
import type { Figure } from '@/domain/figure';

export const ROW_GROUPS = ['requirement', 'others', 'rings', 'own'] as const;
type RowGroup = (typeof ROW_GROUPS)[number];

/** A criterion with its values at the sites, and what can be said of them. */
export type CriterionRow = {
  readonly id: string;
  readonly criterion: Criterion;
  readonly group: RowGroup;
  /** null: the score does not count it. */
  readonly weight: number | null;
  readonly hasRule: boolean;
  /** null: nobody has said which values are better, or the best lies between two values. */
  readonly direction: 'more' | 'less' | null;
  /** In the order of the sites. */
  readonly figures: readonly Figure[];
  readonly compared: ComparedRow;
};

/** The rows of the comparison in their order: those of the requirement first. */
export function comparisonRows(table: DecisionTable, requirement: Requirement): readonly CriterionRow[] {
  return table.criteria.map((criterion, column): CriterionRow => {
    const weighted = requirement.criteria.find((one) => isSameCriterion(one.criterion, criterion));
    const rule = requirement.rules.find((one) => isSameCriterion(one.criterion, criterion));
    const direction = weighted ? weightedDirection(weighted) : ownDirection(criterion, rule?.comparison);
    const figures = table.figures.flatMap((row) => row[column] ?? []);
    return {
      id: criterionId(criterion),
      criterion,
      group: weighted || rule ? 'requirement' : groupOf(criterion),
      weight: weighted?.weight ?? null,
      hasRule: rule !== undefined,
      direction,
      figures,
      compared: compareRow(figures, direction),
    };
  });
}

/** Under a target or a curve neither more nor less is better by itself. */
function weightedDirection({
  direction,
  normalisation: { type },
}: Requirement['criteria'][number]): 'more' | 'less' | null {
  return type === 'target' || type === 'curve' ? null : direction;
}

/** Of a field of the user's we do not know what it means, unless a rule says it. */
function ownDirection(
  criterion: Criterion,
  comparison: 'at-most' | 'at-least' | undefined,
): 'more' | 'less' | null {
  if (comparison) return comparison === 'at-most' ? 'less' : 'more';
  return criterion.type === 'field' ? null : usualDirection(criterion);
}

function groupOf({ type }: Criterion): RowGroup {
  if (type === 'rating' || type === 'field') return 'own';
  return type === 'share' ? 'rings' : 'others';
}
