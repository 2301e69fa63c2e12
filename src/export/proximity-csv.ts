import { type Proximity, type ProximityTable, type ProximityTarget, proximityAt } from '@/domain/proximity';
import { isWithinError } from '@/domain/proximity-figure';
import { prepareSiteRows, siteRow } from '@/domain/site-row';
import { mapSliced, part, type Sliced } from '@/domain/sliced';
import { type TableSite, tableSiteArea, tableSiteName } from '@/domain/table-site';
import { BYTE_ORDER_MARK, type CsvCell, csvLine } from '@/formats/csv-table';
import type { Words } from '@/i18n/use-words';

/** Written in one go. */
const ROWS_A_PIECE = 50;

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
 *
 * @returns UTF-8, in pieces: of very many rows one text would hold up the page
 */
export function* proximityCsv(
  given: ProximityExport,
  words: Words,
): Sliced<readonly Uint8Array<ArrayBuffer>[]> {
  const hasOwn = given.sites.some(({ type }) => type === 'candidate');
  const kept = withKeptWords(words);
  const lineage = lineageOf(given, words);
  const encoder = new TextEncoder();
  const head = encoder.encode(BYTE_ORDER_MARK + csvLine(headerOf(given.targets, hasOwn, words)));
  const pieceOf = (sites: readonly TableSite[]) =>
    encoder.encode(
      sites
        .map((site) =>
          csvLine([...siteCells(site, hasOwn, kept), ...distanceCells(site, given, kept), ...lineage]),
        )
        .join(''),
    );
  yield* part(prepareSiteRows(given.table), 0, 0.02);
  return [head, ...(yield* part(mapSliced(inPieces(given.sites), pieceOf), 0.02, 1))];
}

/** Many rows hold the same few words, and finding one takes as long as writing the rest of the row. */
function withKeptWords(words: Words): Words {
  const kept = new Map<string, string>();
  return {
    ...words,
    t: (id, values) => {
      if (values) return words.t(id, values);
      const known = kept.get(id) ?? words.t(id);
      kept.set(id, known);
      return known;
    },
  };
}

function inPieces(sites: readonly TableSite[]): readonly (readonly TableSite[])[] {
  return Array.from({ length: Math.ceil(sites.length / ROWS_A_PIECE) }, (_, piece) =>
    sites.slice(piece * ROWS_A_PIECE, (piece + 1) * ROWS_A_PIECE),
  );
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
