import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useRowWindow } from './use-row-window';

type TableColumn<Id extends string, Row> = {
  readonly id: Id;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
};

type TableSort<Id extends string> = {
  readonly column: Id;
  readonly direction: 'ascending' | 'descending';
};

type RowAttributes<Row> = (row: Row) => Readonly<Record<`data-${string}`, string>>;

type DataTableProps<Id extends string, Row extends { readonly id: string }> = {
  readonly label: string;
  /** The first names the row and stays in sight; the others stand to the right. */
  readonly columns: readonly TableColumn<Id, Row>[];
  /** In the order of `sort`. */
  readonly rows: readonly Row[];
  readonly sort: TableSort<Id>;
  readonly onSort: (sort: TableSort<Id>) => void;
  readonly rowAttributes: RowAttributes<Row>;
  readonly testId: string;
  readonly isBusy?: boolean;
};

/** A row is exactly so high, in rem; what a cell shows must fit. Rows out of sight are counted by it. */
const ROW_HEIGHT_REM = 4.5;

/**
 * A table that scrolls in its own box, under a head that stays and beside a first column that stays. Of
 * very many rows only those near the sight are in the page.
 */
export function DataTable<Id extends string, Row extends { readonly id: string }>(
  props: DataTableProps<Id, Row>,
) {
  const { columns, rows, sort, isBusy = false } = props;
  const { box, first, last, rowPx } = useRowWindow(rows.length, ROW_HEIGHT_REM);
  return (
    // Scrolled by keyboard too.
    <div ref={box} tabIndex={0} className="min-h-0 flex-1 overflow-auto rounded-control border border-line">
      <table
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-busy={isBusy}
        data-testid={props.testId}
        className={`w-full border-separate border-spacing-0 ${isBusy ? 'opacity-60' : ''}`}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, title }, place) => (
              <th
                key={id}
                scope="col"
                data-column={id}
                {...(sort.column === id ? { 'aria-sort': sort.direction } : {})}
                className={`sticky top-0 border-b border-line bg-paper p-0 align-bottom ${place === 0 ? `z-20 text-left ${FIRST}` : 'z-10 text-right'}`}
              >
                <SortButton
                  title={title}
                  direction={sort.column === id ? sort.direction : null}
                  onPress={() => {
                    props.onSort(nextSort(sort, id));
                    box.current?.scrollTo({ top: 0 });
                  }}
                  isLeft={place === 0}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <Gap height={first * rowPx} span={columns.length} />}
          {rows.slice(first, last).map((row, place) => (
            <TableRow
              key={row.id}
              row={row}
              index={first + place + 2}
              columns={columns}
              rowAttributes={props.rowAttributes}
            />
          ))}
          {last < rows.length && <Gap height={(rows.length - last) * rowPx} span={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

const FIRST = 'sticky left-0 border-r min-w-44 max-w-60 max-[900px]:min-w-38 max-[900px]:max-w-38';

type TableRowProps<Id extends string, Row> = {
  readonly row: Row;
  /** As `aria-rowindex` counts: the head is 1. */
  readonly index: number;
  readonly columns: readonly TableColumn<Id, Row>[];
  readonly rowAttributes: RowAttributes<Row>;
};

/** Rendered again only where it is another row, or a column is another: a busy table keeps its rows. */
const TableRow = memo(function TableRow<Id extends string, Row>(props: TableRowProps<Id, Row>) {
  const { row, columns } = props;
  return (
    <tr aria-rowindex={props.index} {...props.rowAttributes(row)} className="group h-18">
      {columns.map(({ id, render }, column) =>
        column === 0 ? (
          <th
            key={id}
            scope="row"
            className={`z-[5] border-b border-line bg-paper px-3 py-0 text-left align-top font-normal group-hover:bg-hover ${FIRST}`}
          >
            {render(row)}
          </th>
        ) : (
          <td
            key={id}
            className="border-b border-line px-2 pt-1 pb-0 text-right align-top leading-4.5 last:pr-3 group-hover:bg-hover"
          >
            {render(row)}
          </td>
        ),
      )}
    </tr>
  );
}) as <Id extends string, Row>(props: TableRowProps<Id, Row>) => ReactNode;

/** The place of rows that are not in the page. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={span} className="p-0" style={{ height }} />
    </tr>
  );
}

function nextSort<Id extends string>(sort: TableSort<Id>, column: Id): TableSort<Id> {
  const isTurned = sort.column === column && sort.direction === 'ascending';
  return { column, direction: isTurned ? 'descending' : 'ascending' };
}

type SortButtonProps = {
  readonly title: string;
  readonly direction: 'ascending' | 'descending' | null;
  readonly onPress: () => void;
  readonly isLeft: boolean;
};

function SortButton({ title, direction, onPress, isLeft }: SortButtonProps) {
  const Icon = direction === null ? ArrowUpDown : direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <Button
      onPress={onPress}
      className={`flex min-h-10 w-full cursor-pointer items-center gap-1 py-1.5 text-[13px] leading-4 font-semibold hover:bg-hover data-[focus-visible]:-outline-offset-2 max-[900px]:min-h-11 ${isLeft ? 'px-3' : 'flex-row-reverse px-2 text-right'} ${direction === null ? 'text-muted' : 'text-accent'}`}
    >
      {title}
      <Icon aria-hidden size={14} className={`shrink-0 ${direction === null ? 'opacity-50' : ''}`} />
    </Button>
  );
}
