import { CORRIDOR_CLASSES } from '@/domain/corridor';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ToggleChip } from '@/ui/toggle-chip';

/** Bands along all corridors of a class. */
export function CorridorChoice() {
  const { t } = useWords();
  const { toggleRing } = useActions();
  const around = useApp((state) => state.view.rings.around);
  return (
    <fieldset aria-label={t('analyse.around.corridors')} className="flex flex-wrap items-center gap-1.5">
      <span className="text-xs text-muted">{t('analyse.around.corridors')}</span>
      {CORRIDOR_CLASSES.map((id) => (
        <ToggleChip
          key={id}
          value={id}
          attributes={{ 'data-testid': 'ring-hub', 'data-hub-id': id }}
          isSelected={around.includes(id)}
          onChange={() => toggleRing(id)}
        >
          {t(`proximity.target.${id}`)}
        </ToggleChip>
      ))}
    </fieldset>
  );
}
