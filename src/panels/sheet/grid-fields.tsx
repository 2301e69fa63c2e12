import { GRID_DRAWINGS, GRID_STEPS_KILOMETRES } from '@/domain/sheet-settings';
import { useWords } from '@/i18n/use-words';
import { SelectField } from '@/ui/select-field';
import type { SheetFormProps } from './sheet-form-props';

/** How close the lines of the VN-2000 grid are, and whether they are drawn whole. */
export function GridFields({ settings, onChange }: SheetFormProps) {
  const { t } = useWords();
  const steps = GRID_STEPS_KILOMETRES.map((step) => ({
    id: String(step),
    title: t('composer.grid.kilometres', { step }),
  }));
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        label={t('composer.grid.step')}
        choices={[{ id: 'auto', title: t('composer.grid.auto') }, ...steps]}
        selected={String(settings.gridStep)}
        onSelect={(id) =>
          onChange({ gridStep: GRID_STEPS_KILOMETRES.find((step) => String(step) === id) ?? 'auto' })
        }
      />
      <SelectField
        label={t('composer.grid.drawing')}
        choices={GRID_DRAWINGS.map((id) => ({ id, title: t(`composer.grid.${id}`) }))}
        selected={settings.gridDrawing}
        onSelect={(id) => onChange({ gridDrawing: GRID_DRAWINGS.find((one) => one === id) ?? 'lines' })}
      />
    </div>
  );
}
