import { ExternalLink as Arrow } from 'lucide-react';
import { Suspense } from 'react';
import { toViewQuery } from '@/domain/view-query';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Legend } from '@/panels/legend/legend';
import { MapTools } from '@/panels/map-tools/map-tools';
import { Notices } from '@/panels/notices/notices';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { MeasureCard, SiteSheet } from './panels-on-demand';

/** Within another page: the map, what explains it, the sheet of what is pressed, and the way to the whole. */
export function EmbeddedLayout() {
  const { t } = useWords();
  const query = useApp((state) => toViewQuery(state.view));
  const hasSelection = useApp((state) => state.view.selection.type !== 'none');
  return (
    <div className="pointer-events-none absolute inset-2 flex gap-2 max-[700px]:flex-col">
      <Notices className="inset-x-0 top-0" />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col justify-between gap-2">
        <div className="flex items-start justify-between gap-2">
          <a
            href={`./${query}`}
            target="_blank"
            rel="noopener"
            className="pointer-events-auto inline-flex min-h-9 items-center gap-1.5 rounded-card border border-line bg-paper px-3 font-semibold text-ink shadow-card"
          >
            {t('common.app.name')}
            <Arrow aria-hidden size={14} />
            <span className="sr-only">{t('common.embed.whole')}</span>
          </a>
          <MapTools />
        </div>
        <div className="flex flex-wrap items-end gap-2">
          <Legend />
          <Suspense>
            <MeasureCard />
          </Suspense>
          <ScenarioBadge />
        </div>
      </div>
      {hasSelection && (
        <aside
          aria-label={t('common.landmark.sheet')}
          className="pointer-events-auto flex w-[340px] min-h-0 shrink-0 flex-col overflow-hidden rounded-card border border-line bg-paper shadow-card max-[700px]:h-1/2 max-[700px]:w-full"
        >
          <Suspense>
            <SiteSheet />
          </Suspense>
        </aside>
      )}
    </div>
  );
}
