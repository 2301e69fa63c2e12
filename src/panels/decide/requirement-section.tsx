import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { CardSection } from '@/ui/card-section';
import { PoolChoice } from './pool-choice';
import { RequirementFiles } from './requirement-files';
import { RequirementName } from './requirement-name';
import { RequirementSummary } from './requirement-summary';
import { RuleList } from './rule-list';
import { ScoringSection } from './scoring-section';
import { WeightSection } from './weight-section';

/** What is asked of a site: which compete, what rules one out, what counts how much, and how it is scored. */
export function RequirementSection() {
  const { t } = useWords();
  const canChange = useApp((state) => state.projectStatus === 'open');
  if (!canChange)
    return (
      <CardSection title={t('requirement.title')}>
        <RequirementSummary />
      </CardSection>
    );
  return (
    <>
      <CardSection title={t('requirement.title')}>
        <div className="flex flex-col gap-2">
          <RequirementName />
          <RequirementFiles />
          <PoolChoice />
        </div>
      </CardSection>
      <RuleList />
      <WeightSection />
      <ScoringSection />
    </>
  );
}
