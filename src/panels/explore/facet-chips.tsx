import { useMemo } from 'react';
import { countFigure } from '@/domain/count-figure';
import { findingValue } from '@/domain/finding';
import { type Facet, facetCounts, toggleFacet } from '@/domain/zone-filter';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { ToggleChip } from '@/ui/toggle-chip';

type FacetChipsProps = {
  readonly facet: Facet;
  readonly label: string;
  readonly testId: string;
  readonly values: readonly { readonly id: string; readonly title: string }[];
};

/** The values of one facet that occur, each with the number of zones that it would leave. */
export function FacetChips({ facet, label, testId, values }: FacetChipsProps) {
  const { changeFilter } = useActions();
  const zones = useApp((state) => state.data.zones);
  const filter = useApp((state) => state.view.filter);
  const table = useApp((state) => findingValue(state.findings.proximity));
  const counts = useMemo(() => facetCounts(zones, filter, facet, table), [table, zones, filter, facet]);
  const chosen: readonly string[] = filter[facet];
  return (
    <fieldset aria-label={label} data-testid={testId} className="flex flex-wrap gap-1.5">
      {values
        .filter(({ id }) => counts.has(id) || chosen.includes(id))
        .map(({ id, title }) => {
          const count = counts.get(id) ?? 0;
          return (
            <ToggleChip
              key={id}
              value={id}
              isSelected={chosen.includes(id)}
              isDimmed={count === 0}
              onChange={() => changeFilter(toggleFacet(filter, facet, id))}
            >
              {title}
              <FigureValue figure={countFigure('facet-count', count)} className="font-normal" />
            </ToggleChip>
          );
        })}
    </fieldset>
  );
}
