import { ORIENTATIONS, PAPER_FORMATS, SHEET_LIMITS, type SheetPaper } from '@/domain/sheet-settings';
import { useWords } from '@/i18n/use-words';
import { CardSection } from '@/ui/card-section';
import { NumberField } from '@/ui/number-field';
import { SelectField } from '@/ui/select-field';
import type { SheetFormProps } from './sheet-form-props';

const PIXELS = 'pixels';
const SCREEN: Extract<SheetPaper, { type: 'pixels' }> = {
  type: 'pixels',
  widthPx: 1920,
  heightPx: 1080,
  dotsPerInch: 96,
};

/** Paper of a standard, or a picture of so many pixels; and what is left free round the sheet. */
export function PaperFields({ settings, onChange }: SheetFormProps) {
  const { t } = useWords();
  const { paper, margins } = settings;
  const choose = (id: string): void => {
    const format = PAPER_FORMATS.find((one) => one === id);
    const orientation = paper.type === 'format' ? paper.orientation : 'landscape';
    onChange({ paper: format ? { type: 'format', format, orientation } : SCREEN });
  };
  const { leastPx, mostPx, leastDotsPerInch, mostDotsPerInch, marginMillimetres } = SHEET_LIMITS;
  return (
    <CardSection title={t('composer.paper.heading')}>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label={t('composer.paper.format')}
          testId="export-paper"
          choices={[
            ...PAPER_FORMATS.map((id) => ({ id, title: id })),
            { id: PIXELS, title: t('composer.paper.pixels') },
          ]}
          selected={paper.type === 'format' ? paper.format : PIXELS}
          onSelect={choose}
        />
        {paper.type === 'format' && (
          <SelectField
            label={t('composer.paper.orientation')}
            testId="export-orientation"
            choices={ORIENTATIONS.map((id) => ({ id, title: t(`composer.paper.${id}`) }))}
            selected={paper.orientation}
            onSelect={(id) =>
              onChange({
                paper: { ...paper, orientation: ORIENTATIONS.find((one) => one === id) ?? 'landscape' },
              })
            }
          />
        )}
        {paper.type === 'pixels' &&
          (['widthPx', 'heightPx', 'dotsPerInch'] as const).map((side) => (
            <NumberField
              key={side}
              label={t(`composer.paper.${side}`)}
              value={paper[side]}
              minValue={side === 'dotsPerInch' ? leastDotsPerInch : leastPx}
              maxValue={side === 'dotsPerInch' ? mostDotsPerInch : mostPx}
              maximumFractionDigits={0}
              onChange={(value) => value !== null && onChange({ paper: { ...paper, [side]: value } })}
            />
          ))}
        <NumberField
          label={t('composer.paper.margins')}
          unit="mm"
          value={margins.left}
          maxValue={marginMillimetres}
          onChange={(value) => {
            const side = value ?? 0;
            onChange({ margins: { top: side, right: side, bottom: side, left: side } });
          }}
        />
      </div>
    </CardSection>
  );
}
