import { ChevronDown } from 'lucide-react';
import { PRESET_CODES, PRESET_REQUIREMENTS } from '@/domain/decision/preset-requirements';
import { useWords } from '@/i18n/use-words';
import { MenuButton } from '@/ui/menu-button';
import { useDecisionEdit } from './use-decision-edit';

/** Beginnings to choose from, each with what it supposes. */
export function PresetMenu() {
  const { t } = useWords();
  const { take } = useDecisionEdit();
  return (
    <MenuButton
      label={t('requirement.presets')}
      attributes={{ 'data-testid': 'requirement-presets' }}
      entries={PRESET_CODES.map((id) => ({
        id,
        title: t(`requirement.preset.${id}.title`),
        note: t(`requirement.preset.${id}.note`),
      }))}
      onChoose={(code) => take(PRESET_REQUIREMENTS[code])}
    >
      {t('requirement.presets')}
      <ChevronDown aria-hidden size={14} />
    </MenuButton>
  );
}
