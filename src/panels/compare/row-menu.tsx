import { EllipsisVertical } from 'lucide-react';
import { withoutRatings } from '@/domain/decision/change-ratings';
import { withCriterion, withoutCriterion, withRule } from '@/domain/decision/change-requirement';
import type { DecisionAspect } from '@/domain/decision/decision';
import type { Requirement } from '@/domain/decision/requirement';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { MenuButton } from '@/ui/menu-button';
import type { CriterionRow } from './comparison-rows';

type Choice = 'score' | 'no-score' | 'rule' | 'remove';

/** What a row can become: part of the score, a rule that knocks sites out. */
export function RowMenu({
  row,
  title,
  onRemove,
}: {
  row: CriterionRow;
  title: string;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const { apply } = useActions();
  const decision = useApp((state) => state.project.decision);
  const canChange = useApp((state) => state.projectStatus === 'open');
  if (!canChange) return null;
  const { criterion, weight, hasRule, figures } = row;
  const require = (aspect: DecisionAspect, requirement: Requirement): void => {
    apply({ type: 'decision-changed', aspect, decision: { ...decision, requirement } });
  };
  const removeRating = (): void => {
    if (criterion.type !== 'rating') return;
    onRemove();
    const next = {
      ...decision,
      ratings: withoutRatings(decision.ratings, criterion.name),
      requirement: withoutCriterion(decision.requirement, criterion),
    };
    apply({ type: 'decision-changed', aspect: 'ratings', decision: next });
  };
  const choose = (choice: Choice): void => {
    const { requirement } = decision;
    if (choice === 'score') require('criteria', withCriterion(requirement, criterion));
    else if (choice === 'no-score') require('criteria', withoutCriterion(requirement, criterion));
    else if (choice === 'rule')
      require('rules', withRule(
        requirement,
        criterion,
        figures.map(({ value }) => value),
      ));
    else removeRating();
  };
  const choices: readonly Choice[] = [
    weight === null ? 'score' : 'no-score',
    ...(hasRule ? [] : ['rule' as const]),
    ...(criterion.type === 'rating' && !hasRule ? ['remove' as const] : []),
  ];
  return (
    <MenuButton
      look="quiet"
      label={t('compare.row.menu', { name: title })}
      attributes={{ 'data-testid': 'compare-row-menu' }}
      entries={choices.map((id) => ({ id, title: t(`compare.row.${id}`) }))}
      onChoose={choose}
    >
      <EllipsisVertical aria-hidden size={16} className="text-muted" />
    </MenuButton>
  );
}
