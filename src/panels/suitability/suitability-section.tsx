import { findingValue } from '@/domain/finding';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { isSuitabilityShown } from '@/store/is-suitability-shown';
import { Button } from '@/ui/button';
import { ProgressBar } from '@/ui/progress-bar';
import { Switch } from '@/ui/switch';
import { AreaFinder } from './area-finder';
import { CellReadout } from './cell-readout';
import { HeatScale } from './heat-scale';
import { HeatSettings } from './heat-settings';
import { HeatWeights } from './heat-weights';

/** The heat map: its switch, and once it is on, what it says and how it is drawn. */
export function SuitabilitySection() {
  const { t } = useWords();
  const { setLayerVisible } = useActions();
  const isShown = useApp(isSuitabilityShown);
  const hasField = useApp((state) => findingValue(state.findings.suitability) !== null);
  return (
    <section aria-label={t('suitability.title')} className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-xs font-semibold tracking-wide text-muted uppercase">{t('suitability.title')}</h3>
        <Switch
          label={t('suitability.toggle')}
          isSelected={isShown}
          onChange={(isOn) => setLayerVisible('suitability', isOn)}
          testId="heatmap-toggle"
        />
      </div>
      {!isShown && <p className="text-muted">{t('suitability.lead')}</p>}
      {isShown && <HeatProgress />}
      {isShown && hasField && (
        <>
          <HeatScale />
          <CellReadout />
          <HeatWeights />
          <HeatSettings />
          <AreaFinder />
          <p className="text-xs text-muted">{t('suitability.limits')}</p>
        </>
      )}
    </section>
  );
}

/** While cells are computed, how far that has come; giving up switches the heat map off. */
function HeatProgress() {
  const { t } = useWords();
  const { setLayerVisible } = useActions();
  const finding = useApp((state) => state.findings.suitability);
  if (finding.type === 'ready') return null;
  if (finding.type === 'failed') {
    const { code } = finding.problem;
    return code === 'analysis-cancelled' ? null : (
      <p role="alert" className="text-danger">
        {t(`problem.${code}`)}
      </p>
    );
  }
  return (
    <div role="status" className="flex flex-col gap-1.5">
      <div className="flex items-center justify-between gap-2">
        <span className="text-muted">{t('suitability.computing')}</span>
        <Button
          look="quiet"
          data-testid="heatmap-cancel"
          onPress={() => setLayerVisible('suitability', false)}
        >
          {t('suitability.cancel')}
        </Button>
      </div>
      <ProgressBar
        label={t('suitability.computing')}
        done={finding.progress ?? 0}
        testId="heatmap-progress"
      />
    </div>
  );
}
