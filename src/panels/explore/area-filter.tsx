import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { NumberField } from '@/ui/number-field';

/** Declared hectares from and to. A bound that would pass the other takes it along. */
export function AreaFilter() {
  const { t } = useWords();
  const { changeFilter } = useActions();
  const min = useApp((state) => state.view.filter.minHectares);
  const max = useApp((state) => state.view.filter.maxHectares);
  return (
    <div data-testid="filter-area" className="flex items-center gap-3">
      <NumberField
        label={t('explore.filter.area-min')}
        unit={t('figure.unit.ha')}
        testId="filter-area-min"
        value={min}
        onChange={(next) =>
          changeFilter({
            minHectares: next,
            maxHectares: next !== null && max !== null ? Math.max(next, max) : max,
          })
        }
      />
      <NumberField
        label={t('explore.filter.area-max')}
        unit={t('figure.unit.ha')}
        testId="filter-area-max"
        value={max}
        onChange={(next) =>
          changeFilter({
            maxHectares: next,
            minHectares: next !== null && min !== null ? Math.min(next, min) : min,
          })
        }
      />
    </div>
  );
}
