import type { SystemHypothesis } from '@/domain/system-reading';
import type { Words } from '@/i18n/use-words';

/** A way to read coordinates, in words: system, order of the columns, and what is odd about it. */
export function systemTitle({ system, datum, axisOrder, unit }: SystemHypothesis, { t }: Words): string {
  const name = system ? `${system.name} (EPSG:${system.code})` : t('importFile.system.degrees', { datum });
  return [
    name,
    // The projection of a VN-2000 zone without the shift keeps the zone's name.
    ...(system && !system.name.startsWith(datum) ? [t('importFile.system.as-datum', { datum })] : []),
    t(`importFile.system.${axisOrder}`),
    ...(unit === 'km' || unit === 'mm' ? [unit] : []),
  ].join(', ');
}
