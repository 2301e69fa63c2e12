import { useEffect, useState } from 'react';
import { findingValue } from '@/domain/finding';
import {
  CELL,
  excludedBits,
  metresAtCell,
  type SuitabilityField,
  suitabilityScore,
} from '@/domain/suitability';
import { cellAt } from '@/geometry/mercator-grid';
import { useWords } from '@/i18n/use-words';
import { useApp, usePointerStore } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { selectSuitabilityCriteria } from '@/store/select-suitability';
import { cellDistanceFigure, scoreFigure } from './score-figure';

/** The score of the cell under the pointer and the distances that it is made of, or why it has none. */
export function CellReadout() {
  const { t } = useWords();
  const field = useApp((state) => findingValue(state.findings.suitability));
  const criteria = useApp(selectSuitabilityCriteria);
  const excludes = useApp((state) => state.view.heat.excludes);
  const cell = useCellUnderPointer(field);
  if (!field) return null;
  const bits = field.flags[cell];
  const metresTo = metresAtCell(field, cell);
  const score = suitabilityScore(criteria, metresTo);
  const reason = reasonOf(bits, excludedBits(excludes), score);
  return (
    <div
      data-testid="heatmap-cell"
      data-cell={cell}
      className="min-h-16 rounded-control bg-hover px-2.5 py-1.5"
    >
      <p className="flex justify-between gap-2">
        <span className="text-muted">{t('suitability.here.title')}</span>
        {reason === null ? (
          <FigureValue figure={scoreFigure('score', score)} className="font-semibold" isApproximate />
        ) : (
          <span>{t(`suitability.here.${reason}`)}</span>
        )}
      </p>
      {reason === null && (
        <ul className="flex flex-wrap gap-x-3 text-xs text-muted">
          {criteria.map(({ target }) => (
            <li key={target}>
              {t(`proximity.target.${target}`)}{' '}
              <FigureValue
                figure={cellDistanceFigure(target, metresTo(target))}
                digits={1}
                className="text-ink"
                isApproximate
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Reason = 'none' | 'sea' | 'outside' | 'zone' | 'ruled-out';

function reasonOf(bits: number | undefined, excluded: number, score: number): Reason | null {
  if (bits === undefined) return 'none';
  if ((bits & CELL.outside) !== 0) return 'outside';
  if ((bits & CELL.sea) !== 0) return 'sea';
  if ((bits & excluded) !== 0) return 'zone';
  return Number.isNaN(score) ? 'ruled-out' : null;
}

/** Looks once a frame: the pointer moves more often than that. -1: over no cell. */
function useCellUnderPointer(field: SuitabilityField | null): number {
  const pointer = usePointerStore();
  const [cell, setCell] = useState(-1);
  useEffect(() => {
    if (!field) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const { position } = pointer.getState();
      setCell(position ? cellAt(field.grid, position) : -1);
    };
    look();
    const stop = pointer.subscribe(() => {
      frame ||= requestAnimationFrame(look);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [field, pointer]);
  return cell;
}
