import { Frame } from 'lucide-react';
import { SHEET_LIMITS } from '@/domain/sheet-settings';
import { representativePoint } from '@/geometry/representative-point';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp, useAppStore } from '@/panels/app-context';
import { selectListedZones } from '@/store/selectors';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { NumberField } from '@/ui/number-field';
import { SelectField } from '@/ui/select-field';
import { layFrameOnMap } from './frame-on-map';
import type { SheetFormProps } from './sheet-form-props';
import { SHEET_SCALES } from './starting-sheet';

const TYPED = 'typed';
const HERE = '';

/** Which ground the sheet shows, and how large. */
export function PlaceFields({ settings, onChange }: SheetFormProps) {
  const { t, number } = useWords();
  const zones = useApp(selectListedZones);
  const candidates = useApp((state) => state.project.candidates);
  const sites = [...candidates, ...zones].filter(({ geometry }) => geometry !== null);
  const store = useAppStore();
  const actions = useActions();
  const isMapThere = useApp((state) => state.mapStatus !== 'unavailable');
  const { scaleDenominator } = settings;
  const isUsual = SHEET_SCALES.some((scale) => scale === scaleDenominator);
  const centreOn = (id: string): void => {
    const geometry = sites.find((site) => site.id === id)?.geometry;
    if (geometry) onChange({ centre: representativePoint(geometry) });
  };
  return (
    <CardSection title={t('composer.place.heading')}>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label={t('composer.place.scale')}
          testId="export-scale"
          choices={[
            ...SHEET_SCALES.map((scale) => ({ id: String(scale), title: `1 : ${number(scale, 0)}` })),
            ...(isUsual ? [] : [{ id: TYPED, title: `1 : ${number(scaleDenominator, 0)}` }]),
          ]}
          selected={isUsual ? String(scaleDenominator) : TYPED}
          onSelect={(id) => {
            const scale = SHEET_SCALES.find((one) => String(one) === id);
            if (scale) onChange({ scaleDenominator: scale });
          }}
        />
        <SelectField
          label={t('composer.place.centre')}
          testId="sheet-centre"
          choices={[
            { id: HERE, title: t('composer.place.here') },
            ...sites.slice(0, 500).map(({ id, name }) => ({ id, title: name })),
          ]}
          selected={HERE}
          onSelect={centreOn}
        />
      </div>
      <NumberField
        label={t('composer.place.typed')}
        testId="sheet-scale-typed"
        value={scaleDenominator}
        minValue={SHEET_LIMITS.leastDenominator}
        maxValue={SHEET_LIMITS.mostDenominator}
        maximumFractionDigits={0}
        onChange={(value) => value !== null && onChange({ scaleDenominator: value })}
      />
      <p className="text-xs text-muted">{t('composer.place.hint')}</p>
      {isMapThere && (
        <div>
          <Button data-testid="frame-open" onPress={() => layFrameOnMap(store, actions, settings)}>
            <Frame aria-hidden size={16} />
            {t('composer.frame.open')}
          </Button>
        </div>
      )}
    </CardSection>
  );
}
