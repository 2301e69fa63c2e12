import { Trash2 } from 'lucide-react';
import { withCriterionChanged, withoutCriterion } from '@/domain/decision/change-requirement';
import { NORMALISATIONS, type WeightedCriterion } from '@/domain/decision/requirement';
import { startingNormalisation } from '@/domain/decision/starting-normalisation';
import { useWords } from '@/i18n/use-words';
import { useAppStore } from '@/panels/app-context';
import { criterionValues } from '@/store/select-decision';
import { Button } from '@/ui/button';
import { SelectField } from '@/ui/select-field';
import { directionName } from './criterion-words';
import { CurveEditor } from './curve-editor';
import { TargetFields } from './target-fields';
import { useDecisionEdit } from './use-decision-edit';

const DIRECTIONS = ['less', 'more'] as const;

/** How the values of a criterion count: which are better, and how they become a utility from 0 to 1. */
export function CriterionEditor({ weighted, name }: { weighted: WeightedCriterion; name: string }) {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const { change } = useDecisionEdit();
  const { criterion, direction, normalisation } = weighted;
  const set = (part: Partial<Pick<WeightedCriterion, 'direction' | 'normalisation'>>): void =>
    change('criteria', (one) => withCriterionChanged(one, criterion, part));
  const saysDirection = normalisation.type === 'target' || normalisation.type === 'curve';
  return (
    <div
      data-testid="criterion-editor"
      className="mb-2 flex flex-col gap-2 rounded-control border border-line p-2.5"
    >
      <div className={`grid gap-2 ${saysDirection ? '' : 'min-[1201px]:grid-cols-2'}`}>
        <SelectField
          label={t('requirement.normalisation.label')}
          choices={NORMALISATIONS.map((id) => ({ id, title: t(`requirement.normalisation.${id}`) }))}
          selected={normalisation.type}
          onSelect={(id) => {
            const type = NORMALISATIONS.find((one) => one === id);
            if (!type) return;
            const values = criterionValues(store.getState(), criterion);
            set({ normalisation: startingNormalisation(type, weighted, values) });
          }}
          testId="normalisation"
        />
        {!saysDirection && (
          <SelectField
            label={t('requirement.direction')}
            choices={DIRECTIONS.map((id) => ({ id, title: directionName(criterion, id, words) }))}
            selected={direction}
            onSelect={(id) => {
              const chosen = DIRECTIONS.find((one) => one === id);
              if (chosen) set({ direction: chosen });
            }}
            testId="direction"
          />
        )}
      </div>
      <p className="text-xs text-muted">{t(`requirement.normalisation.note.${normalisation.type}`)}</p>
      {normalisation.type === 'target' && (
        <TargetFields criterion={criterion} name={name} target={normalisation} />
      )}
      {normalisation.type === 'curve' && (
        <CurveEditor criterion={criterion} name={name} curve={normalisation.points} />
      )}
      <div>
        <Button
          look="quiet"
          aria-label={t('requirement.weights.remove', { name })}
          onPress={() => change('criteria', (one) => withoutCriterion(one, criterion))}
          data-testid="criterion-remove"
        >
          <Trash2 aria-hidden size={15} />
          {t('requirement.weights.remove-short')}
        </Button>
      </div>
    </div>
  );
}
