import { X } from 'lucide-react';
import { withoutRule, withRule, withRuleChanged } from '@/domain/decision/change-requirement';
import { type Criterion, criterionBounds, criterionId, isSameCriterion } from '@/domain/decision/criterion';
import type { KnockOutRule } from '@/domain/decision/requirement';
import { roundSpan } from '@/domain/decision/starting-normalisation';
import { useWords } from '@/i18n/use-words';
import { useApp, useAppStore } from '@/panels/app-context';
import { criterionValues, selectKnownCriteria } from '@/store/select-decision';
import { CardSection } from '@/ui/card-section';
import { IconButton } from '@/ui/icon-button';
import { NumberField } from '@/ui/number-field';
import { SelectField } from '@/ui/select-field';
import { CriterionMenu } from './criterion-menu';
import { criterionName, criterionUnitName } from './criterion-words';
import { fieldBounds, VALUE_DIGITS } from './field-bounds';
import { useDecisionEdit } from './use-decision-edit';

/** As many as a file may hold. */
const MOST_RULES = 30;

/** What rules a site out, however good it is otherwise. */
export function RuleList() {
  const { t } = useWords();
  const store = useAppStore();
  const { change } = useDecisionEdit();
  const known = useApp(selectKnownCriteria);
  const { rules } = useApp((state) => state.project.decision.requirement);
  const add = (criterion: Criterion): void => {
    const values = criterionValues(store.getState(), criterion);
    const hasAny = values.some((value) => value !== null);
    change('rules', (one) => withRule(one, criterion, hasAny ? values : roundSpan(criterion, [])));
  };
  return (
    <CardSection title={t('requirement.rules.title')}>
      <ul data-testid="rules" className="flex flex-col gap-1 empty:hidden">
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </ul>
      {rules.length < MOST_RULES && (
        <div className="flex flex-wrap items-center gap-2">
          <CriterionMenu<never>
            label={t('requirement.rules.add')}
            criteria={known.filter((one) => !rules.some(({ criterion }) => isSameCriterion(one, criterion)))}
            onChoose={add}
            more={[]}
            onMore={() => undefined}
            testId="rule-add"
          />
          {rules.length === 0 && <p className="text-xs text-muted">{t('requirement.rules.none')}</p>}
        </div>
      )}
    </CardSection>
  );
}

const COMPARISONS = ['at-most', 'at-least'] as const;

function RuleRow({ rule }: { rule: KnockOutRule }) {
  const words = useWords();
  const { t } = words;
  const { change } = useDecisionEdit();
  const hubs = useApp((state) => state.data.hubs);
  const { id, criterion, comparison, threshold } = rule;
  const name = criterionName(criterion, hubs, words);
  const [minValue, maxValue] = fieldBounds(criterionBounds(criterion));
  return (
    <li
      data-testid="rule-row"
      data-criterion={criterionId(criterion)}
      className="grid grid-cols-[1fr_7rem_7rem_auto] items-center gap-1.5 max-[1200px]:grid-cols-[1fr_1fr_auto]"
    >
      <span className="min-w-0 leading-5 max-[1200px]:col-span-3">{name}</span>
      <SelectField
        label={t('requirement.rules.comparison', { name })}
        hasVisibleLabel={false}
        choices={COMPARISONS.map((one) => ({ id: one, title: t(`requirement.rules.${one}`) }))}
        selected={comparison}
        onSelect={(chosen) => {
          const next = COMPARISONS.find((one) => one === chosen);
          if (next) change('rules', (one) => withRuleChanged(one, id, { comparison: next }));
        }}
        testId="rule-comparison"
      />
      <NumberField
        label={t('requirement.rules.threshold', { name })}
        hasVisibleLabel={false}
        value={threshold}
        minValue={minValue}
        maxValue={maxValue}
        maximumFractionDigits={VALUE_DIGITS}
        onChange={(next) =>
          next !== null && change('rules', (one) => withRuleChanged(one, id, { threshold: next }))
        }
        unit={criterionUnitName(criterion, words)}
        testId={`rule-threshold-${criterionId(criterion)}`}
      />
      <IconButton
        label={t('requirement.rules.remove', { name })}
        onPress={() => change('rules', (one) => withoutRule(one, id))}
        data-testid="rule-remove"
      >
        <X aria-hidden size={15} />
      </IconButton>
    </li>
  );
}
