import { CircleCheck, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { ACCURACY_GROUPS, type AccuracyGroup, type AccuracyRow } from '@/domain/accuracy';
import { useWords } from '@/i18n/use-words';
import { ErrorValue } from '@/panels/figure/error-value';

const COLUMNS = ['check', 'error', 'limit', 'turf', 'verdict'] as const;

/** On a phone each row becomes a card of its own, its columns named inside it. */
export function AccuracyTable({ rows }: { rows: readonly AccuracyRow[] }) {
  const { t } = useWords();
  const within = rows.filter(({ isWithin }) => isWithin).length;
  return (
    <>
      <p role="status" className="text-base font-semibold" data-testid="accuracy-summary">
        <VerdictIcon isWithin={within === rows.length} size={20} />
        {t('accuracy.summary', { within, total: rows.length })}
      </p>
      <p className="mt-1.5 mb-4 max-w-3xl text-sm text-muted">{t('accuracy.truth')}</p>
      <table className="w-full border-collapse text-sm max-[720px]:block">
        <thead className="max-[720px]:hidden">
          <tr className="border-b border-line text-left text-xs text-muted">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-medium last:pr-0">
                {t(`accuracy.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {ACCURACY_GROUPS.map((group) => (
          <Group key={group} group={group} rows={rows.filter((row) => row.group === group)} />
        ))}
      </table>
    </>
  );
}

function Group({ group, rows }: { group: AccuracyGroup; rows: readonly AccuracyRow[] }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <tbody className="max-[720px]:block">
      <tr className="max-[720px]:block">
        <th
          scope="rowgroup"
          colSpan={COLUMNS.length}
          className="pt-5 pb-1.5 text-left text-base font-semibold max-[720px]:block"
        >
          {t(`accuracy.group.${group}`)}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.name} row={row} />
      ))}
    </tbody>
  );
}

function Row({ row }: { row: AccuracyRow }) {
  const { t } = useWords();
  const { name, samples, error, limit, unit, isWithin } = row;
  return (
    <tr
      data-accuracy-row={name}
      data-pass={isWithin}
      data-error={String(error)}
      data-limit={String(limit)}
      className="border-t border-line align-baseline max-[720px]:grid max-[720px]:grid-cols-2 max-[720px]:gap-x-4 max-[720px]:gap-y-1 max-[720px]:py-2.5"
    >
      <th
        scope="row"
        className="py-2 pr-4 text-left font-normal max-[720px]:col-span-2 max-[720px]:p-0 max-[720px]:font-medium"
      >
        {t(`accuracy.row.${name}`)}
        <small className="ml-2 text-xs font-normal whitespace-nowrap text-muted">
          {t('accuracy.samples', { count: samples })}
        </small>
      </th>
      <Cell column="error">
        <ErrorValue code="accuracy-error" value={error} unit={unit} className="font-semibold" />
      </Cell>
      <Cell column="limit">
        <ErrorValue code="accuracy-limit" value={limit} unit={unit} />
      </Cell>
      <Cell column="turf">
        <TurfError row={row} />
      </Cell>
      <Cell column="verdict">
        <span className={`font-semibold whitespace-nowrap ${isWithin ? 'text-operating' : 'text-danger'}`}>
          <VerdictIcon isWithin={isWithin} size={16} />
          {t(isWithin ? 'accuracy.pass.yes' : 'accuracy.pass.no')}
        </span>
      </Cell>
    </tr>
  );
}

function Cell({ column, children }: { column: (typeof COLUMNS)[number]; children: ReactNode }) {
  const { t } = useWords();
  return (
    <td className="py-2 pr-4 tabular-nums last:pr-0 max-[720px]:block max-[720px]:p-0">
      <span className="hidden text-xs text-muted max-[720px]:block">{t(`accuracy.column.${column}`)}</span>
      {children}
    </td>
  );
}

function TurfError({ row: { error, turfError, unit } }: { row: AccuracyRow }) {
  const { t } = useWords();
  if (turfError === null) return <span className="text-muted">{t('accuracy.turf-none')}</span>;
  return (
    <>
      <ErrorValue code="accuracy-turf-error" value={turfError} unit={unit} />
      {error > 0 && turfError > error && (
        <small className="block text-xs text-muted">
          {t('accuracy.turf-times', { ratio: turfError / error })}
        </small>
      )}
    </>
  );
}

function VerdictIcon({ isWithin, size }: { isWithin: boolean; size: number }) {
  const Icon = isWithin ? CircleCheck : CircleX;
  return (
    <Icon
      aria-hidden
      size={size}
      className={`mr-1.5 inline align-[-0.2em] ${isWithin ? 'text-operating' : 'text-danger'}`}
    />
  );
}
