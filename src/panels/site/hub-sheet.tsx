import type { Hub } from '@/domain/hub';
import { isInService } from '@/domain/scenario';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { SourceList } from '@/panels/figure/source-list';
import { Badge } from '@/ui/badge';
import { CardSection } from '@/ui/card-section';
import { TextButton } from '@/ui/text-button';
import { PlaceError } from './boundary-note';
import { PositionText } from './position-text';
import { SheetFrame } from './sheet-frame';

export function HubSheet({ hub }: { hub: Hub }) {
  const { t, text, date, locale } = useWords();
  const { visit } = useActions();
  const year = useApp((state) => state.view.year);
  const commune = useApp((state) => state.data.communes.find(({ code }) => code === hub.commune));
  return (
    <SheetFrame
      id={hub.id}
      kind={hub.kind}
      badges={
        <>
          <Badge tone="accent">{t(`hub.kind.${hub.kind}`)}</Badge>
          <ServiceBadge hub={hub} year={year} />
        </>
      }
      title={text(hub.name)}
      subtitle={
        <div className="flex flex-col items-start gap-0.5 text-muted">
          {locale === 'vi' ? <p lang="en">{hub.name.en}</p> : <p lang="vi">{hub.name.vi}</p>}
          {commune && (
            <TextButton onPress={() => visit({ type: 'commune', id: commune.code })}>
              {commune.fullName}
            </TextButton>
          )}
        </div>
      }
      hasPlace
    >
      <CardSection title={t('site.place.title')}>
        <PositionText position={hub.position} />
        <p className="text-muted">
          <PlaceError errorMetres={hub.errorMetres} />
        </p>
      </CardSection>
      <CardSection title={t('site.facts.title')}>
        <p>
          {t(hub.status === 'planned' ? 'scenario.planned-for' : 'site.hub.opened')}:{' '}
          {hub.opened === null ? t('figure.missing') : date(hub.opened)}
        </p>
        {year !== null && <ServiceNote hub={hub} year={year} />}
        {hub.note && <p>{text(hub.note)}</p>}
      </CardSection>
      <CardSection title={t('site.sources.title')}>
        <SourceList ids={hub.sources} />
      </CardSection>
    </SheetFrame>
  );
}

/** Of today, or of the year that is looked from. */
function ServiceBadge({ hub, year }: { hub: Hub; year: number | null }) {
  const { t } = useWords();
  if (isInService(hub, year)) return <Badge tone="operating">{t('hub.service.in-service')}</Badge>;
  return (
    <Badge tone="planned">
      {year === null ? t('hub.service.planned') : t('scenario.not-yet', { year: String(year) })}
    </Badge>
  );
}

function ServiceNote({ hub, year }: { hub: Hub; year: number }) {
  const { t } = useWords();
  const isServing = isInService(hub, year);
  if (isServing && hub.status === 'in-service') return null;
  return (
    <p role="note" className="text-caution">
      {t(isServing ? 'scenario.as-planned' : 'scenario.not-in-service', { year: String(year) })}
    </p>
  );
}
