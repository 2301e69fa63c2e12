import type { Figure } from './figure';
import { type RingPart, type RingTable, ringPartAt } from './ring-table';
import { siteRow } from './site-row';

/** How a site lies to a ring. */
export const RING_VERDICT_ORDER = ['wholly', 'partly', 'outside', 'no-outline'] as const;
export type RingVerdict = (typeof RING_VERDICT_ORDER)[number];

/** One site and one column of the table: the answer of each radius, the smallest first. */
export type RingRow = {
  readonly siteId: string;
  readonly column: string;
  readonly cells: readonly RingCell[];
};

export type RingCell = {
  readonly radiusMetres: number;
  readonly verdict: RingVerdict;
  /** Per cent; ± by the errors of both places. */
  readonly share: Figure;
  readonly area: Figure;
};

/** Shares nearer to all or nothing than the accuracy of a share, 1e-4, say nothing of a border. */
const TOLERANCE = 5e-5;
const SQUARE_METRES_PER_HECTARE = 10_000;

/** @param isCorridor tells columns along corridors from rings: their figures have another name */
export function ringRow(
  table: RingTable,
  siteId: string,
  column: string,
  isCorridor: boolean,
): RingRow | undefined {
  const [site, place] = [siteRow(table, siteId), table.columns.indexOf(column)];
  if (site < 0 || place < 0) return undefined;
  const squareMetres = table.squareMetres[site] as number;
  const cells = table.radiiMetres.map((radiusMetres, radius): RingCell => {
    const part = ringPartAt(table, radius, site, place);
    return toCell(isCorridor ? 'share-corridor' : 'share-ring', radiusMetres, squareMetres, part);
  });
  return { siteId, column, cells };
}

function toCell(code: string, radiusMetres: number, squareMetres: number, part: RingPart): RingCell {
  const { share, least, most } = part;
  const error = Math.max(most - share, share - least);
  const known = { method: 'derived', asOf: null, sources: [] } as const;
  if (Number.isNaN(share)) {
    const missing = { ...known, value: null };
    return {
      radiusMetres,
      verdict: 'no-outline',
      share: { ...missing, code, unit: 'pct' },
      area: { ...missing, code: 'ring-area', unit: 'ha' },
    };
  }
  const hectares = squareMetres / SQUARE_METRES_PER_HECTARE;
  return {
    radiusMetres,
    verdict: verdictOf(share),
    share: { ...known, code, unit: 'pct', value: share * 100, error: error * 100 },
    area: { ...known, code: 'ring-area', unit: 'ha', value: share * hectares, error: error * hectares },
  };
}

function verdictOf(share: number): RingVerdict {
  if (share >= 1 - TOLERANCE) return 'wholly';
  return share <= TOLERANCE ? 'outside' : 'partly';
}

/** Most inside first: by the largest ring, then by the next smaller. */
export function sortRingRows(rows: readonly RingRow[]): readonly RingRow[] {
  return [...rows].sort((a, b) => {
    for (let radius = a.cells.length - 1; radius >= 0; radius--) {
      const difference = (b.cells[radius]?.share.value ?? -1) - (a.cells[radius]?.share.value ?? -1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
