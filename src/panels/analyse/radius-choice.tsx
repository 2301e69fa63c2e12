import { useState } from 'react';
import { MOST_RING_KILOMETRES, MOST_RINGS, parseRadii, RING_PRESETS_KILOMETRES } from '@/domain/ring-choice';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { RangeSlider } from '@/ui/range-slider';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import { ToggleChip } from '@/ui/toggle-chip';

/** The slider's reach: most questions are asked below it, and the field takes more. */
const SLIDER_KILOMETRES = 60;
const SLIDER_STEP_KILOMETRES = 0.5;

/** How far: usual radii, any typed, and a slider for the outermost. */
export function RadiusChoice() {
  const { t } = useWords();
  const { changeRings } = useActions();
  const radii = useApp((state) => state.view.rings.radiiKilometres);
  const isDissolved = useApp((state) => state.view.rings.isDissolved);
  const setRadii = (next: readonly number[]): void => {
    if (next.length > 0) changeRings({ radiiKilometres: [...next].sort((a, b) => a - b) });
  };
  const outermost = radii.at(-1) ?? 0;
  return (
    <div className="flex flex-col gap-2">
      <fieldset aria-label={t('analyse.radius.presets')} className="flex flex-wrap gap-1.5">
        {RING_PRESETS_KILOMETRES.map((preset) => (
          <ToggleChip
            key={preset}
            value={String(preset)}
            isSelected={radii.includes(preset)}
            onChange={(isSelected) =>
              setRadii(
                isSelected
                  ? [...radii, preset].slice(-MOST_RINGS)
                  : radii.filter((radius) => radius !== preset),
              )
            }
          >
            {t('analyse.radius.value', { radius: preset })}
          </ToggleChip>
        ))}
      </fieldset>
      <RadiiField key={radii.join()} radii={radii} onApply={setRadii} />
      <RangeSlider
        label={t('analyse.radius.slider')}
        value={Math.min(outermost, SLIDER_KILOMETRES)}
        minValue={SLIDER_STEP_KILOMETRES}
        maxValue={SLIDER_KILOMETRES}
        step={SLIDER_STEP_KILOMETRES}
        valueText={t('analyse.radius.value', { radius: outermost })}
        onChange={(value) =>
          setRadii([...radii.filter((radius) => radius < value && radius !== outermost), value])
        }
        testId="ring-radius-slider"
      />
      <div className="flex items-center gap-2">
        <Switch
          label={t('analyse.dissolve')}
          isSelected={isDissolved}
          onChange={(next) => changeRings({ isDissolved: next })}
          testId="ring-dissolve"
        />
        <span aria-hidden>{t('analyse.dissolve')}</span>
      </div>
      <p className="text-xs text-muted">{t('analyse.straight')}</p>
    </div>
  );
}

type RadiiFieldProps = {
  readonly radii: readonly number[];
  readonly onApply: (radii: readonly number[]) => void;
};

/** Takes what is typed on Enter and on leaving; what is not understood stays to be mended. */
function RadiiField({ radii, onApply }: RadiiFieldProps) {
  const { t } = useWords();
  const written = radii.join(', ');
  const [text, setText] = useState(written);
  const [isBroken, setIsBroken] = useState(false);
  const apply = (): void => {
    if (text === written) return;
    const next = parseRadii(text);
    setIsBroken(next === undefined);
    if (next) onApply(next);
  };
  return (
    <TextField
      label={t('analyse.radius.list')}
      hasVisibleLabel
      testId="ring-radius-km"
      value={text}
      onChange={(next) => {
        setText(next);
        setIsBroken(false);
      }}
      onEnter={apply}
      onLeave={apply}
      error={
        isBroken ? t('analyse.radius.list-bad', { most: MOST_RINGS, largest: MOST_RING_KILOMETRES }) : null
      }
    />
  );
}
