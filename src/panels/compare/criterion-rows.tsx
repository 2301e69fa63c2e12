import { Filter } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { criterionName, criterionTitle, directionName } from '@/panels/decide/criterion-words';
import { FigureValue } from '@/panels/figure/figure-value';
import type { CriterionRow } from './comparison-rows';
import { CriterionCell } from './criterion-cell';
import { RowHead } from './row-head';
import { RowMenu } from './row-menu';
import type { ComparedSite } from './use-compared-sites';

type CriterionRowsProps = {
  readonly rows: readonly CriterionRow[];
  readonly sites: readonly ComparedSite[];
  /** Takes a row away that the project does not hold yet. */
  readonly onRemove: (id: string) => void;
};

export function CriterionRows({ rows, sites, onRemove }: CriterionRowsProps) {
  return rows.map((row) => (
    <tr key={row.id} data-testid="compare-row" data-criterion={row.id}>
      <RowHead>
        <CriterionHead row={row} onRemove={() => onRemove(row.id)} />
      </RowHead>
      {sites.map(({ id }, place) => (
        <CriterionCell key={id} row={row} place={place} sites={sites} />
      ))}
      <td className="border-b border-line" />
    </tr>
  ));
}

/** Name and unit, which way is better, how much it weighs, and how many values are not held. */
function CriterionHead({ row, onRemove }: { row: CriterionRow; onRemove: () => void }) {
  const words = useWords();
  const { t } = words;
  const hubs = useApp((state) => state.data.hubs);
  const { criterion, direction, weight, hasRule, figures, compared } = row;
  const name = criterionName(criterion, hubs, words);
  const missing = figures.length - compared.held;
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 flex-1 py-0.5">
        <span className="font-semibold break-words">{criterionTitle(criterion, hubs, words)}</span>
        <span className="block text-xs text-muted">
          {direction ? directionName(criterion, direction, words) : t('compare.row.no-direction')}
        </span>
        <span className="flex flex-wrap gap-x-2 text-xs text-muted">
          {weight !== null && (
            <span className="text-accent">
              {t('compare.row.weight')}{' '}
              <FigureValue
                figure={{
                  code: 'weight',
                  value: 100 * weight,
                  unit: 'pct',
                  method: 'declared',
                  asOf: null,
                  sources: [],
                }}
                digits={0}
              />
            </span>
          )}
          {hasRule && (
            <span className="inline-flex items-center gap-0.5 text-accent">
              <Filter aria-hidden size={11} />
              {t('compare.row.has-rule')}
            </span>
          )}
          {missing > 0 && <span>{t('compare.row.missing', { count: missing })}</span>}
        </span>
      </div>
      <RowMenu row={row} title={name} onRemove={onRemove} />
    </div>
  );
}
