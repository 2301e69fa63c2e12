import type { ReactNode } from 'react';
import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { CardSection } from '@/ui/card-section';

/** Who builds it, since when, for which trades, and how its place was found. */
export function ZoneFacts({ zone }: { zone: Zone }) {
  const { t, text } = useWords();
  const sectors = useApp((state) => state.data.sectors);
  const labels = zone.sectors.map((code) => {
    const sector = sectors.find((candidate) => candidate.code === code);
    return sector ? text(sector.label) : code;
  });
  return (
    <CardSection title={t('site.facts.title')}>
      <dl className="flex flex-col gap-1.5">
        <Fact title={t('site.facts.developer')}>{zone.developer ?? <Unknown />}</Fact>
        <Fact title={t('site.facts.year')}>{zone.year === null ? <Unknown /> : String(zone.year)}</Fact>
        <Fact title={t('site.facts.sectors')}>{labels.length === 0 ? <Unknown /> : labels.join('; ')}</Fact>
        {zone.placeSource && <Fact title={t('site.place.found')}>{text(zone.placeSource)}</Fact>}
      </dl>
    </CardSection>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{title}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function Unknown() {
  const { t } = useWords();
  return <span className="text-muted">{t('figure.missing')}</span>;
}
