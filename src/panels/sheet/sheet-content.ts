import { findingValue } from '@/domain/finding';
import { shortAddress } from '@/domain/share-address';
import type { SheetContent, SheetHeat, SheetRanking } from '@/domain/sheet-content';
import type { AppState } from '@/store/app-store';
import { isSuitabilityShown } from '@/store/is-suitability-shown';
import { selectSuitabilityCriteria } from '@/store/select-suitability';
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
    ranking: sheetRanking(state),
    heat: sheetHeat(state),
    basemap: state.basemaps.find(({ id }) => id === view.basemap) ?? null,
    year: view.year,
    // What it opens is the map, not the page on which the sheet is made.
    link: shortAddress(
      `${window.location.origin}${window.location.pathname}`,
      { ...view, page: 'map' },
      data.catalogue?.version ?? null,
    ),
  };
}

/** null while it is not that of the year, the cells and the criteria: an older one is not printed. */
function sheetHeat(state: AppState): SheetHeat | null {
  const { suitability } = state.findings;
  if (!isSuitabilityShown(state) || suitability.type !== 'ready') return null;
  const field = suitability.value;
  const criteria = selectSuitabilityCriteria(state);
  const hasAll = criteria.every(({ target }) => field.targets.includes(target));
  return hasAll && field.year === state.view.year ? { field, criteria, choice: state.view.heat } : null;
}

/** Of the sites that pass the filter and of the user's own; null while one of the two is not worked out. */
function sheetRanking(state: AppState): SheetRanking | null {
  const ranking = findingValue(state.findings.ranking);
  const stability = findingValue(state.findings.stability);
  if (!(ranking && stability) || state.findings.stability.type !== 'ready') return null;
  const names = new Map(
    [...selectListedZones(state), ...state.project.candidates].map(({ id, name }) => [id, name]),
  );
  const firmness = new Map(stability.bySite.map((one) => [one.siteId, one]));
  return {
    rows: ranking.ranked.flatMap(({ siteId, rank, score }) => {
      const [name, firm] = [names.get(siteId), firmness.get(siteId)];
      if (name === undefined || !firm) return [];
      return { siteId, name, rank, score, first: firm.first, likelyRanks: firm.likelyRanks };
    }),
    competing: ranking.ranked.length,
    method: ranking.method,
    trial: stability.trial,
  };
}
