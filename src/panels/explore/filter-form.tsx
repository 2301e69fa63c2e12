import type { ReactNode } from 'react';
import { BOUNDARIES, ZONE_STATUSES } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { AreaFilter } from './area-filter';
import { CommuneFilter } from './commune-filter';
import { FacetChips } from './facet-chips';
import { NearFilter } from './near-filter';

/** Every filter but the kind. */
export function FilterForm() {
  const { t, text } = useWords();
  const sectors = useApp((state) => state.data.sectors);
  return (
    <div className="grid grid-cols-1 gap-3 pt-1 pb-2">
      <Group title={t('explore.filter.status')}>
        <FacetChips
          facet="statuses"
          testId="filter-status"
          label={t('explore.filter.status')}
          values={ZONE_STATUSES.map((id) => ({ id, title: t(`zone.status.${id}`) }))}
        />
      </Group>
      <Group title={t('explore.filter.area')}>
        <AreaFilter />
      </Group>
      <Group title={t('explore.filter.near')}>
        <NearFilter />
      </Group>
      <Group title={t('explore.filter.commune')}>
        <CommuneFilter />
      </Group>
      <Group title={t('explore.filter.boundary')}>
        <FacetChips
          facet="boundaries"
          testId="filter-boundary"
          label={t('explore.filter.boundary')}
          values={BOUNDARIES.map((id) => ({ id, title: t(`zone.boundary.${id}`) }))}
        />
      </Group>
      <Group title={t('explore.filter.sector')}>
        <FacetChips
          facet="sectors"
          testId="filter-sector"
          label={t('explore.filter.sector')}
          values={sectors.map(({ code, label }) => ({ id: code, title: text(label) }))}
        />
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-xs font-semibold tracking-wide text-muted uppercase">{title}</h3>
      {children}
    </section>
  );
}
