import { memo } from 'react';
import { type TableSite, tableSiteName } from '@/domain/table-site';
import { useWords, type Words } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { RowLink } from '@/ui/row-link';

/** What the row is of; pressing it goes there on the map. */
export const SiteCell = memo(function SiteCell({ site }: { site: TableSite }) {
  const words = useWords();
  const { visit } = useActions();
  const { type, id } = site;
  return (
    <RowLink onPress={() => visit({ type, id })} detail={detailsOf(site, words).join(' · ')}>
      {words.text(tableSiteName(site))}
    </RowLink>
  );
});

function detailsOf(site: TableSite, { t, locale }: Words): readonly string[] {
  if (site.type === 'zone') {
    const { kind, status } = site.zone;
    return [t(`zone.kind-short.${kind}`), t(`zone.status.${status}`).toLocaleLowerCase(locale)];
  }
  const { status, lineage } = site.candidate;
  return [
    t('candidates.kind'),
    t(`candidates.status.${status}`).toLocaleLowerCase(locale),
    ...(lineage.method === 'sample' ? [t('candidates.made-up')] : []),
  ];
}
