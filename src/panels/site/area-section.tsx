import { useMemo } from 'react';
import { areaLedger } from '@/domain/area-ledger';
import { isOverClusterCap } from '@/domain/cluster-law';
import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import { OtherFigures } from '@/panels/figure/other-figures';
import { CardSection } from '@/ui/card-section';

/** The area ledger: declared, measured on the ellipsoid, in the survey plane; three figures that are never mixed. */
export function AreaSection({ zone }: { zone: Zone }) {
  const { t } = useWords();
  const asOf = useApp((state) => state.data.catalogue?.layers.find(({ id }) => id === 'zones')?.asOf ?? null);
  const ledger = useMemo(() => areaLedger(zone, asOf), [zone, asOf]);
  const isApproximate = zone.boundary === 'indicative';
  const hasOutline = ledger.ellipsoid.value !== null;
  return (
    <CardSection title={t('site.area.title')}>
      <FigureLine figure={ledger.declared} hasOrigin={ledger.declared.value !== null} />
      <OtherFigures figures={ledger.alternatives} />
      <FigureLine figure={ledger.ellipsoid} isApproximate={isApproximate} />
      <FigureLine figure={ledger.plane} isApproximate={isApproximate} />
      <FigureLine figure={ledger.perimeter} isApproximate={isApproximate} />
      <Agreement agreement={ledger.agreement} />
      {!hasOutline && <p className="text-xs text-muted">{t('site.area.measured-missing')}</p>}
      {isOverClusterCap(zone) && <Warning>{t('site.area.over-cap')}</Warning>}
    </CardSection>
  );
}

function Agreement({ agreement }: { agreement: ReturnType<typeof areaLedger>['agreement'] }) {
  const { t } = useWords();
  if (agreement.type === 'not-comparable') return null;
  if (agreement.type === 'by-construction') {
    return <p className="text-xs text-muted">{t('site.area.by-construction')}</p>;
  }
  return (
    <>
      <FigureLine figure={agreement.hectares} />
      <FigureLine figure={agreement.percent} />
      {agreement.type === 'differs' && <Warning>{t('site.area.differs')}</Warning>}
      {agreement.type === 'sketch-differs' && (
        <p className="text-xs text-muted">{t('site.area.sketch-differs')}</p>
      )}
    </>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <p
      role="note"
      className="rounded-control border border-danger/40 bg-danger-soft px-3 py-2 text-xs text-danger"
    >
      {children}
    </p>
  );
}
