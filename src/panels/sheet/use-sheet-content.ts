import { useMemo } from 'react';
import { findingValue } from '@/domain/finding';
import { shortAddress } from '@/domain/share-address';
import type { SheetContent } from '@/domain/sheet-content';
import { useApp } from '@/panels/app-context';
import { selectDataInYear, selectListedZones } from '@/store/selectors';

/** What a sheet of the present view is made of. The same object until something of it is another. */
export function useSheetContent(): SheetContent {
  const data = useApp(selectDataInYear);
  const zones = useApp(selectListedZones);
  const candidates = useApp((state) => state.project.candidates);
  const isSample = useApp((state) => state.project.isSample);
  const view = useApp((state) => state.view);
  const { layers, rings, gates, year } = view;
  const proximity = useApp((state) => findingValue(state.findings.proximity));
  const ringAnswer = useApp((state) => findingValue(state.findings.rings));
  const version = useApp((state) => state.data.catalogue?.version ?? null);
  // What it opens is the map, not this page.
  const link = shortAddress(
    `${window.location.origin}${window.location.pathname}`,
    { ...view, page: 'map' },
    version,
  );
  return useMemo(
    () => ({
      data,
      zones,
      candidates,
      isSample,
      layers,
      rings,
      ringOutlines: ringAnswer?.outlines ?? [],
      gates,
      proximity,
      year,
      link,
    }),
    [data, zones, candidates, isSample, layers, rings, ringAnswer, gates, proximity, year, link],
  );
}
