import { presetOf } from '@/domain/decision/preset-requirements';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

/** What the requirement is called in the present language. */
export function useRequirementTitle(): string {
  const { t } = useWords();
  const requirement = useApp((state) => state.project.decision.requirement);
  const preset = presetOf(requirement);
  if (preset) return t(`requirement.preset.${preset.code}.title`);
  return requirement.name === '' ? t('requirement.unnamed') : requirement.name;
}
