import { memo } from 'react';
import { CORRIDOR_CLASSES } from '@/domain/corridor';
import { type Proximity, type ProximityTable, type ProximityTarget, proximityAt } from '@/domain/proximity';
import { isWithinError, proximityFigure } from '@/domain/proximity-figure';
import { siteRow } from '@/domain/site-row';
import { useWords, type Words } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import type { TargetRecords } from './use-target-records';

type DistanceCellProps = {
  readonly table: ProximityTable;
  readonly siteId: string;
  readonly target: ProximityTarget;
  readonly records: TargetRecords;
};

/** A distance, to what, and how far it can be relied on; or why there is none. */
export const DistanceCell = memo(function DistanceCell({
  table,
  siteId,
  target,
  records,
}: DistanceCellProps) {
  const { t } = useWords();
  const proximity = proximityAt(table, siteRow(table, siteId), target);
  const figure = proximityFigure(proximity, records.sourcesOf);
  if (proximity.type === 'not-assessed')
    return (
      <>
        <FigureValue figure={figure} className="text-[13px]" />
        <span className="block text-xs text-muted">{t(`proximity.reason.${proximity.reason}`)}</span>
      </>
    );
  const marks = marksOf(proximity, t);
  return (
    <div className="ml-auto max-w-34 min-w-28">
      <FigureValue figure={figure} className="font-semibold" />
      <span className="line-clamp-3 text-xs leading-4 text-muted">
        {marks.map((mark) => (
          <span key={mark} className="block text-caution">
            {mark}
          </span>
        ))}
        <span data-nearest={proximity.nearestId}>{records.nameOf(proximity.nearestId)}</span>
      </span>
    </div>
  );
});

function marksOf(proximity: Extract<Proximity, { type: 'assessed' }>, t: Words['t']): readonly string[] {
  return [
    ...(proximity.metres === 0
      ? [t(isLine(proximity.target) ? 'proximity.mark.crosses' : 'proximity.mark.inside')]
      : []),
    ...(isWithinError(proximity) ? [t('proximity.mark.within-error')] : []),
  ];
}

function isLine(target: ProximityTarget): boolean {
  return CORRIDOR_CLASSES.some((one) => one === target);
}
