import type { RingCell, RingRow } from '@/domain/ring-results';
import { centreName } from '@/i18n/centre-name';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { useSiteSummary } from '@/panels/site/use-site-summary';
import { TextButton } from '@/ui/text-button';

type RingRowCardProps = {
  readonly row: RingRow;
  /** Whether it must be told which of several rings this is about. */
  readonly hasName: boolean;
  /** Left out in the zone's own sheet. */
  readonly hasZone?: boolean;
};

const METRES_PER_KILOMETRE = 1000;

/** How much of one zone lies in the rings round one centre, a radius a line. */
export function RingRowCard({ row, hasName, hasZone = true }: RingRowCardProps) {
  const words = useWords();
  const { visit, hover } = useActions();
  const site = useSiteSummary(row.siteId);
  const hubs = useApp((state) => state.data.hubs);
  const isApproximate = site?.isIndicative ?? false;
  return (
    <li
      data-testid="ring-row"
      data-zone-id={row.siteId}
      data-hub-id={row.column}
      onPointerEnter={() => site && hover(site.selection)}
      onPointerLeave={() => hover({ type: 'none' })}
      className="border-b border-line py-1.5 last:border-b-0"
    >
      {hasZone && site && <TextButton onPress={() => visit(site.selection)}>{site.name}</TextButton>}
      {hasName && <p className="text-xs text-muted">{centreName(row.column, hubs, words)}</p>}
      <ul>
        {row.cells.map((cell) => (
          <CellLine key={cell.radiusMetres} cell={cell} isApproximate={isApproximate} />
        ))}
      </ul>
    </li>
  );
}

/** A bar beside the figures: its full part is surely inside, its pale part may be. */
function CellLine({ cell, isApproximate }: { cell: RingCell; isApproximate: boolean }) {
  const { t } = useWords();
  const kilometres = cell.radiusMetres / METRES_PER_KILOMETRE;
  const share = cell.share.value ?? 0;
  const [least, most] = [
    Math.max(0, share - (cell.share.error ?? 0)),
    Math.min(100, share + (cell.share.error ?? 0)),
  ];
  return (
    <li className="grid grid-cols-[3.2rem_1fr_9.5rem] items-center gap-x-2 text-[13px]">
      <span className="text-muted tabular-nums">{t('analyse.radius.value', { radius: kilometres })}</span>
      <span aria-hidden className="relative h-1.5 overflow-hidden rounded-full bg-line">
        <span className="absolute inset-y-0 left-0 bg-accent/35" style={{ width: `${most}%` }} />
        <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: `${least}%` }} />
      </span>
      <span className="flex flex-col items-end">
        <FigureValue
          figure={cell.share}
          isApproximate={isApproximate}
          attributes={{ 'data-radius-km': kilometres }}
          className="font-semibold"
        />
        {share > 0 && (
          <FigureValue
            figure={cell.area}
            isApproximate={isApproximate}
            attributes={{ 'data-radius-km': kilometres }}
            className="text-xs text-muted"
          />
        )}
      </span>
    </li>
  );
}
