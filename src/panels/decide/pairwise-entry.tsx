import { Scale } from 'lucide-react';
import { useState } from 'react';
import { canBeJudged } from '@/domain/decision/ahp';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { PairwiseDialog } from './pairwise-dialog';

/** Weights from judgements of pairs instead of sliders. */
export function PairwiseEntry() {
  const { t } = useWords();
  const count = useApp((state) => state.project.decision.requirement.criteria.length);
  const [isOpen, setIsOpen] = useState(false);
  if (!canBeJudged(count)) return null;
  return (
    <>
      <Button look="quiet" onPress={() => setIsOpen(true)} data-testid="pairs-open">
        <Scale aria-hidden size={15} />
        {t('requirement.weights.pairs')}
      </Button>
      {isOpen && <PairwiseDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
