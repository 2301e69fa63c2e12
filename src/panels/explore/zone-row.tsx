import { MapPinOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Commune } from '@/domain/commune';
import type { Zone } from '@/domain/zone';
import { declaredArea } from '@/domain/zone-figures';
import { useWords, type Words } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { KindMark } from '@/panels/legend/zone-swatch';

type ZoneRowProps = {
  readonly zone: Zone;
  readonly communes: ReadonlyMap<string, Commune>;
  /** What the list is filtered or sorted by, if that is nearness. */
  readonly distances: ReactNode;
};

/** A zone in one glance: what it is, how far along, where, and how large it is declared to be. */
export function ZoneRow({ zone, communes, distances }: ZoneRowProps) {
  const words = useWords();
  const { t } = words;
  const details = [
    t(`zone.kind-short.${zone.kind}`),
    t(`zone.status.${zone.status}`).toLocaleLowerCase(words.locale),
    shortLocality(zone, communes, words),
  ];
  return (
    <div className="flex items-center gap-3 py-2 pr-11 pl-3 max-[900px]:pr-13">
      <KindMark kind={zone.kind} />
      <div className="min-w-0 flex-1">
        <div className="line-clamp-2 leading-5 font-semibold">
          {words.locale === 'vi' ? zone.name : zone.nameEn}
        </div>
        <div className="truncate text-[13px] text-muted">{details.filter(Boolean).join(' · ')}</div>
        {distances}
      </div>
      <div className="shrink-0 text-right">
        <FigureValue
          figure={declaredArea(zone)}
          className={zone.declaredHectares === null ? 'text-[13px]' : 'font-semibold'}
        />
        {zone.geometry === null && (
          <div className="flex items-center justify-end gap-1 text-xs text-muted">
            <MapPinOff aria-hidden size={12} />
            {t('explore.list.no-place')}
          </div>
        )}
      </div>
    </div>
  );
}

/** The first commune that it lies in, in short; its locality in words where no commune is known. */
function shortLocality(zone: Zone, communes: ReadonlyMap<string, Commune>, { t, text }: Words): string {
  const [first, ...others] = zone.communes.flatMap((code) => communes.get(code) ?? []);
  if (!first) return text(zone.localityNow);
  const name = t(`explore.commune-short.${first.type}`, { name: first.name });
  return others.length === 0 ? name : t('explore.more-communes', { name, count: others.length });
}
