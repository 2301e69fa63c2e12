import { useState } from 'react';
import { findingValue } from '@/domain/finding';
import {
  SUITABILITY_CELLS,
  SUITABILITY_CLASSES,
  SUITABILITY_EXCLUSIONS,
  type SuitabilityExclusion,
} from '@/domain/suitability';
import { groundSide } from '@/geometry/mercator-grid';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { Checkbox } from '@/ui/checkbox';
import { Foldable } from '@/ui/foldable';
import { SelectField } from '@/ui/select-field';
import { Slider } from '@/ui/slider';
import { widthFigure } from './score-figure';

/** Resolution, colours, opacity, and what ground is left out. */
export function HeatSettings() {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Foldable
      title={t('suitability.settings')}
      isExpanded={isOpen}
      onExpandedChange={setIsOpen}
      testId="heatmap-settings"
      panelClassName="flex flex-col gap-2 pt-1"
    >
      <div className="grid grid-cols-2 gap-2">
        <Resolution />
        <Colours />
      </div>
      <CellWidth />
      <Opacity />
      <Exclusions />
    </Foldable>
  );
}

function Resolution() {
  const { t, number } = useWords();
  const { changeHeat } = useActions();
  const cells = useApp((state) => state.view.heat.cells);
  return (
    <SelectField
      label={t('suitability.cells')}
      choices={SUITABILITY_CELLS.map((count) => ({
        id: String(count),
        title: t('suitability.cells-of', { count: number(count, 0) }),
      }))}
      selected={String(cells)}
      onSelect={(id) => {
        const chosen = SUITABILITY_CELLS.find((count) => String(count) === id);
        if (chosen) changeHeat({ cells: chosen });
      }}
      testId="heatmap-cells"
    />
  );
}

function Colours() {
  const { t } = useWords();
  const { changeHeat } = useActions();
  const classes = useApp((state) => state.view.heat.classes);
  return (
    <SelectField
      label={t('suitability.classes')}
      choices={SUITABILITY_CLASSES.map((id) => ({ id, title: t(`suitability.${id}`) }))}
      selected={classes}
      onSelect={(id) => {
        const chosen = SUITABILITY_CLASSES.find((one) => one === id);
        if (chosen) changeHeat({ classes: chosen });
      }}
      testId="heatmap-classes"
    />
  );
}

function CellWidth() {
  const { t } = useWords();
  const field = useApp((state) => findingValue(state.findings.suitability));
  if (!field) return null;
  return (
    <p className="text-xs text-muted">
      {t('suitability.cell-side')} <FigureValue figure={widthFigure(groundSide(field.grid))} isApproximate />
    </p>
  );
}

function Opacity() {
  const { t } = useWords();
  const { setLayerOpacity } = useActions();
  const opacity = useApp((state) => state.view.layers.find(({ id }) => id === 'suitability')?.opacity ?? 1);
  return (
    <div className="flex items-center gap-2 text-xs text-muted">
      <span aria-hidden>{t('suitability.opacity')}</span>
      <Slider
        label={t('suitability.opacity')}
        value={opacity}
        onChange={(next) => setLayerOpacity('suitability', next)}
        testId="heatmap-opacity"
      />
    </div>
  );
}

function Exclusions() {
  const { t } = useWords();
  const { changeHeat } = useActions();
  const excludes = useApp((state) => state.view.heat.excludes);
  const change = (id: SuitabilityExclusion, isOut: boolean): void =>
    changeHeat({
      excludes: SUITABILITY_EXCLUSIONS.filter((one) => (one === id ? isOut : excludes.includes(one))),
    });
  return (
    <div className="flex flex-col">
      {SUITABILITY_EXCLUSIONS.map((id) => (
        <Checkbox
          key={id}
          isSelected={excludes.includes(id)}
          onChange={(isOut) => change(id, isOut)}
          testId={`heatmap-exclude-${id}`}
        >
          {t(`suitability.exclude.${id}`)}
        </Checkbox>
      ))}
    </div>
  );
}
