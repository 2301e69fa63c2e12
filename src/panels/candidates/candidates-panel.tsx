import { useWords } from '@/i18n/use-words';

/** The candidates of the project: drawn, typed, imported, compared. */
export function CandidatesPanel() {
  const { t } = useWords();
  return <h2 className="p-4 text-lg font-semibold">{t('candidates.title')}</h2>;
}
