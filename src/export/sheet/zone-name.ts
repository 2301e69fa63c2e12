import { shortZoneName } from '@/domain/short-name';
import type { Zone } from '@/domain/zone';
import type { Words } from '@/i18n/use-words';

/** As short as it can be without meaning another zone of the sheet as well. */
export function zoneName(zone: Zone, all: readonly Zone[], { text }: Words): string {
  const short = text(shortZoneName(zone));
  const isShared = all.some((other) => other !== zone && text(shortZoneName(other)) === short);
  return isShared ? text({ vi: zone.name, en: zone.nameEn }) : short;
}
