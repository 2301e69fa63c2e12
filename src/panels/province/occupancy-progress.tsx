import type { ProvinceTopic } from '@/domain/province';
import { useWords } from '@/i18n/use-words';
import { FigureDetail } from '@/panels/figure/figure-detail';
import { findFigure } from './find-topic';
import { ProgressPicture } from './progress-picture';

const PER_CENT = 100;

/** How full the parks are on average: no source tells it park by park. */
export function OccupancyProgress({ topics }: { topics: readonly ProvinceTopic[] }) {
  const { t } = useWords();
  const occupancy = findFigure(topics, 'park-occupancy');
  if (!occupancy) return null;
  return (
    <div className="flex items-end">
      <div className="min-w-0 flex-1">
        <ProgressPicture
          title={t('province.progress.occupancy')}
          segments={[{ id: 'occupied', share: occupancy.value / PER_CENT, look: 'park' }]}
          entries={[{ figure: occupancy, label: t('province.progress.occupied'), look: 'park' }]}
        />
      </div>
      <FigureDetail figure={occupancy} label={t('province.progress.occupancy')} />
    </div>
  );
}
