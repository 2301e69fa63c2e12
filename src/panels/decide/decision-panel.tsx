import { KnockOutSection } from './knock-out-section';
import { RankingSection } from './ranking-section';
import { RequirementSection } from './requirement-section';
import { ResultBar } from './result-bar';

/** Rules, weights, the ranking that follows, and whether it holds. */
export function DecisionPanel() {
  return (
    <div className="flex flex-col divide-y divide-line *:px-4 *:py-3 max-[900px]:*:px-2.5">
      <RequirementSection />
      <KnockOutSection />
      <RankingSection />
      <ResultBar />
    </div>
  );
}
