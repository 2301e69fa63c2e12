import { useMemo, useState } from 'react';
import { CORRIDOR_CLASSES } from '@/domain/corridor';
import { countFigure } from '@/domain/count-figure';
import { findingValue } from '@/domain/finding';
import {
  RING_VERDICT_ORDER,
  type RingRow,
  type RingVerdict,
  ringRow,
  sortRingRows,
} from '@/domain/ring-results';
import type { RingTable } from '@/domain/ring-table';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { selectListedZones } from '@/store/selectors';
import { Button } from '@/ui/button';
import { ToggleChip } from '@/ui/toggle-chip';
import { RingRowCard } from './ring-row-card';

/** Rows shown at once; more come on demand, so that a hundred thousand sites stay a short list. */
const ROWS_AT_ONCE = 60;

/** The candidates and the listed zones by how much of them the rings reach, most first. */
export function RingResults() {
  const { t } = useWords();
  const finding = useApp((state) => state.findings.rings);
  const zones = useApp(selectListedZones);
  const candidates = useApp((state) => state.project.candidates);
  const answer = findingValue(finding);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const rows = useMemo(
    () => (answer ? toRows(answer.table, [...candidates, ...zones]) : []),
    [answer, candidates, zones],
  );
  const [shown, setShown] = useState<readonly RingVerdict[]>(['wholly', 'partly']);
  const wanted = rows.filter((row) => shown.includes(verdictOf(row)));
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
      <VerdictChips rows={rows} shown={shown} onChange={setShown} />
      <ul data-testid="ring-rows" className="flex flex-col">
        {wanted.slice(0, most).map((row) => (
          <RingRowCard
            key={`${row.siteId} ${row.column}`}
            row={row}
            hasName={answer.table.columns.length > 1}
          />
        ))}
      </ul>
      {wanted.length > most && (
        <Button look="quiet" onPress={() => setMost(most + ROWS_AT_ONCE)}>
          {t('common.action.more')}
        </Button>
      )}
    </div>
  );
}

type VerdictChipsProps = {
  readonly rows: readonly RingRow[];
  readonly shown: readonly RingVerdict[];
  readonly onChange: (shown: readonly RingVerdict[]) => void;
};

/** How many lie wholly, partly or not in the outermost ring; each can be put into the list or left out. */
function VerdictChips({ rows, shown, onChange }: VerdictChipsProps) {
  const { t } = useWords();
  const counts = RING_VERDICT_ORDER.map((verdict) => ({
    verdict,
    count: rows.filter((row) => verdictOf(row) === verdict).length,
  }));
  return (
    <fieldset aria-label={t('analyse.result.show')} className="flex flex-wrap gap-1.5">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <ToggleChip
            key={verdict}
            value={verdict}
            attributes={{ 'data-testid': 'ring-verdict' }}
            isSelected={shown.includes(verdict)}
            onChange={(isOn) => onChange(isOn ? [...shown, verdict] : shown.filter((one) => one !== verdict))}
          >
            {t(`analyse.result.${verdict}`)}
            <FigureValue figure={countFigure(`ring-count-${verdict}`, count)} className="font-normal" />
          </ToggleChip>
        ))}
    </fieldset>
  );
}

/** By the outermost ring. */
function verdictOf({ cells }: RingRow): RingVerdict {
  return cells.at(-1)?.verdict ?? 'no-outline';
}

function toRows(table: RingTable, zones: readonly { readonly id: string }[]): readonly RingRow[] {
  const corridors: readonly string[] = CORRIDOR_CLASSES;
  return sortRingRows(
    zones.flatMap(({ id }) =>
      table.columns.flatMap((column) => ringRow(table, id, column, corridors.includes(column)) ?? []),
    ),
  );
}
