import { memo, useCallback, useMemo, useState } from 'react';
import { countFigure } from '@/domain/count-figure';
import type { ProximityTarget, ProximityTable as Table } from '@/domain/proximity';
import { orderByProximity, type ProximityColumn, type ProximityOrder } from '@/domain/proximity-order';
import { type TableSite, tableSiteArea, tableSiteName } from '@/domain/table-site';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { JobProgress } from '@/panels/job-progress';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { useSliced } from '@/panels/use-sliced';
import { DataTable } from '@/ui/data-table';
import { CsvButton } from './csv-button';
import { DistanceCell } from './distance-cell';
import { SiteCell } from './site-cell';
import { useTargetRecords } from './use-target-records';

type ProximityTableProps = {
  readonly sites: readonly TableSite[];
  readonly table: Table;
  readonly targets: readonly ProximityTarget[];
  readonly isLate: boolean;
};

const FIRST_ORDER: ProximityOrder = { column: 'name', direction: 'ascending' };
const NO_ROWS: readonly TableSite[] = [];

/** The sites and their distances, in an order that the head of a column sets; the file has the same order. */
export function ProximityTable({ sites, table, targets, isLate }: ProximityTableProps) {
  const { t, text } = useWords();
  const [chosen, setOrder] = useState(FIRST_ORDER);
  const order = isShown(chosen.column, targets) ? chosen : FIRST_ORDER;
  const begin = useCallback(
    () => orderByProximity(sites, table, order, (site) => text(tableSiteName(site))),
    [sites, table, order, text],
  );
  const { value, job } = useSliced(begin);
  const rows = value ?? NO_ROWS;
  const columns = useColumns(sites, table, targets);
  const isBusy = isLate || job !== null;
  return (
    <>
      <div className="flex shrink-0 items-center justify-between gap-3">
        <div>
          <p role="status" data-testid="proximity-count" className="text-muted">
            <FigureValue
              figure={countFigure('proximity-count', sites.length)}
              className="font-semibold text-ink"
            />{' '}
            {t('proximity.count', { count: sites.length })}
            {isLate && ` · ${t('proximity.computing')}`}
          </p>
          <ScenarioBadge />
        </div>
        <CsvButton sites={rows} table={table} targets={targets} isDisabled={isBusy || rows.length === 0} />
      </div>
      {sites.length === 0 ? (
        <p className="flex-1 text-muted">{t('proximity.none')}</p>
      ) : (
        <div className="relative flex min-h-0 flex-1 flex-col">
          <DataTable
            label={t('proximity.title')}
            testId="proximity-table"
            columns={columns}
            rows={rows}
            sort={order}
            onSort={setOrder}
            isBusy={isBusy}
            rowAttributes={rowAttributes}
          />
          {job && (
            <div className="absolute inset-x-1 top-0">
              <JobProgress job={job} label={t('candidates.sorting')} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function useColumns(sites: readonly TableSite[], table: Table, targets: readonly ProximityTarget[]) {
  const { t } = useWords();
  const records = useTargetRecords();
  const hasOwn = sites.some(({ type }) => type === 'candidate');
  return useMemo(
    () => [
      {
        id: 'name' as ProximityColumn,
        title: t(hasOwn ? 'proximity.column.any-name' : 'proximity.column.name'),
        render: (site: TableSite) => <SiteCell site={site} />,
      },
      {
        id: 'area' as const,
        title: t(hasOwn ? 'proximity.column.any-area' : 'proximity.column.area'),
        render: (site: TableSite) => <AreaCell site={site} saysMethod={hasOwn} />,
      },
      ...targets.map((target) => ({
        id: target,
        title: t(`proximity.target.${target}`),
        render: ({ id }: TableSite) => (
          <DistanceCell table={table} siteId={id} target={target} records={records} />
        ),
      })),
    ],
    [t, targets, table, records, hasOwn],
  );
}

function rowAttributes({ id }: TableSite) {
  return { 'data-testid': 'proximity-row', 'data-site-id': id };
}

/** A head over published zones alone says that they are declared; one's own are measured, so then each cell says which. */
const AreaCell = memo(function AreaCell({ site, saysMethod }: { site: TableSite; saysMethod: boolean }) {
  const { t } = useWords();
  const area = tableSiteArea(site);
  return (
    <>
      <FigureValue figure={area} className="text-[13px] whitespace-nowrap" />
      {saysMethod && area.value !== null && (
        <span className="block text-xs text-muted">{t(`figure.method.${area.method}`)}</span>
      )}
    </>
  );
});

/** A column may have been taken away after the rows were sorted by it. */
function isShown(column: ProximityColumn, targets: readonly ProximityTarget[]): boolean {
  return column === 'name' || column === 'area' || targets.includes(column);
}
