import { useWords } from '@/i18n/use-words';
import { ProjectBar } from '@/panels/project/project-bar';

/** The candidates of the project: drawn, typed, imported, compared. */
export function CandidatesPanel() {
  const { t } = useWords();
  return (
    <>
      <ProjectBar />
      <h2 className="p-4 text-lg font-semibold">{t('candidates.title')}</h2>
    </>
  );
}
