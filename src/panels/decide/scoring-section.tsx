import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Foldable } from '@/ui/foldable';
import { MethodChoice } from './method-choice';
import { TrialFields } from './trial-fields';

/** How scores are made, folded: what is chosen stands in its title, and the ranking near below the weights. */
export function ScoringSection() {
  const { t } = useWords();
  const { method, missing } = useApp((state) => state.project.decision.requirement);
  const [isOpen, setIsOpen] = useState(false);
  const title = t('requirement.method.summary', {
    method: t(`requirement.method.${method}`),
    missing: t(`requirement.method.missing-choice.${missing}`),
  });
  return (
    <section aria-label={t('requirement.method.title')}>
      <Foldable
        title={title}
        isExpanded={isOpen}
        onExpandedChange={setIsOpen}
        testId="requirement-scoring"
        panelClassName="flex flex-col gap-1 pt-1"
      >
        <MethodChoice />
        <TrialFields />
      </Foldable>
    </section>
  );
}
