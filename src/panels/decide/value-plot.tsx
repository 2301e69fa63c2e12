import { useRef } from 'react';
import type { Criterion } from '@/domain/decision/criterion';
import { plotSpan } from '@/domain/decision/starting-normalisation';
import type { Curve } from '@/domain/decision/value-curve';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { CurvePlot, type CurvePlotEvents } from '@/ui/curve-plot';
import { criterionUnitName } from './criterion-words';
import { derivedFigure } from './derived-figure';
import { useValuesAtHand } from './use-values-at-hand';

type ValuePlotProps = {
  readonly criterion: Criterion;
  readonly name: string;
  readonly points: Curve;
  /** Where the points can be moved. */
  readonly events?: CurvePlotEvents;
};

/** What each value counts, as a line over the values of the sites at hand. */
export function ValuePlot({ criterion, name, points, events }: ValuePlotProps) {
  const words = useWords();
  const { t, number } = words;
  const values = useValuesAtHand(criterion);
  const unit = criterionUnitName(criterion, words);
  const isHeld = useRef(false);
  const fitting = plotSpan(criterion, points, values);
  // The ground must not move under a point that is held.
  const kept = useRef(fitting);
  if (!isHeld.current) kept.current = fitting;
  const [least, most] = kept.current;
  const end = (value: number) => (
    <span>
      <FigureValue figure={derivedFigure('axis-end', value, 'count')} digits={2} /> {unit}
    </span>
  );
  return (
    <div>
      <CurvePlot
        label={t('requirement.curve.picture', { name })}
        span={[least, most]}
        points={points}
        marks={values}
        pointLabel={(place) => t('requirement.curve.point', { number: place + 1, name })}
        pointText={([value, utility]) =>
          t('requirement.curve.at', { value: number(value), unit, percent: number(100 * utility, 1) })
        }
        onHold={(next) => {
          isHeld.current = next;
        }}
        {...(events === undefined ? {} : { events })}
      />
      <div className="flex justify-between text-xs text-muted">
        {end(least)}
        {end(most)}
      </div>
    </div>
  );
}
