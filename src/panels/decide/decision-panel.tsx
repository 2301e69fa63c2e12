import { lazy, Suspense } from 'react';
import { useApp } from '@/panels/app-context';
import { KnockOutSection } from './knock-out-section';
import { RankingSection } from './ranking-section';
import { RequirementSection } from './requirement-section';
import { RequirementSummary } from './requirement-summary';
import { ResultBar } from './result-bar';
import { RuleList } from './rule-list';
import { ScoringSection } from './scoring-section';
import { WeightSection } from './weight-section';

const ExportSection = lazy(() =>
  import('./export-section').then((file) => ({ default: file.ExportSection })),
);

/** What is asked, all of it together; then who falls by the rules, the ranking that follows, and whether it holds. */
export function DecisionPanel() {
  const canChange = useApp((state) => state.projectStatus === 'open');
  return (
    <div className="flex flex-col divide-y divide-line *:px-4 *:py-3 max-[900px]:*:px-2.5">
      {canChange ? <RequirementSection /> : <RequirementSummary />}
      {canChange && <RuleList />}
      {canChange && <WeightSection />}
      {canChange && <ScoringSection />}
      <KnockOutSection />
      <RankingSection />
      <Suspense>
        <ExportSection />
      </Suspense>
      <ResultBar />
    </div>
  );
}
