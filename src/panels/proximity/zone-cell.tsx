import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { RowLink } from '@/ui/row-link';

/** What the row is of; pressing it goes there on the map. */
export function ZoneCell({ zone }: { zone: Zone }) {
  const { t, locale } = useWords();
  const { visit } = useActions();
  const details = [
    t(`zone.kind-short.${zone.kind}`),
    t(`zone.status.${zone.status}`).toLocaleLowerCase(locale),
  ];
  return (
    <RowLink onPress={() => visit({ type: 'zone', id: zone.id })} detail={details.join(' · ')}>
      {locale === 'vi' ? zone.name : zone.nameEn}
    </RowLink>
  );
}
