import type { Figure } from '@/domain/figure';
import type { ZoneKind } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import { OtherFigures } from '@/panels/figure/other-figures';
import { CardSection } from '@/ui/card-section';

/** The published average that stands in where a zone's own occupancy is not held. */
const AVERAGES: Record<ZoneKind, string | null> = {
  'economic-zone': null,
  'industrial-park': 'park-occupancy',
  'industrial-cluster': 'cluster-occupancy',
};

const UNKNOWN: Figure = {
  code: 'occupancy',
  value: null,
  unit: 'pct',
  method: 'declared',
  asOf: null,
  sources: [],
};

/** How full the zone is, or that nobody has said; the average of its kind beside it, as what it is. */
export function OccupancySection({ figures, kind }: { figures: readonly Figure[]; kind: ZoneKind }) {
  const { t } = useWords();
  const average = useApp((state) => state.data.province.find(({ id }) => id === AVERAGES[kind])?.main);
  const [newest = UNKNOWN, ...others] = figures;
  return (
    <CardSection title={t('site.occupancy.title')}>
      <FigureLine figure={newest} hasOrigin={newest.value !== null} />
      <OtherFigures figures={others} />
      {average && (
        <div className="text-muted">
          <FigureLine figure={average} hasOrigin />
        </div>
      )}
    </CardSection>
  );
}
