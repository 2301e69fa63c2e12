import { MISSING_CHOICES, SCORING_METHODS } from '@/domain/decision/requirement';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { SelectField } from '@/ui/select-field';
import { useDecisionEdit } from './use-decision-edit';

/** How scores are made of what counts, and what stands for a figure that is not known. */
export function MethodChoice() {
  const { t } = useWords();
  const { change } = useDecisionEdit();
  const { method, missing } = useApp((state) => state.project.decision.requirement);
  return (
    <div className="grid grid-cols-2 items-start gap-2">
      <div className="flex min-w-0 flex-col gap-0.5">
        <SelectField
          label={t('requirement.method.label')}
          choices={SCORING_METHODS.map((id) => ({ id, title: t(`requirement.method.${id}`) }))}
          selected={method}
          onSelect={(id) => {
            const chosen = SCORING_METHODS.find((one) => one === id);
            if (chosen) change('method', (one) => ({ ...one, method: chosen }));
          }}
          testId="requirement-method"
        />
        <p className="text-xs text-muted">{t(`requirement.method.note.${method}`)}</p>
      </div>
      <SelectField
        label={t('requirement.method.missing')}
        choices={MISSING_CHOICES.map((id) => ({ id, title: t(`requirement.method.missing-choice.${id}`) }))}
        selected={missing}
        onSelect={(id) => {
          const chosen = MISSING_CHOICES.find((one) => one === id);
          if (chosen) change('method', (one) => ({ ...one, missing: chosen }));
        }}
        testId="requirement-missing"
      />
    </div>
  );
}
