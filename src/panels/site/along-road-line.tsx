import type { AlongRoad } from '@/domain/along-road';
import type { Figure } from '@/domain/figure';
import { findingValue } from '@/domain/finding';
import type { ProximityTarget } from '@/domain/proximity';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import { useTargetRecords } from '@/panels/proximity/use-target-records';

const METRES_PER_KILOMETRE = 1000;

/** The way along the shipped roads, named indicative; that there is none, where roads leave a gap. */
export function AlongRoadLine({ siteId, target }: { siteId: string; target: ProximityTarget }) {
  const { t } = useWords();
  const answer = useApp((state) => findingValue(state.findings.alongRoad));
  const way = answer?.siteId === siteId ? answer.ways.find((one) => one.target === target) : undefined;
  if (!way) return null;
  if (way.type === 'not-continuous') {
    // That the place is not known is said of the straight line already.
    if (way.reason === 'no-place') return null;
    return (
      <p data-testid="along-road" data-reason={way.reason} className="pb-1 text-xs text-muted">
        {t(`proximity.along.${way.reason}`)}
      </p>
    );
  }
  return <Way way={way} />;
}

function Way({ way }: { way: Extract<AlongRoad, { readonly type: 'assessed' }> }) {
  const { t, number } = useWords();
  const records = useTargetRecords();
  const figure: Figure = {
    code: 'distance-along-road',
    value: way.metres / METRES_PER_KILOMETRE,
    unit: 'km',
    method: 'estimated',
    error: way.errorMetres / METRES_PER_KILOMETRE,
    asOf: null,
    sources: [...new Set([way.hubId, ...way.via].flatMap(records.sourcesOf))],
  };
  const off = (way.accessMetres + way.egressMetres + way.gapMetres) / METRES_PER_KILOMETRE;
  return (
    <div data-testid="along-road" data-target={way.target} className="text-[13px]">
      <FigureLine figure={figure} label={t('proximity.along.label')} isApproximate />
      <p className="-mt-1 pb-1 text-xs text-muted">
        {t(way.metres === 0 ? 'proximity.along.within' : 'proximity.along.to', {
          hub: records.nameOf(way.hubId),
          roads: way.via.map(records.nameOf).join(', ') || t('proximity.along.local'),
          off: number(off, 1),
        })}
      </p>
    </div>
  );
}
