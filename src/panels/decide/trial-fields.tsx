import { useState } from 'react';
import type { Trial } from '@/domain/decision/requirement';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Foldable } from '@/ui/foldable';
import { NumberField } from '@/ui/number-field';
import { useDecisionEdit } from './use-decision-edit';

/** What a file may hold. */
const MOST_DRAWS = 1_000_000;
const GREATEST_SEED = 2 ** 32 - 1;

/** How the ranking is tried: for those who want to repeat it elsewhere. */
export function TrialFields() {
  const { t } = useWords();
  const { change } = useDecisionEdit();
  const { draws, seed, weightSpread } = useApp((state) => state.project.decision.requirement.trial);
  const [isOpen, setIsOpen] = useState(false);
  const set = (part: Partial<Trial>): void =>
    change('trial', (one) => ({ ...one, trial: { ...one.trial, ...part } }));
  return (
    <Foldable
      title={t('requirement.trial.title')}
      isExpanded={isOpen}
      onExpandedChange={setIsOpen}
      testId="requirement-trial"
      panelClassName="flex flex-col gap-1.5"
    >
      <NumberField
        label={t('requirement.trial.draws')}
        value={draws}
        onChange={(next) => next !== null && set({ draws: next })}
        minValue={1}
        maxValue={MOST_DRAWS}
        maximumFractionDigits={0}
        testId="trial-draws"
      />
      <NumberField
        label={t('requirement.trial.seed')}
        value={seed}
        onChange={(next) => next !== null && set({ seed: next })}
        maxValue={GREATEST_SEED}
        maximumFractionDigits={0}
        testId="trial-seed"
      />
      <NumberField
        label={t('requirement.trial.spread')}
        value={Number((100 * weightSpread).toFixed(6))}
        onChange={(next) => next !== null && set({ weightSpread: next / 100 })}
        maxValue={100}
        unit="± %"
        testId="trial-spread"
      />
      <p className="text-xs text-muted">{t('requirement.trial.note')}</p>
    </Foldable>
  );
}
