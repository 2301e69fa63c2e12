import { useWords } from '@/i18n/use-words';
import { CardSection } from '@/ui/card-section';
import { PresetMenu } from './preset-menu';

/** What is asked of a site: the criteria and what they weigh, and what rules a site out. */
export function RequirementSection() {
  const { t } = useWords();
  return (
    <CardSection title={t('requirement.title')}>
      <PresetMenu />
    </CardSection>
  );
}
