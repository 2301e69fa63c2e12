import { ChevronDown, Columns3, Table2 } from 'lucide-react';
import { countFigure } from '@/domain/count-figure';
import { ZONE_SORTS } from '@/domain/zone-sort';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { selectListedZones } from '@/store/selectors';
import { IconButton } from '@/ui/icon-button';
import { MenuButton } from '@/ui/menu-button';

/** How many zones fit, and in which order they stand. */
export function ListHead() {
  const { t } = useWords();
  const { changeView } = useActions();
  const count = useApp((state) => selectListedZones(state).length);
  const sort = useApp((state) => state.view.sort);
  const isByDistance = useApp(({ view }) => view.filter.near.length > 0 || view.sort.startsWith('near-'));
  return (
    <div className="flex shrink-0 items-center justify-between gap-2 border-b border-line py-1 pr-2 pl-4">
      <div>
        <p data-testid="zone-count" aria-live="polite" className="text-muted">
          <FigureValue figure={countFigure('zone-count', count)} className="font-semibold text-ink" />{' '}
          {t('explore.count', { count })}
        </p>
        {isByDistance && <ScenarioBadge />}
      </div>
      <div className="flex items-center gap-1">
        <MenuButton
          label={t('explore.sort.label')}
          entries={ZONE_SORTS.map((id) => ({ id, title: t(`explore.sort.${id}`) }))}
          chosen={sort}
          onChoose={(next) => changeView({ sort: next })}
        >
          <span className="text-[13px] text-muted">{t(`explore.sort.${sort}`)}</span>
          <ChevronDown aria-hidden size={14} />
        </MenuButton>
        {/* Elsewhere it stands in the top bar, which on a phone has no room. */}
        <span className="min-[481px]:hidden">
          <IconButton
            label={t('explore.compare')}
            onPress={() => changeView({ page: 'compare' })}
            data-testid="compare-enter-list"
          >
            <Columns3 aria-hidden size={18} />
          </IconButton>
        </span>
        <IconButton
          label={t('proximity.title')}
          onPress={() => changeView({ page: 'proximity' })}
          data-testid="proximity-open"
        >
          <Table2 aria-hidden size={18} />
        </IconButton>
      </div>
    </div>
  );
}
