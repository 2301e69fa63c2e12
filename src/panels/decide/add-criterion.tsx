import { useState } from 'react';
import { withCriterion } from '@/domain/decision/change-requirement';
import { type Criterion, isSameCriterion } from '@/domain/decision/criterion';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { selectKnownCriteria } from '@/store/select-decision';
import { CriterionForm, type FormKind } from './criterion-form';
import { CriterionMenu } from './criterion-menu';
import { useDecisionEdit } from './use-decision-edit';

/** As many as a file may hold. */
const MOST_CRITERIA = 30;

/** Another criterion; the others make room for its weight. */
export function AddCriterion() {
  const { t } = useWords();
  const { change } = useDecisionEdit();
  const known = useApp(selectKnownCriteria);
  const { criteria } = useApp((state) => state.project.decision.requirement);
  const [form, setForm] = useState<FormKind | null>(null);
  const isTaken = (one: Criterion): boolean =>
    criteria.some((other) => isSameCriterion(one, other.criterion));
  const add = (criterion: Criterion): void => {
    change('criteria', (one) => withCriterion(one, criterion));
    setForm(null);
  };
  if (criteria.length >= MOST_CRITERIA) return null;
  if (form) return <CriterionForm kind={form} isTaken={isTaken} onAdd={add} onCancel={() => setForm(null)} />;
  return (
    <CriterionMenu
      label={t('requirement.weights.add')}
      criteria={known.filter((one) => !isTaken(one))}
      onChoose={add}
      more={[
        { id: 'share', title: t('requirement.add.share') },
        { id: 'rating', title: t('requirement.add.rating') },
      ]}
      onMore={setForm}
      testId="criterion-add"
    />
  );
}
