import { useMemo, useState } from 'react';
import { CORRIDOR_CLASSES } from '@/domain/corridor';
import { countFigure } from '@/domain/count-figure';
import { findingValue } from '@/domain/finding';
import { type RingRow, ringRow, sortRingRows } from '@/domain/ring-results';
import type { RingTable } from '@/domain/ring-table';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { selectListedZones } from '@/store/selectors';
import { Button } from '@/ui/button';
import { RingRowCard } from './ring-row-card';

/** Rows shown at once; more come on demand, so that a hundred thousand sites stay a short list. */
const ROWS_AT_ONCE = 60;

/** The listed zones that the rings reach, most inside first, and how many they do not reach. */
export function RingResults() {
  const { t } = useWords();
  const finding = useApp((state) => state.findings.rings);
  const zones = useApp(selectListedZones);
  const answer = findingValue(finding);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const rows = useMemo(() => (answer ? toRows(answer.table, zones) : []), [answer, zones]);
  const reached = rows.filter(({ cells }) => cells.some(({ share }) => (share.value ?? 0) > 0));
  if (finding.type === 'failed') {
    return (
      <p role="alert" className="text-danger">
        {t(`problem.${finding.problem.code}`)}
      </p>
    );
  }
  if (!answer) {
    return (
      <p role="status" className="text-muted">
        {t('analyse.result.computing')}
      </p>
    );
  }
  return (
    <div aria-busy={finding.type === 'pending'} className="flex flex-col gap-1">
      <ScenarioBadge />
      <Summary rows={rows} />
      <ul data-testid="ring-rows" className="flex flex-col">
        {reached.slice(0, most).map((row) => (
          <RingRowCard
            key={`${row.siteId} ${row.column}`}
            row={row}
            hasName={answer.table.columns.length > 1}
          />
        ))}
      </ul>
      {reached.length > most && (
        <Button look="quiet" onPress={() => setMost(most + ROWS_AT_ONCE)}>
          {t('common.action.more')}
        </Button>
      )}
    </div>
  );
}

function Summary({ rows }: { rows: readonly RingRow[] }) {
  const { t } = useWords();
  const verdicts = (['wholly', 'partly', 'outside', 'no-outline'] as const).map((verdict) => ({
    verdict,
    count: rows.filter(({ cells }) => cells.at(-1)?.verdict === verdict).length,
  }));
  return (
    <p role="status" className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted">
      {verdicts
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <span key={verdict}>
            <FigureValue
              figure={countFigure(`ring-count-${verdict}`, count)}
              className="font-semibold text-ink"
            />{' '}
            {t(`analyse.result.${verdict}`)}
          </span>
        ))}
    </p>
  );
}

function toRows(table: RingTable, zones: readonly { readonly id: string }[]): readonly RingRow[] {
  const corridors: readonly string[] = CORRIDOR_CLASSES;
  return sortRingRows(
    zones.flatMap(({ id }) =>
      table.columns.flatMap((column) => ringRow(table, id, column, corridors.includes(column)) ?? []),
    ),
  );
}
