import { useState } from 'react';
import { shownPercents } from '@/domain/decision/change-weights';
import { criterionId } from '@/domain/decision/criterion';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { CardSection } from '@/ui/card-section';
import { AddCriterion } from './add-criterion';
import { derivedFigure } from './derived-figure';
import { PairwiseEntry } from './pairwise-entry';
import { WeightRow } from './weight-row';

/** What counts, and how much of 100 %. */
export function WeightSection() {
  const { t } = useWords();
  const { criteria, judgements } = useApp((state) => state.project.decision.requirement);
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const percents = shownPercents(criteria.map(({ weight }) => weight));
  const total = percents.reduce((sum, one) => sum + one, 0);
  const lock = (id: string, isLocked: boolean): void =>
    setLocked(new Set(isLocked ? [...locked, id] : [...locked].filter((one) => one !== id)));
  return (
    <CardSection title={t('requirement.weights.title')}>
      {criteria.length === 0 && <p className="text-muted">{t('requirement.weights.none')}</p>}
      <ul data-testid="weights" className="flex flex-col">
        {criteria.map((weighted, at) => {
          const id = criterionId(weighted.criterion);
          return (
            <WeightRow
              key={id}
              weighted={weighted}
              percent={percents[at] ?? 0}
              locked={locked}
              canMove={criteria.some((one) => {
                const other = criterionId(one.criterion);
                return other !== id && !locked.has(other);
              })}
              onLock={(isLocked) => lock(id, isLocked)}
              isOpen={openId === id}
              onOpen={(isOpen) => setOpenId(isOpen ? id : null)}
            />
          );
        })}
      </ul>
      {judgements && <p className="text-xs text-muted">{t('requirement.weights.from-pairs')}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <AddCriterion />
        <PairwiseEntry />
        {criteria.length > 0 && (
          <p className="ml-auto flex gap-1.5 text-xs text-muted">
            {t('requirement.weights.total')}
            <FigureValue
              figure={derivedFigure('weight-total', Number(total.toFixed(1)), 'pct')}
              className="font-semibold text-ink"
            />
          </p>
        )}
      </div>
    </CardSection>
  );
}
