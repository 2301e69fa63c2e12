import type { SystemHypothesis } from '@/domain/system-reading';
import type { Words } from '@/i18n/use-words';

/** A way to read coordinates, in a line: system, datum where it is not the system's own, order, unit. */
export function systemTitle({ system, datum, axisOrder, unit }: SystemHypothesis, { t }: Words): string {
  const isNorthFirst = axisOrder === 'north-first';
  if (!system) {
    const order = isNorthFirst ? 'latitude-first' : 'longitude-first';
    return `${t('importFile.system.degrees', { datum })}, ${t(`importFile.system.${order}`)}`;
  }
  // Read with the shift left out, a system keeps its name and loses its datum.
  const isShiftless = !system.name.startsWith(datum);
  return [
    `${system.name} (EPSG:${system.code})`,
    ...(isShiftless ? [t('importFile.system.as-datum', { datum })] : []),
    t(`importFile.system.${axisOrder}`),
    ...(unit === 'km' || unit === 'mm' ? [unit] : []),
  ].join(', ');
}
