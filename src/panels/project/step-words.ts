import { STEP_NAMES } from '@/domain/history';
import type { Words } from '@/i18n/use-words';

/** What a step did, in words. The name may come from storage, and be one that this version does not know. */
export function stepWords(stepName: string, subject: string, { t }: Words): string {
  const known = STEP_NAMES.find((name) => name === stepName);
  return known ? t(`project.step.${known}`, { subject }) : subject;
}
