import { findingValue } from '@/domain/finding';
import { shortAddress } from '@/domain/share-address';
import type { SheetContent } from '@/domain/sheet-content';
import type { AppState } from '@/store/app-store';
import { selectDataInYear, selectListedZones } from '@/store/selectors';

/** What a sheet of the present view is made of: the same that the map shows. */
export function sheetContent(state: AppState): SheetContent {
  const { data, view, project, findings } = state;
  return {
    data: selectDataInYear(state),
    zones: selectListedZones(state),
    candidates: project.candidates,
    isSample: project.isSample,
    layers: view.layers,
    rings: view.rings,
    ringOutlines: findingValue(findings.rings)?.outlines ?? [],
    gates: view.gates,
    proximity: findingValue(findings.proximity),
    year: view.year,
    // What it opens is the map, not the page on which the sheet is made.
    link: shortAddress(
      `${window.location.origin}${window.location.pathname}`,
      { ...view, page: 'map' },
      data.catalogue?.version ?? null,
    ),
  };
}
