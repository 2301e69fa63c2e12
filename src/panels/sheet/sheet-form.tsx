import { SHEET_PARTS } from '@/domain/sheet-settings';
import { LOCALES } from '@/domain/view-state';
import { useWords } from '@/i18n/use-words';
import { CardSection } from '@/ui/card-section';
import { Checkbox } from '@/ui/checkbox';
import { SelectField } from '@/ui/select-field';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { GridFields } from './grid-fields';
import { LogoField } from './logo-field';
import { PaperFields } from './paper-fields';
import { PlaceFields } from './place-fields';
import { RankingFields } from './ranking-fields';
import type { SheetFormProps } from './sheet-form-props';
import { TemplateFiles } from './template-files';

const LINES = ['title', 'subtitle', 'sheetNumber', 'date'] as const;

/** All that a sheet is made of, in the order in which one asks. */
export function SheetForm({ settings, onChange }: SheetFormProps) {
  const { t } = useWords();
  return (
    <>
      <TemplateFiles settings={settings} onChange={onChange} />
      <PlaceFields settings={settings} onChange={onChange} />
      <PaperFields settings={settings} onChange={onChange} />
      <CardSection title={t('composer.texts.heading')}>
        {LINES.map((name) => (
          <TextField
            key={name}
            label={t(`composer.texts.${name}`)}
            hasVisibleLabel
            testId={`sheet-${name}`}
            value={settings[name]}
            placeholder={name === 'title' ? t('sheet.title') : ''}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        <TextArea
          label={t('composer.texts.authority')}
          hasVisibleLabel
          rows={2}
          value={settings.authority}
          onChange={(authority) => onChange({ authority })}
        />
        <TextArea
          label={t('composer.texts.freeText')}
          hasVisibleLabel
          rows={2}
          value={settings.freeText}
          onChange={(freeText) => onChange({ freeText })}
        />
        <LogoField settings={settings} onChange={onChange} />
        <SelectField
          label={t('composer.texts.language')}
          testId="export-language"
          choices={LOCALES.map((id) => ({ id, title: t(`common.language.${id}`) }))}
          selected={settings.locale}
          onSelect={(id) => onChange({ locale: LOCALES.find((one) => one === id) ?? 'vi' })}
        />
      </CardSection>
      <CardSection title={t('composer.parts.heading')}>
        <div className="grid grid-cols-2">
          {SHEET_PARTS.map((part) => (
            <Checkbox
              key={part}
              testId={`sheet-part-${part}`}
              isSelected={settings.parts[part]}
              onChange={(isWanted) => onChange({ parts: { ...settings.parts, [part]: isWanted } })}
            >
              {t(`composer.parts.${part}`)}
            </Checkbox>
          ))}
        </div>
        {settings.parts.ranking && <RankingFields />}
        {settings.parts.grid && <GridFields settings={settings} onChange={onChange} />}
      </CardSection>
    </>
  );
}
