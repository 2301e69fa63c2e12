import { useMemo } from 'react';
import { withNearRule } from '@/domain/near-rule';
import type { ReferenceData } from '@/domain/reference-data';
import { toggleFacet, type ZoneFilter } from '@/domain/zone-filter';
import { useWords, type Words } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { RemovableChip } from '@/ui/removable-chip';

type ActiveFilter = { readonly id: string; readonly title: string; readonly without: ZoneFilter };

/** What is filtered by, kinds apart, which show it themselves. Each is taken away by a press. */
export function ActiveFilters() {
  const words = useWords();
  const { changeFilter } = useActions();
  const filter = useApp((state) => state.view.filter);
  const data = useApp((state) => state.data);
  const active = useMemo(() => toActive(filter, data, words), [filter, data, words]);
  if (active.length === 0) return null;
  return (
    <ul
      aria-label={words.t('explore.filter.active')}
      data-testid="filter-active"
      className="flex flex-wrap gap-1.5"
    >
      {active.map(({ id, title, without }) => (
        <li key={id} className="flex max-w-full">
          <RemovableChip
            title={title}
            removeLabel={words.t('explore.filter.remove', { name: title })}
            onRemove={() => changeFilter(without)}
          />
        </li>
      ))}
    </ul>
  );
}

function toActive(filter: ZoneFilter, data: ReferenceData, words: Words): readonly ActiveFilter[] {
  const { t, text, number } = words;
  const { minHectares, maxHectares } = filter;
  const chip = (facet: 'statuses' | 'communes' | 'boundaries' | 'sectors', value: string, title: string) => ({
    id: `${facet} ${value}`,
    title,
    without: toggleFacet(filter, facet, value),
  });
  const communeName = (code: string) =>
    data.communes.find((commune) => commune.code === code)?.fullName ?? code;
  const sectorName = (code: string) => {
    const sector = data.sectors.find((one) => one.code === code);
    return sector ? text(sector.label) : code;
  };
  const areas: ActiveFilter[] = [];
  if (minHectares !== null) {
    const title = t('explore.filter.at-least', { area: number(minHectares) });
    areas.push({ id: 'min', title, without: { ...filter, minHectares: null } });
  }
  if (maxHectares !== null) {
    const title = t('explore.filter.at-most', { area: number(maxHectares) });
    areas.push({ id: 'max', title, without: { ...filter, maxHectares: null } });
  }
  const near = filter.near.map(({ target, kilometres }) => ({
    id: `near ${target}`,
    title: t('explore.filter.near-chip', {
      distance: number(kilometres, 3),
      target: t(`proximity.target.${target}`).toLocaleLowerCase(words.locale),
    }),
    without: { ...filter, near: withNearRule(filter.near, target, null) },
  }));
  return [
    ...filter.statuses.map((value) => chip('statuses', value, t(`zone.status.${value}`))),
    ...areas,
    ...near,
    ...filter.communes.map((value) => chip('communes', value, communeName(value))),
    ...filter.boundaries.map((value) => chip('boundaries', value, t(`zone.boundary.${value}`))),
    ...filter.sectors.map((value) => chip('sectors', value, sectorName(value))),
  ];
}
