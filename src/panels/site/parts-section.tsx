import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { CardSection } from '@/ui/card-section';
import { ZoneLinks } from './zone-links';

/** The zone whose area includes this one's, and those that this one's includes. */
export function PartsSection({ zone }: { zone: Zone }) {
  const { t } = useWords();
  const zones = useApp((state) => state.data.zones);
  const wholes = zones.filter(({ id }) => id === zone.partOf);
  const parts = zones.filter(({ partOf }) => partOf === zone.id);
  if (wholes.length + parts.length === 0) return null;
  return (
    <CardSection title={t('site.parts.title')}>
      {wholes.length > 0 && (
        <>
          <p className="text-xs text-muted">{t('site.parts.whole')}</p>
          <ZoneLinks zones={wholes} />
        </>
      )}
      {parts.length > 0 && (
        <>
          <p className="text-xs text-muted">{t('site.parts.parts')}</p>
          <ZoneLinks zones={parts} />
        </>
      )}
      <p className="text-xs text-muted">{t('site.parts.never-added')}</p>
    </CardSection>
  );
}
