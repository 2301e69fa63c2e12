import { useRef } from 'react';
import { shownPercents } from '@/domain/decision/change-weights';
import type { SuitabilityCriterion } from '@/domain/suitability';
import { hasOtherCriteria, withDistanceShare } from '@/domain/suitability-criteria';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { selectSuitabilityCriteria } from '@/store/select-suitability';
import { CardSection } from '@/ui/card-section';
import { RangeSlider } from '@/ui/range-slider';
import { TextButton } from '@/ui/text-button';
import { cellDistanceFigure } from './score-figure';

/** Moves nearer to each other than this are one gesture, and one step of undo. */
const GESTURE_MILLISECONDS = 800;

/** What counts how much on the map. Moving a weight changes the requirement, and with it the ranking of sites. */
export function HeatWeights() {
  const { t } = useWords();
  const { changeView } = useActions();
  const requirement = useApp((state) => state.project.decision.requirement);
  const criteria = useApp(selectSuitabilityCriteria);
  const weighted = criteria.filter(({ target }) =>
    requirement.criteria.some(
      ({ criterion }) => criterion.type === 'distance' && criterion.target === target,
    ),
  );
  const isUsual = weighted.length === 0;
  const percents = shownPercents(weighted.map(({ weight }) => weight));
  return (
    <CardSection title={t('suitability.weights.title')}>
      {isUsual && <p className="text-xs text-muted">{t('suitability.weights.usual')}</p>}
      {weighted.map((criterion, at) => (
        <WeightSlider
          key={criterion.target}
          criterion={criterion}
          percent={percents[at] ?? 0}
          isAlone={weighted.length < 2}
        />
      ))}
      <ul className="text-xs text-muted">
        {criteria.map((criterion) => (
          <RuleLine key={criterion.target} criterion={criterion} />
        ))}
      </ul>
      {!isUsual && hasOtherCriteria(requirement) && (
        <p className="text-xs text-muted">{t('suitability.weights.others')}</p>
      )}
      <p>
        <TextButton onPress={() => changeView({ page: 'compare' })}>
          {t('suitability.weights.edit')}
        </TextButton>
      </p>
    </CardSection>
  );
}

/** Its share among the distances; the others make room in their proportions. */
function WeightSlider({
  criterion,
  percent,
  isAlone,
}: {
  criterion: SuitabilityCriterion;
  /** As shown: those of all distances sum to 100. */
  percent: number;
  isAlone: boolean;
}) {
  const { t, number } = useWords();
  const { apply } = useActions();
  const decision = useApp((state) => state.project.decision);
  const gesture = useRef({ id: 0, last: Number.NEGATIVE_INFINITY });
  const { target } = criterion;
  const change = (next: number): void => {
    const now = performance.now();
    if (now - gesture.current.last > GESTURE_MILLISECONDS) gesture.current.id = now;
    gesture.current.last = now;
    apply({
      type: 'decision-changed',
      aspect: 'weights',
      gesture: gesture.current.id,
      decision: { ...decision, requirement: withDistanceShare(decision.requirement, target, next / 100) },
    });
  };
  return (
    <RangeSlider
      label={t(`proximity.target.${target}`)}
      value={Math.round(percent)}
      minValue={0}
      maxValue={100}
      step={1}
      valueText={t('suitability.weights.percent', { percent: number(percent, 1) })}
      onChange={(next) => {
        if (!isAlone) change(next);
      }}
      testId={`heatmap-weight-${target}`}
    />
  );
}

/** A rule of distance, where there is one: cells that break it are not drawn. */
function RuleLine({ criterion: { target, leastMetres, mostMetres } }: { criterion: SuitabilityCriterion }) {
  const { t } = useWords();
  if (leastMetres === 0 && mostMetres === Number.POSITIVE_INFINITY) return null;
  return (
    <li>
      {t(`proximity.target.${target}`)} {leastMetres > 0 && '≥ '}
      {leastMetres > 0 && <FigureValue figure={cellDistanceFigure(target, leastMetres)} />}
      {mostMetres < Number.POSITIVE_INFINITY && ' ≤ '}
      {mostMetres < Number.POSITIVE_INFINITY && (
        <FigureValue figure={cellDistanceFigure(target, mostMetres)} />
      )}
    </li>
  );
}
