import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ExplorePanel } from '@/panels/explore/explore-panel';
import { LayersPanel } from '@/panels/layers/layers-panel';
import { ProvincePanel } from '@/panels/province/province-panel';
import { Tabs } from '@/ui/tabs';

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
        { id: 'province', title: t('common.tab.province'), content: <ProvincePanel /> },
        { id: 'layers', title: t('common.tab.layers'), content: <LayersPanel /> },
      ]}
    />
  );
}
