import { type ReactNode, Suspense } from 'react';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ExplorePanel } from '@/panels/explore/explore-panel';
import { Tabs } from '@/ui/tabs';
import { AnalysePanel, CandidatesPanel, LayersPanel, ProvincePanel } from './panels-on-demand';

/** Each panel comes on demand; what is needed for the first picture is there already. */
export function TaskTabs() {
  const { t } = useWords();
  const { changeView } = useActions();
  const tab = useApp((state) => state.view.tab);
  return (
    <Tabs
      label={t('common.landmark.tasks')}
      selected={tab}
      onSelect={(next) => changeView({ tab: next })}
      items={[
        { id: 'explore', title: t('common.tab.explore'), content: <ExplorePanel /> },
        { id: 'candidates', title: t('common.tab.candidates'), content: onDemand(<CandidatesPanel />) },
        { id: 'analyse', title: t('common.tab.analyse'), content: onDemand(<AnalysePanel />) },
        { id: 'province', title: t('common.tab.province'), content: onDemand(<ProvincePanel />) },
        { id: 'layers', title: t('common.tab.layers'), content: onDemand(<LayersPanel />) },
      ]}
    />
  );
}

/** Words of tasks come after those of the first picture: a panel never shows keys. */
function OnDemand({ children }: { children: ReactNode }) {
  return useHasLaterWords() ? <Suspense>{children}</Suspense> : null;
}

function onDemand(panel: ReactNode): ReactNode {
  return <OnDemand>{panel}</OnDemand>;
}
