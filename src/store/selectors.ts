import { candidateById } from '@/domain/candidate-by-id';
import { findingValue } from '@/domain/finding';
import { dataInYear } from '@/domain/scenario';
import type { Zone } from '@/domain/zone';
import { matchesFilter } from '@/domain/zone-filter';
import { sortZones } from '@/domain/zone-sort';
import type { LngLat } from '@/geometry/position';
import type { AppState } from './app-store';
import { remembered } from './remembered';

/** Zones that pass the filter, in the order of the list. The same array is returned until its inputs change. */
export const selectListedZones = remembered(
  (state: AppState) =>
    [state.data.zones, state.view.filter, state.view.sort, findingValue(state.findings.proximity)] as const,
  ([zones, filter, sort, table]) =>
    sortZones(
      zones.filter((zone) => matchesFilter(zone, filter, table)),
      sort,
      table,
    ),
);

/** The data as it is in the year of the view: what the map draws and the legend explains. */
export const selectDataInYear = remembered(
  (state: AppState) => [state.data, state.view.year] as const,
  ([data, year]) => dataInYear(data, year),
);

export function selectSelectedZone(state: AppState): Zone | undefined {
  const { selection } = state.view;
  return selection.type === 'zone' ? state.data.zones.find((zone) => zone.id === selection.id) : undefined;
}

/** Where the gate of a site stands: a candidate keeps its own, that of a zone is part of the view. */
export function selectGate(
  state: {
    readonly view: Pick<AppState['view'], 'gates'>;
    readonly project: Pick<AppState['project'], 'candidates'>;
  },
  siteId: string,
): LngLat | null {
  const candidate = candidateById(state.project.candidates, siteId);
  if (candidate) return candidate.gate;
  return (Object.hasOwn(state.view.gates, siteId) ? state.view.gates[siteId] : null) ?? null;
}
