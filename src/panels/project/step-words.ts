import { STEP_NAMES } from '@/domain/history';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

/** A tooltip has room for a line or two. */
const MOST_LETTERS = 80;

/** What a step did, in words. The name may come from storage, and be one that this version does not know. */
export function useStepWords(): (stepName: string, subject: string) => string {
  const { t, locale } = useWords();
  const zones = useApp((state) => state.data.zones);
  return (stepName, subject) => {
    const known = STEP_NAMES.find((name) => name === stepName);
    if (!known) return subject;
    // Of a zone the step keeps its id: its name is that of the language in which it is read.
    const zone = zones.find(({ id }) => id === subject);
    const name = locale === 'en' ? zone?.nameEn : zone?.name;
    return t(`project.step.${known}`, { subject: shortened(name ?? subject) });
  };
}

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS).trimEnd()}…` : name;
}
