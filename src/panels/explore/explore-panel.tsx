import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FilterBar } from './filter-bar';
import { ListHead } from './list-head';
import { OwnSitesSlot } from './own-sites-slot';
import { ZoneList } from './zone-list';

/** Which zones there are, and which of them fit: filters with counts above the list that they leave. */
export function ExplorePanel() {
  const isLoading = useApp((state) => state.dataStatus === 'loading');
  const isEmpty = useApp((state) => state.data.zones.length === 0);
  if (isLoading) return <LoadingState />;
  if (isEmpty) return <FailureState />;
  return (
    <div className="flex min-h-0 flex-1 flex-col max-[900px]:overflow-y-auto">
      <FilterBar />
      <ListHead />
      <ZoneList />
      <OwnSitesSlot />
    </div>
  );
}

const PLACEHOLDER_ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

function LoadingState() {
  const { t } = useWords();
  return (
    <div aria-busy className="p-4">
      <p role="status" className="text-muted">
        {t('common.state.loading')}
      </p>
      <div aria-hidden className="mt-3 grid gap-3">
        {PLACEHOLDER_ROWS.map((row) => (
          <div key={row} className="h-10 motion-safe:animate-pulse rounded-control bg-hover" />
        ))}
      </div>
    </div>
  );
}

function FailureState() {
  const { t } = useWords();
  return (
    <div className="p-4">
      <p className="font-semibold">{t('explore.list.failed')}</p>
      <p className="mt-1 text-muted">{t('explore.list.failed-hint')}</p>
    </div>
  );
}
