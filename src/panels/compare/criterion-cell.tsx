import type { Criterion } from '@/domain/decision/criterion';
import type { Figure } from '@/domain/figure';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { criterionName } from '@/panels/decide/criterion-words';
import { FigureDetail } from '@/panels/figure/figure-detail';
import { FigureValue } from '@/panels/figure/figure-value';
import { CellNote, type CellNoteProps } from './cell-note';
import type { CriterionRow } from './comparison-rows';
import { RatingCell } from './rating-cell';
import { RowMark } from './row-mark';
import { type ComparedSite, outlineKind } from './use-compared-sites';

type CriterionCellProps = {
  readonly row: CriterionRow;
  readonly place: number;
  readonly sites: readonly ComparedSite[];
};

/** One value: how good it is among those beside it, how much, of what, and how long its bar is. */
export function CriterionCell({ row, place, sites }: CriterionCellProps) {
  const words = useWords();
  const hubs = useApp((state) => state.data.hubs);
  const [site, figure, mark] = [sites[place], row.figures[place], row.compared.marks[place]];
  if (!site || !figure) return null;
  const { criterion, direction } = row;
  const isBest = mark?.type === 'best';
  return (
    <td
      data-site-id={site.id}
      className={`group/cell border-b border-l border-line px-3 pt-1.5 pb-2 align-top ${isBest ? 'bg-[color-mix(in_srgb,var(--color-operating)_9%,var(--color-paper))]' : ''}`}
    >
      <div className="flex min-h-6 items-center justify-end gap-0.5">
        {figure.value !== null && criterion.type !== 'rating' && (
          <span className="mr-auto opacity-0 group-hover/cell:opacity-100 focus-within:opacity-100 max-[900px]:hidden">
            <FigureDetail figure={figure} label={`${criterionName(criterion, hubs, words)}, ${site.name}`} />
          </span>
        )}
        {mark && direction && (
          <RowMark
            mark={mark}
            criterion={criterion}
            direction={direction}
            names={sites.map(({ name }) => name)}
            held={row.compared.held}
          />
        )}
        <CellValue criterion={criterion} figure={figure} site={site} />
      </div>
      <CellNote criterion={criterion} figure={figure} site={site} />
      <Bar figure={figure} figures={row.figures} isBest={isBest} />
    </td>
  );
}

function CellValue({ criterion, figure, site }: CellNoteProps) {
  const { t } = useWords();
  const isPending = useIsPending(criterion);
  if (criterion.type === 'rating') return <RatingCell site={site} name={criterion.name} figure={figure} />;
  if (figure.value === null && isPending)
    return <span className="text-xs text-muted">{t('compare.computing')}</span>;
  const isSketch = criterion.type === 'overlap' && outlineKind(site) !== 'surveyed' && figure.value !== 0;
  return (
    <FigureValue
      figure={figure}
      hasUnit={false}
      digits={criterion.type === 'rent' || criterion.type === 'field' ? 2 : digitsOf(figure)}
      isApproximate={isSketch}
      className={figure.value === null ? 'text-xs' : 'font-semibold'}
    />
  );
}

/** A distance known to a kilometre needs no tens of metres, nor does one of many kilometres. */
function digitsOf({ value, unit, error = 0 }: Figure): number {
  if (unit === 'pct' || (unit === 'km' && error >= 1)) return 1;
  return unit === 'km' && value !== null && value >= 100 ? 1 : 2;
}

/** Whether what it is read from is still being worked out: that is no missing value. */
function useIsPending({ type }: Criterion): boolean {
  const name =
    type === 'distance'
      ? 'proximity'
      : type === 'overlap'
        ? 'overlaps'
        : type === 'share'
          ? 'criterionShares'
          : null;
  return useApp((state) => name !== null && state.findings[name].type === 'pending');
}

/** From 0 to the largest of the row; a row with values below 0 has none. */
function Bar({ figure, figures, isBest }: { figure: Figure; figures: readonly Figure[]; isBest: boolean }) {
  const values = figures.flatMap(({ value }) => value ?? []);
  const largest = Math.max(0, ...values);
  if (figure.value === null || largest === 0 || Math.min(...values) < 0) return null;
  return (
    <span aria-hidden className="mt-1.5 block h-1 overflow-hidden rounded-full bg-line/60">
      <span
        className={`block h-full rounded-full ${isBest ? 'bg-operating' : 'bg-established/50'}`}
        style={{ width: `${((100 * figure.value) / largest).toFixed(1)}%` }}
      />
    </span>
  );
}
