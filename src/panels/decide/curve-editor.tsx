import { Plus, X } from 'lucide-react';
import { withCriterionChanged } from '@/domain/decision/change-requirement';
import { type Criterion, criterionBounds } from '@/domain/decision/criterion';
import { plotSpan, roundStep, tidy } from '@/domain/decision/starting-normalisation';
import {
  type Curve,
  MOST_POINTS,
  middleOfWidest,
  reachOf,
  withoutPoint,
  withPoint,
  withPointAt,
} from '@/domain/decision/value-curve';
import { useWords } from '@/i18n/use-words';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { NumberField } from '@/ui/number-field';
import { criterionUnitName } from './criterion-words';
import { fieldBounds, VALUE_DIGITS } from './field-bounds';
import { useDecisionEdit } from './use-decision-edit';
import { useValuesAtHand } from './use-values-at-hand';
import { ValuePlot } from './value-plot';

type CurveEditorProps = { readonly criterion: Criterion; readonly name: string; readonly curve: Curve };

/** Steps of a pointer are so much finer than those of a key. */
const POINTER_PART = 1 / 20;
const UTILITY_STEP = 0.01;

/** A value function drawn by hand: by pointer, by arrow keys, and as numbers. */
export function CurveEditor({ criterion, name, curve }: CurveEditorProps) {
  const words = useWords();
  const { t } = words;
  const { change, move } = useDecisionEdit();
  const values = useValuesAtHand(criterion);
  const [least, most] = plotSpan(criterion, curve, values);
  const keyStep = roundStep(most - least);
  const gap = keyStep * POINTER_PART;
  const bounds = criterionBounds(criterion);
  const unit = criterionUnitName(criterion, words);
  const rounded = ([value, utility]: Curve[number]): Curve[number] => [
    tidy(Math.round(value / gap) * gap, gap),
    tidy(Math.round(utility / UTILITY_STEP) * UTILITY_STEP, UTILITY_STEP),
  ];
  const redraw = (next: Curve): void =>
    change('criteria', (one) =>
      next === curve
        ? one
        : withCriterionChanged(one, criterion, { normalisation: { type: 'curve', points: next } }),
    );
  const place = (index: number, point: Curve[number]): void => {
    const points = withPointAt(curve, index, point, gap, bounds);
    move('criteria', `point ${index} of ${name}`, (start) =>
      withCriterionChanged(start, criterion, { normalisation: { type: 'curve', points } }),
    );
  };
  return (
    <div className="flex flex-col gap-1.5">
      <ValuePlot
        criterion={criterion}
        name={name}
        points={curve}
        events={{
          keyStep,
          onMove: (index, point) => place(index, rounded(point)),
          onAdd: (point) => redraw(withPoint(curve, rounded(point))),
          onRemove: (index) => redraw(withoutPoint(curve, index)),
        }}
      />
      <p className="text-xs text-muted">{t('requirement.curve.hint')}</p>
      <div className="flex justify-between pr-9 text-xs text-muted" aria-hidden>
        <span>
          {t('requirement.curve.value-head')}
          {unit === '' ? '' : `, ${unit}`}
        </span>
        <span>{t('requirement.curve.percent-head')}, %</span>
      </div>
      <ol className="flex flex-col gap-1">
        {curve.map(([value, utility], index) => {
          const [from, to] = fieldBounds(reachOf(curve, index, gap, bounds));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place
            <li key={index} className="flex items-center gap-2">
              <NumberField
                label={t('requirement.curve.value', { number: index + 1 })}
                hasVisibleLabel={false}
                value={value}
                minValue={from}
                maxValue={to}
                maximumFractionDigits={VALUE_DIGITS}
                onChange={(next) => next !== null && place(index, [next, utility])}
                testId="curve-value"
              />
              <NumberField
                label={t('requirement.curve.percent', { number: index + 1 })}
                hasVisibleLabel={false}
                value={Number((100 * utility).toFixed(VALUE_DIGITS))}
                maxValue={100}
                maximumFractionDigits={VALUE_DIGITS}
                onChange={(next) => next !== null && place(index, [value, next / 100])}
                testId="curve-percent"
              />
              <IconButton
                label={t('requirement.curve.remove', { number: index + 1 })}
                isDisabled={curve.length <= 2}
                onPress={() => redraw(withoutPoint(curve, index))}
              >
                <X aria-hidden size={15} />
              </IconButton>
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          isDisabled={curve.length >= MOST_POINTS}
          onPress={() => {
            const middle = middleOfWidest(curve);
            if (middle) redraw(withPoint(curve, middle));
          }}
          data-testid="curve-add"
        >
          <Plus aria-hidden size={15} />
          {t('requirement.curve.add')}
        </Button>
      </div>
    </div>
  );
}
