import { foldText } from '@/domain/fold-text';
import { cellText, cellValue, isBlank, type TableRow } from './table-cell';
import { isEmptyRow, isHeaderAgain } from './table-columns';
import type { CornerGroup } from './table-corners';
import { type CoordinateColumns, positionIn } from './table-positions';

/** A corner is named by a number and a letter or two; longer words are of places, titles and remarks. */
const LONGEST_CORNER_NAME = 10;

/** The heading that our own tables put over the corners of a hole. */
const HOLE = /^(lỗ|hole)(\s|$)/i;

type GroupRow = readonly [index: number, row: TableRow, startsRing: boolean];
type RowGroup = { readonly site: string; readonly rows: readonly GroupRow[] };

/** Rows in the groups of their sites; undefined where the table is one of points. */
export function cornerGroups(
  rows: readonly TableRow[],
  columns: CoordinateColumns,
): readonly CornerGroup[] | undefined {
  const groups = new Map<string, { site: string; rows: GroupRow[] }>();
  let [section, site, run] = ['', '', 0];
  let startsRing = false;
  for (let index = columns.start; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const kind = kindOfRow(row, columns);
    if (kind.type === 'hole') startsRing = true;
    if (kind.type === 'section') {
      section = kind.name || section;
      site = '';
      run += 1;
    }
    if (kind.type !== 'corner') continue;
    site = columns.site === null ? '' : cellText(row[columns.site]).trim() || site;
    const key = JSON.stringify([section, site, run]);
    const group = groups.get(key) ?? { site: site || section, rows: [] };
    group.rows.push([index, row, startsRing]);
    startsRing = false;
    groups.set(key, group);
  }
  const all = [...groups.values()].filter((group) => group.rows.some(([, row]) => positionIn(row, columns)));
  return isOfCorners(all, columns) ? all.map((group) => toGroup(group, columns)) : undefined;
}

type RowKind =
  | { readonly type: 'corner' | 'hole' | 'nothing' }
  | { readonly type: 'section'; readonly name: string };

/** A corner, even one that cannot be read; the heading of another site; or a remark, a length, a sum. */
function kindOfRow(row: TableRow, columns: CoordinateColumns): RowKind {
  if (isEmptyRow(row)) return { type: 'nothing' };
  if (positionIn(row, columns)) return { type: 'corner' };
  const texts = row.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  const [first = ''] = texts;
  if (isHeaderAgain(row, columns)) return { type: 'section', name: '' };
  const isWord = /\p{L}/u.test(first);
  if (texts.length === 1 && HOLE.test(first.normalize('NFC'))) return { type: 'hole' };
  if (texts.length === 1 && isWord) return { type: 'section', name: first };
  const hasCoordinate = !isBlank(row[columns.north]) || !isBlank(row[columns.east]);
  return { type: hasCoordinate && first.length <= LONGEST_CORNER_NAME ? 'corner' : 'nothing' };
}

function isOfCorners(groups: readonly RowGroup[], columns: CoordinateColumns): boolean {
  if (!groups.some(({ rows }) => rows.length >= 3)) return false;
  if (columns.site !== null) return true;
  const { corner, north, east, length, headers } = columns;
  const rows = groups.flatMap((group) => group.rows.map(([, row]) => row));
  if (corner !== null) {
    const short = rows.filter((row) => cellText(row[corner]).trim().length <= LONGEST_CORNER_NAME);
    const isOrder = /^(stt|tt|no|id|fid)/.test(foldText(headers[corner] ?? ''));
    if (!isOrder) return short.length * 2 > rows.length;
  }
  const used = [north, east, length, corner];
  return rows.every((row) => row.every((cell, column) => used.includes(column) || isBlank(cell)));
}

function toGroup({ site, rows }: RowGroup, columns: CoordinateColumns): CornerGroup {
  const { corner, length, north, east, headers } = columns;
  const corners = rows.map(([row, cells, startsRing], index) => {
    const name = corner === null ? '' : cellText(cells[corner]).trim();
    const position = positionIn(cells, columns);
    return { row, name: name || String(index + 1), position: position ? [...position] : null, startsRing };
  });
  const skipped = [corner, length, north, east, columns.site];
  const own = headers.flatMap((name, column) => {
    const values = rows.map(([, row]) => cellValue(row[column])).filter((value) => value !== null);
    const isShared = values.length > 0 && values.every((value) => value === values[0]);
    return isShared && name !== '' && !skipped.includes(column) ? [[name, values[0]] as const] : [];
  });
  return { site, corners, properties: site === '' ? own : [['name', site] as const, ...own] };
}
