import { presetOf } from '@/domain/decision/preset-requirements';
import type { Requirement } from '@/domain/decision/requirement';
import { useWords, type Words } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

/** What the requirement is called in the present language. */
export function useRequirementTitle(): string {
  const words = useWords();
  return requirementTitle(
    useApp((state) => state.project.decision.requirement),
    words,
  );
}

export function requirementTitle(requirement: Requirement, { t }: Words): string {
  const preset = presetOf(requirement);
  if (preset) return t(`requirement.preset.${preset.code}.title`);
  return requirement.name === '' ? t('requirement.unnamed') : requirement.name;
}
