import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { SuitabilitySection } from '@/panels/suitability/suitability-section';
import { CardSection } from '@/ui/card-section';
import { Foldable } from '@/ui/foldable';
import { ChosenCentres } from './chosen-centres';
import { CorridorChoice } from './corridor-choice';
import { HubChoice } from './hub-choice';
import { PointChoice } from './point-choice';
import { RadiusChoice } from './radius-choice';
import { RingResults } from './ring-results';

/** Rings round ports, gates, points and along roads, and how much of each zone lies in them. */
export function AnalysePanel() {
  const { t } = useWords();
  const hasCentres = useApp((state) => state.view.rings.around.length > 0);
  // Whoever opens a link with rings wants to read them; whoever has none wants to choose.
  const [isChoosing, setIsChoosing] = useState(!hasCentres);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-3">
      <SuitabilitySection />
      <CardSection title={t('analyse.around.title')}>
        <div className="flex flex-col gap-2">
          {hasCentres ? <ChosenCentres /> : <p className="text-muted">{t('analyse.around.none')}</p>}
          <Foldable
            title={t('analyse.around.choose')}
            isExpanded={isChoosing}
            onExpandedChange={setIsChoosing}
            testId="ring-choose"
            panelClassName="flex flex-col gap-2 pt-1"
          >
            <HubChoice />
            <CorridorChoice />
            <PointChoice />
          </Foldable>
        </div>
      </CardSection>
      <CardSection title={t('analyse.radius.title')}>
        <RadiusChoice />
      </CardSection>
      {hasCentres && (
        <CardSection title={t('analyse.result.title')}>
          <RingResults />
        </CardSection>
      )}
    </div>
  );
}
