import { PresetMenu } from '@/panels/decide/preset-menu';
import { WeightSection } from '@/panels/decide/weight-section';

/** By what the sites of the sheet are ranked: a weight that is moved here moves them on the sheet. */
export function RankingFields() {
  return (
    <div className="flex flex-col gap-3" data-testid="sheet-ranking">
      <PresetMenu />
      <WeightSection />
    </div>
  );
}
