import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { TextButton } from '@/ui/text-button';
import type { ComparedSites } from './use-compared-sites';

/** What must be known before the columns are read: sites that are gone, parts beside their whole, a lone site. */
export function SiteNotes({ sites, gone }: ComparedSites) {
  const { t } = useWords();
  const { changeView } = useActions();
  const compare = useApp((state) => state.view.compare);
  const zones = sites.flatMap((site) => (site.type === 'zone' ? site : []));
  const parts = zones.flatMap((part) => {
    const whole = zones.find(({ id }) => id === part.zone.partOf);
    return whole ? { id: part.id, part: part.name, whole: whole.name } : [];
  });
  return (
    <>
      {gone.length > 0 && (
        <p role="status" data-testid="compare-gone" className={CAUTION}>
          {t('compare.gone', { count: gone.length })}{' '}
          <TextButton onPress={() => changeView({ compare: compare.filter((id) => !gone.includes(id)) })}>
            {t('compare.gone-drop')}
          </TextButton>
        </p>
      )}
      {parts.map(({ id, part, whole }) => (
        <p key={id} data-testid="compare-part" className={CAUTION}>
          {t('compare.part-of-whole', { part, whole })}
        </p>
      ))}
      {zones.some(({ zone }) => zone.kind === 'economic-zone') &&
        sites.some((site) => site.type === 'candidate' || site.zone.kind !== 'economic-zone') && (
          <p className={CAUTION}>{t('compare.mixed')}</p>
        )}
      {sites.length === 1 && (
        <p role="status" className="rounded-control bg-accent-soft px-3 py-1.5 text-[13px]">
          {t('compare.choose-another')}
        </p>
      )}
    </>
  );
}

const CAUTION =
  'rounded-control border border-caution-line bg-caution-soft px-3 py-1.5 text-[13px] text-caution';
