import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { scoreFigure } from './score-figure';

const RAMP = ['bg-heat-lowest', 'bg-heat-low', 'bg-heat-middle', 'bg-heat-high', 'bg-heat-highest'];

const SMOOTH = {
  backgroundImage: `linear-gradient(to right, ${['lowest', 'low', 'middle', 'high', 'highest']
    .map((step) => `var(--color-heat-${step})`)
    .join(', ')})`,
};

/** Which colour is which score, from 0 to 1. */
export function HeatScale() {
  const { t } = useWords();
  const classes = useApp((state) => state.view.heat.classes);
  const bounds = classes === 'five' ? [0, 0.2, 0.4, 0.6, 0.8, 1] : [0, 0.5, 1];
  return (
    <div data-testid="heatmap-scale" className="text-xs">
      {classes === 'five' ? (
        <div aria-hidden className="flex h-3 overflow-hidden rounded-sm">
          {RAMP.map((colour) => (
            <span key={colour} className={`flex-1 ${colour}`} />
          ))}
        </div>
      ) : (
        <div aria-hidden className="h-3 rounded-sm" style={SMOOTH} />
      )}
      <div className="flex justify-between text-muted">
        {bounds.map((bound) => (
          <span key={bound}>
            <FigureValue figure={scoreFigure('score-bound', bound)} digits={1} />
            {bound === 0 && ` ${t('suitability.worst')}`}
            {bound === 1 && ` ${t('suitability.best')}`}
          </span>
        ))}
      </div>
    </div>
  );
}
