import { type ReactNode, Suspense } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ExplorePanel } from '@/panels/explore/explore-panel';
import { Tabs } from '@/ui/tabs';
import { AnalysePanel, LayersPanel, ProvincePanel } from './panels-on-demand';

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
        { id: 'analyse', title: t('common.tab.analyse'), content: onDemand(<AnalysePanel />) },
        { id: 'province', title: t('common.tab.province'), content: onDemand(<ProvincePanel />) },
        { id: 'layers', title: t('common.tab.layers'), content: onDemand(<LayersPanel />) },
      ]}
    />
  );
}

function onDemand(panel: ReactNode): ReactNode {
  return <Suspense>{panel}</Suspense>;
}
