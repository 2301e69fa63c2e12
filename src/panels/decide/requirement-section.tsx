import { useWords } from '@/i18n/use-words';
import { CardSection } from '@/ui/card-section';
import { PoolChoice } from './pool-choice';
import { RequirementFiles } from './requirement-files';
import { RequirementName } from './requirement-name';

/** What the requirement is called, where it comes from and goes to, and which sites it is asked of. */
export function RequirementSection() {
  const { t } = useWords();
  return (
    <CardSection title={t('requirement.title')}>
      <div className="flex flex-col gap-2">
        <RequirementName />
        <RequirementFiles />
        <PoolChoice />
      </div>
    </CardSection>
  );
}
