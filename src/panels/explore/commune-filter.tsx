import { useMemo, useState } from 'react';
import { countFigure } from '@/domain/count-figure';
import { type FoundCommune, findCommunes } from '@/domain/find-communes';
import { findingValue } from '@/domain/finding';
import { facetCounts, toggleFacet } from '@/domain/zone-filter';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { SearchList } from '@/ui/search-list';

type Item = FoundCommune & { readonly id: string; readonly zones: number };

const MOST_ITEMS = 12;

/** Adds communes to the filter, found by the name they have or one that they had before July 2025. */
export function CommuneFilter() {
  const { t } = useWords();
  const { changeFilter } = useActions();
  const communes = useApp((state) => state.data.communes);
  const zones = useApp((state) => state.data.zones);
  const filter = useApp((state) => state.view.filter);
  const [text, setText] = useState('');
  const table = useApp((state) => findingValue(state.findings.proximity));
  const counts = useMemo(() => facetCounts(zones, filter, 'communes', table), [table, zones, filter]);
  const items = useMemo(
    () =>
      findCommunes(communes, text)
        .filter(({ commune }) => !filter.communes.includes(commune.code))
        .slice(0, MOST_ITEMS)
        .map(
          (found): Item => ({ ...found, id: found.commune.code, zones: counts.get(found.commune.code) ?? 0 }),
        ),
    [communes, text, filter, counts],
  );
  return (
    <div data-testid="filter-commune">
      <SearchList
        label={t('explore.filter.commune')}
        placeholder={t('explore.filter.commune-placeholder')}
        clearLabel={t('explore.search.clear')}
        listLabel={t('explore.filter.commune-results')}
        emptyState={t('explore.filter.commune-none')}
        inputTestId="filter-commune-input"
        text={text}
        onTextChange={setText}
        items={items}
        onChoose={(item) => {
          changeFilter(toggleFacet(filter, 'communes', item.id));
          setText('');
        }}
        nameOf={(item) => item.commune.fullName}
        itemAttributes={(item) => ({ 'data-testid': 'filter-commune-option', 'data-id': item.id })}
        renderItem={(item) => <CommuneOption item={item} />}
      />
    </div>
  );
}

function CommuneOption({ item }: { item: Item }) {
  const { t } = useWords();
  return (
    <div className="flex items-center gap-2">
      <span className="min-w-0 flex-1">
        <span className="block truncate">{item.commune.fullName}</span>
        {item.former !== null && (
          <span className="block truncate text-xs text-muted">
            {t('explore.search.formerly', { name: item.former })}
          </span>
        )}
      </span>
      <FigureValue figure={countFigure('facet-count', item.zones)} className="text-muted" />
    </div>
  );
}
