import type { Commune } from '@/domain/commune';
import type { Figure } from '@/domain/figure';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import { Badge } from '@/ui/badge';
import { CardSection } from '@/ui/card-section';
import { SheetFrame } from './sheet-frame';
import { ZoneLinks } from './zone-links';

const HECTARES_PER_SQUARE_KILOMETRE = 100;

/** A commune as it is since 1 July 2025: what it was made of, and which zones lie in it. */
export function CommuneSheet({ commune }: { commune: Commune }) {
  const { t } = useWords();
  const allZones = useApp((state) => state.data.zones);
  const layer = useApp((state) => state.data.catalogue?.layers.find(({ id }) => id === 'communes'));
  const zones = allZones.filter(({ communes }) => communes.includes(commune.code));
  const area: Figure = {
    code: 'commune-area',
    value: commune.areaKm2 * HECTARES_PER_SQUARE_KILOMETRE,
    unit: 'ha',
    method: 'declared',
    asOf: layer?.asOf ?? null,
    sources: layer?.sources ?? [],
  };
  return (
    <SheetFrame
      id={commune.code}
      kind={commune.type}
      badges={<Badge tone="accent">{t(`site.commune.kind.${commune.type}`)}</Badge>}
      title={commune.fullName}
      subtitle={<p className="text-xs text-muted">{t('site.commune.code', { code: commune.code })}</p>}
      hasPlace
    >
      <p className="text-xs text-muted">{t('site.commune.no-boundary')}</p>
      <CardSection title={t('site.commune.formed-from')}>
        <p>{commune.formerNames.join('; ')}</p>
      </CardSection>
      <CardSection title={t('site.area.title')}>
        <FigureLine figure={area} hasOrigin />
      </CardSection>
      <CardSection title={t('site.commune.zones')}>
        {zones.length === 0 ? (
          <p className="text-muted">{t('site.commune.no-zones')}</p>
        ) : (
          <ZoneLinks zones={zones} />
        )}
      </CardSection>
    </SheetFrame>
  );
}
