import type { Figure } from '@/domain/figure';
import { squareMetres, toHectares } from '@/geometry/units';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import type { Measurement } from '@/store/app-store';
import { Button } from '@/ui/button';

const METRES_PER_KILOMETRE = 1000;
/** Up to here metres read better than kilometres. */
const MOST_METRES = 10_000;

/** What is being measured, and how to go on, while a measure tool is in use. */
export function MeasureCard({ className = '' }: { className?: string }) {
  const { t } = useWords();
  const { startTool } = useActions();
  const tool = useApp((state) => state.tool);
  const measurement = useApp((state) => state.measurement);
  if (tool.type !== 'measure-area' && tool.type !== 'measure-distance') return null;
  const clear = (): void => {
    startTool({ type: 'browse' });
    startTool(tool);
  };
  return (
    <section
      data-testid="measure-card"
      aria-label={t(tool.type === 'measure-area' ? 'tools.measure.area' : 'tools.measure.distance')}
      className={`pointer-events-auto flex w-72 max-w-full flex-col gap-1.5 rounded-card border border-line bg-paper p-3 shadow-card ${className}`}
    >
      <h2 className="text-xs font-semibold tracking-wide text-muted uppercase">
        {t(tool.type === 'measure-area' ? 'tools.measure.area' : 'tools.measure.distance')}
      </h2>
      {figuresOf(measurement, tool.type === 'measure-area').map((figure) => (
        <FigureLine key={figure.code} figure={figure} />
      ))}
      <p className="text-xs text-muted">{t('tools.measure.ellipsoid')}</p>
      <p className="text-xs text-muted max-[900px]:hidden">
        {t('tools.measure.hint')} {t('tools.measure.keyboard')}
      </p>
      <p className="text-xs text-muted min-[900px]:hidden">{t('tools.measure.hint-touch')}</p>
      <div className="flex gap-2 pt-1">
        <Button isDisabled={measurement === null} onPress={clear}>
          {t('tools.measure.clear')}
        </Button>
        <Button onPress={() => startTool({ type: 'browse' })}>{t('tools.measure.finish')}</Button>
      </div>
    </section>
  );
}

/** Nothing drawn yet measures nothing: no figure, not 0. */
function figuresOf(measurement: Measurement | null, hasArea: boolean): readonly Figure[] {
  return measuredFigures(measurement, hasArea).filter(({ value }) => value !== null);
}

function measuredFigures(measurement: Measurement | null, hasArea: boolean): readonly Figure[] {
  const measured = { method: 'measured', asOf: null, sources: [] } as const;
  const length = measurement && measurement.corners > 1 ? measurement.lengthMetres : null;
  const isFar = length !== null && length > MOST_METRES;
  const lengthFigure: Figure = {
    ...measured,
    code: hasArea ? 'perimeter' : 'measure-length',
    value: isFar ? length / METRES_PER_KILOMETRE : length,
    unit: isFar ? 'km' : 'm',
  };
  if (!hasArea) return [lengthFigure];
  const area = measurement?.areaSquareMetres ?? null;
  const areaFigure: Figure = {
    ...measured,
    code: 'measure-area',
    value: area === null ? null : toHectares(squareMetres(area)),
    unit: 'ha',
  };
  return [areaFigure, lengthFigure];
}
