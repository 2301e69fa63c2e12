import { type Proximity, type ProximityTable, type ProximityTarget, proximityAt } from '@/domain/proximity';
import { isWithinError } from '@/domain/proximity-figure';
import { siteRow } from '@/domain/site-row';
import { type TableSite, tableSiteArea, tableSiteName } from '@/domain/table-site';
import { type CsvCell, writeCsv } from '@/formats/csv-table';
import type { Words } from '@/i18n/use-words';

type ProximityExport = {
  /** In the order of the rows. */
  readonly sites: readonly TableSite[];
  readonly table: ProximityTable;
  readonly targets: readonly ProximityTarget[];
  /** The year whose network was counted; null: what is in service now. */
  readonly year: number | null;
  /** Of the published data; null where the catalogue was not read. */
  readonly dataVersion: string | null;
  /** The name of a hub or a corridor by its id. */
  readonly nameOf: (id: string) => string;
};

/**
 * The table of distances as CSV in the language of the words: a row a site, five columns a target, then
 * how the distances came about, in every row, so that a row that is copied out of the file keeps it.
 * Distances and errors in metres, to the millimetre. What was not assessed has empty cells and its
 * reason as a note. Where sites of the user's own are among the rows, two more columns hold their measured
 * hectares and the error: they have no declared ones.
 */
export function proximityCsv(given: ProximityExport, words: Words): string {
  const hasOwn = given.sites.some(({ type }) => type === 'candidate');
  const header = headerOf(given.targets, hasOwn, words);
  const lineage = lineageOf(given, words);
  return writeCsv([
    header,
    ...given.sites.map((site) => [
      ...siteCells(site, hasOwn, words),
      ...distanceCells(site, given, words),
      ...lineage,
    ]),
  ]);
}

function headerOf(targets: readonly ProximityTarget[], hasOwn: boolean, { t }: Words): readonly string[] {
  const ofTarget = targets.flatMap((id) => {
    const target = t(`proximity.target.${id}`);
    return (['metres', 'error', 'nearest-id', 'nearest', 'note'] as const).map((column) =>
      t(`proximity.csv.${column}`, { target }),
    );
  });
  return [
    ...(['id', 'name', 'kind', 'status', 'hectares', 'boundary'] as const).map((column) =>
      t(`proximity.csv.${column}`),
    ),
    ...(hasOwn ? [t('candidates.csv.measured'), t('candidates.csv.measured-error')] : []),
    ...ofTarget,
    ...(['origin', 'year', 'method', 'data'] as const).map((column) => t(`proximity.csv.${column}`)),
  ];
}

function siteCells(site: TableSite, hasOwn: boolean, { t, text }: Words): readonly CsvCell[] {
  const named = [site.id, text(tableSiteName(site))];
  if (site.type === 'zone') {
    const { kind, status, declaredHectares, boundary } = site.zone;
    const words = [t(`zone.kind.${kind}`), t(`zone.status.${status}`)];
    const own = hasOwn ? [null, null] : [];
    return [...named, ...words, declaredHectares, t(`zone.boundary.${boundary}`), ...own];
  }
  const { status, lineage } = site.candidate;
  const { value, error = null } = tableSiteArea(site);
  const madeUp = lineage.method === 'sample' ? ` (${t('candidates.made-up')})` : '';
  return [
    ...named,
    `${t('candidates.kind')}${madeUp}`,
    t(`candidates.status.${status}`),
    null,
    t(`candidates.lineage.method.${lineage.method}`),
    value === null ? null : toSquareMetre(value),
    error === null ? null : toSquareMetre(error),
  ];
}

function distanceCells(
  { id }: TableSite,
  { table, targets, nameOf }: ProximityExport,
  { t }: Words,
): readonly CsvCell[] {
  const row = siteRow(table, id);
  return targets.flatMap((target) => answerCells(proximityAt(table, row, target), nameOf, t));
}

function answerCells(
  proximity: Proximity,
  nameOf: (id: string) => string,
  t: Words['t'],
): readonly CsvCell[] {
  if (proximity.type === 'not-assessed')
    return [null, null, null, null, t(`proximity.reason.${proximity.reason}`)];
  const { metres, errorMetres, nearestId } = proximity;
  const notes = [
    ...(metres === 0 ? [t('proximity.crosses')] : []),
    ...(isWithinError(proximity) ? [t('proximity.within-error')] : []),
  ];
  return [
    toMillimetre(metres),
    toMillimetre(errorMetres),
    nearestId,
    nameOf(nearestId),
    notes.length === 0 ? null : notes.join('; '),
  ];
}

function lineageOf({ table, year, dataVersion }: ProximityExport, { t }: Words): readonly CsvCell[] {
  return [
    t(`proximity.origin.${table.origin}`),
    year ?? t('proximity.csv.year-now'),
    t('proximity.csv.method-value'),
    dataVersion,
  ];
}

/** Of hectares. */
function toSquareMetre(hectares: number): number {
  return Math.round(hectares * 10_000) / 10_000;
}

/** Finer digits would claim more than the computing holds. */
function toMillimetre(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}
