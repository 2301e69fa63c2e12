import { RankingSection } from './ranking-section';
import { RequirementSection } from './requirement-section';

/** Rules, weights, the ranking that follows, and whether it holds. */
export function DecisionPanel() {
  return (
    <>
      <RequirementSection />
      <RankingSection />
    </>
  );
}
