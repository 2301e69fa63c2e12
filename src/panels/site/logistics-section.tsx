import { findingValue } from '@/domain/finding';
import { PROXIMITY_TARGETS, type Proximity, proximityAt } from '@/domain/proximity';
import { isWithinError, proximityFigure } from '@/domain/proximity-figure';
import { siteRow } from '@/domain/site-row';
import type { BoundingBox } from '@/geometry/bounding-box';
import type { LngLat } from '@/geometry/position';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import { OriginMenu } from '@/panels/proximity/origin-menu';
import { useTargetRecords } from '@/panels/proximity/use-target-records';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { CardSection } from '@/ui/card-section';
import { TextButton } from '@/ui/text-button';
import { AlongRoadLine } from './along-road-line';
import { GateLine } from './gate-line';

const boxOf = ([one, other]: readonly [LngLat, LngLat]): BoundingBox => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
];

/** How far a site is from roads, ports and gates. Pointing at a line draws it on the map. */
export function LogisticsSection({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const finding = useApp((state) => state.findings.proximity);
  const table = findingValue(finding);
  const row = table ? siteRow(table, siteId) : -1;
  return (
    <CardSection title={t('site.logistics.title')}>
      <div className="flex items-center justify-between gap-2">
        <p className="text-xs text-muted">{t('proximity.straight')}</p>
        <OriginMenu />
      </div>
      <ScenarioBadge />
      <GateLine siteId={siteId} />
      {finding.type === 'failed' && (
        <p role="alert" className="text-sm text-danger">
          {t(`problem.${finding.problem.code}`)}
        </p>
      )}
      {!table && finding.type === 'pending' && (
        <p role="status" className="text-muted">
          {t('proximity.computing')}
        </p>
      )}
      {table && row >= 0 && (
        <>
          <ul aria-busy={finding.type === 'pending'} className="aria-busy:opacity-60">
            {PROXIMITY_TARGETS.map((target) => (
              <DistanceLine key={target} proximity={proximityAt(table, row, target)} />
            ))}
          </ul>
          <p className="text-xs text-muted">{t('proximity.along.lower')}</p>
        </>
      )}
    </CardSection>
  );
}

function DistanceLine({ proximity }: { proximity: Proximity }) {
  const { t } = useWords();
  const { pointAtDistance, requestMap } = useActions();
  const records = useTargetRecords();
  const { siteId, target } = proximity;
  const point = (): void => pointAtDistance({ siteId, target });
  const leave = (): void => pointAtDistance(null);
  return (
    <li
      data-testid="distance-line"
      data-target={target}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      className="rounded-control hover:bg-hover"
    >
      <FigureLine
        figure={proximityFigure(proximity, records.sourcesOf)}
        label={t(`proximity.target.${target}`)}
      />
      <p className="-mt-1 pb-1 text-xs text-muted">
        {proximity.type === 'assessed' ? (
          <TextButton onPress={() => requestMap({ type: 'fit-box', box: boxOf(proximity.connection) })}>
            {records.nameOf(proximity.nearestId)}
          </TextButton>
        ) : (
          t(`proximity.reason.${proximity.reason}`)
        )}
        {proximity.type === 'assessed' && proximity.metres === 0 && ` · ${t('proximity.crosses')}`}
        {isWithinError(proximity) && <span className="text-caution"> · {t('proximity.within-error')}</span>}
      </p>
      <AlongRoadLine siteId={siteId} target={target} />
    </li>
  );
}
