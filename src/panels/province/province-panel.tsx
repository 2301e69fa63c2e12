import type { ProvinceTopic } from '@/domain/province';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { AccountSection } from './account-section';
import { ClusterProgress } from './cluster-progress';
import { OccupancyProgress } from './occupancy-progress';
import { TopicSection } from './topic-section';
import { ZoneShares } from './zone-shares';

/** The province at a glance: what is published of all zones together, and what of it this map accounts for. */
export function ProvincePanel() {
  const { t } = useWords();
  const topics = useApp((state) => state.data.province);
  const status = useApp((state) => state.dataStatus);
  return (
    <section
      data-testid="province-panel"
      aria-label={t('common.tab.province')}
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-4 py-3 -outline-offset-2"
    >
      <h2 className="sr-only">{t('common.tab.province')}</h2>
      <p className="text-xs text-muted">{t('province.intro')}</p>
      {topics.length === 0 ? (
        <p className="text-muted">{t(status === 'loading' ? 'common.state.loading' : 'province.none')}</p>
      ) : (
        <Topics topics={topics} />
      )}
      <AccountSection />
    </section>
  );
}

function Topics({ topics }: { topics: readonly ProvinceTopic[] }) {
  const { t } = useWords();
  return (
    <>
      <TopicSection topics={topics} about="economic-zone">
        <ZoneShares />
      </TopicSection>
      <p className="rounded-control bg-accent-soft px-3 py-2 text-xs">{t('province.never-added')}</p>
      <TopicSection topics={topics} about="industrial-park">
        <OccupancyProgress topics={topics} />
      </TopicSection>
      <TopicSection topics={topics} about="industrial-cluster">
        <ClusterProgress topics={topics} />
      </TopicSection>
      <TopicSection topics={topics} about="general" />
    </>
  );
}
