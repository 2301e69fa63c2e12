import { useState } from 'react';
import { ZONE_KINDS } from '@/domain/zone';
import { isFiltered, NO_FILTER } from '@/domain/zone-filter';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { Foldable } from '@/ui/foldable';
import { ActiveFilters } from './active-filters';
import { FacetChips } from './facet-chips';
import { FilterForm } from './filter-form';

/** Kinds are always at hand; all other filters fold away, so that the list keeps its room. */
export function FilterBar() {
  const { t } = useWords();
  const { changeFilter } = useActions();
  const hasFilter = useApp((state) => isFiltered(state.view.filter));
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="flex max-h-[62%] shrink-0 flex-col gap-1.5 border-b border-line px-4 pt-3 pb-2 max-[900px]:max-h-none">
      <FacetChips
        facet="kinds"
        testId="filter-kind"
        label={t('explore.filter.kind')}
        values={ZONE_KINDS.map((id) => ({ id, title: t(`zone.kind-short.${id}`) }))}
      />
      <ActiveFilters />
      <Foldable
        title={t('explore.filter.title')}
        testId="filter-open"
        isExpanded={isOpen}
        onExpandedChange={setIsOpen}
        panelClassName="-mx-4 min-h-0 overflow-y-auto px-4 max-[900px]:overflow-visible"
        beside={
          hasFilter && (
            <Button look="quiet" data-testid="filter-reset" onPress={() => changeFilter(NO_FILTER)}>
              {t('explore.filter.reset')}
            </Button>
          )
        }
      >
        <FilterForm />
      </Foldable>
    </div>
  );
}
