import type { Zone } from '@/domain/zone';
import { figuresOf, occupancyOf, sourcesOfZone } from '@/domain/zone-figures';
import { useWords } from '@/i18n/use-words';
import { FigureLine } from '@/panels/figure/figure-line';
import { SourceList } from '@/panels/figure/source-list';
import { Badge, type BadgeTone } from '@/ui/badge';
import { CardSection } from '@/ui/card-section';
import { AreaSection } from './area-section';
import { BoundaryNote } from './boundary-note';
import { LegalSection } from './legal-section';
import { LogisticsSection } from './logistics-section';
import { OccupancySection } from './occupancy-section';
import { OverlapsSection } from './overlaps-section';
import { PartsSection } from './parts-section';
import { RingsSection } from './rings-section';
import { SheetFrame } from './sheet-frame';
import { ZoneFacts } from './zone-facts';

const KIND_TONES: Record<Zone['kind'], BadgeTone> = {
  'economic-zone': 'zone-economic',
  'industrial-park': 'zone-park',
  'industrial-cluster': 'zone-cluster',
};

export function ZoneSheet({ zone }: { zone: Zone }) {
  const { t, text, locale } = useWords();
  const figures = figuresOf(zone);
  return (
    <SheetFrame
      id={zone.id}
      kind={zone.kind}
      boundary={zone.boundary}
      badges={
        <>
          <Badge tone={KIND_TONES[zone.kind]}>{t(`zone.kind.${zone.kind}`)}</Badge>
          <Badge tone={zone.status}>{t(`zone.status.${zone.status}`)}</Badge>
        </>
      }
      title={locale === 'vi' ? zone.name : zone.nameEn}
      subtitle={<ZoneNames zone={zone} />}
      hasPlace={zone.geometry !== null}
    >
      <BoundaryNote zone={zone} />
      <AreaSection zone={zone} />
      <LogisticsSection siteId={zone.id} />
      <RingsSection siteId={zone.id} />
      <OverlapsSection siteId={zone.id} isIndicative={zone.boundary === 'indicative'} />
      <OccupancySection figures={occupancyOf(zone)} kind={zone.kind} />
      {figures.length > 0 && (
        <CardSection title={t('site.figures.title')}>
          {figures.map((figure) => (
            <FigureLine key={`${figure.code} ${figure.value} ${figure.asOf}`} figure={figure} hasOrigin />
          ))}
        </CardSection>
      )}
      <ZoneFacts zone={zone} />
      <PartsSection zone={zone} />
      <LegalSection legalBasis={zone.legalBasis} />
      {zone.notes.length > 0 && (
        <CardSection title={t('site.notes.title')}>
          <ul className="flex list-disc flex-col gap-1 pl-4">
            {zone.notes.map((note) => (
              <li key={note.vi}>{text(note)}</li>
            ))}
          </ul>
        </CardSection>
      )}
      <CardSection title={t('site.sources.title')}>
        <SourceList ids={sourcesOfZone(zone)} />
      </CardSection>
    </SheetFrame>
  );
}

/** The name in the other language, and where the zone lies by the units of today and of before. */
function ZoneNames({ zone }: { zone: Zone }) {
  const { t, text, locale } = useWords();
  return (
    <div className="flex flex-col gap-0.5 text-muted">
      {locale === 'vi' ? <p lang="en">{zone.nameEn}</p> : <p lang="vi">{zone.name}</p>}
      <p className="text-ink">{text(zone.localityNow)}</p>
      <p className="text-xs">{t('site.before', { place: text(zone.localityBefore) })}</p>
    </div>
  );
}
