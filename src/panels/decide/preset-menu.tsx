import { PRESET_CODES, PRESET_REQUIREMENTS } from '@/domain/decision/preset-requirements';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { MenuButton } from '@/ui/menu-button';

/** Beginnings to choose from, each with what it supposes. */
export function PresetMenu() {
  const { t } = useWords();
  const { apply } = useActions();
  const decision = useApp((state) => state.project.decision);
  return (
    <MenuButton
      label={t('requirement.presets')}
      attributes={{ 'data-testid': 'requirement-presets' }}
      entries={PRESET_CODES.map((id) => ({
        id,
        title: t(`requirement.preset.${id}.title`),
        note: t(`requirement.preset.${id}.note`),
      }))}
      onChoose={(code) =>
        apply({
          type: 'decision-changed',
          aspect: 'requirement',
          decision: { ...decision, requirement: PRESET_REQUIREMENTS[code] },
        })
      }
    >
      {t('requirement.presets')}
    </MenuButton>
  );
}
