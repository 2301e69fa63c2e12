import { POOLS } from '@/domain/decision/decision';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { FilledSentence } from '@/panels/figure/filled-sentence';
import { selectPool } from '@/store/select-decision';
import { SelectField } from '@/ui/select-field';
import { derivedFigure } from './derived-figure';
import { useDecisionEdit } from './use-decision-edit';

/** Which sites compete, and how many that is. */
export function PoolChoice() {
  const { t } = useWords();
  const { changeDecision } = useDecisionEdit();
  const pool = useApp((state) => state.project.decision.pool);
  const count = useApp((state) => selectPool(state).length);
  return (
    <div className="flex flex-col gap-0.5">
      <SelectField
        label={t('requirement.pool.label')}
        choices={POOLS.map((id) => ({ id, title: t(`requirement.pool.${id}`) }))}
        selected={pool}
        onSelect={(id) => {
          const chosen = POOLS.find((one) => one === id);
          if (chosen) changeDecision('pool', (decision) => ({ ...decision, pool: chosen }));
        }}
        testId="requirement-pool"
      />
      <p className="text-xs text-muted">
        <FilledSentence
          id="requirement.pool.count"
          values={{ count }}
          figures={{ sites: <FigureValue figure={derivedFigure('sites-competing', count, 'count')} /> }}
        />
        {(pool === 'all' || pool === 'listed') && `, ${t('requirement.pool.zones')}`}
      </p>
    </div>
  );
}
