import { useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { ZoneLinks } from '@/panels/site/zone-links';
import { ProportionBar } from '@/ui/proportion-bar';

/** The economic zones side by side, largest first: their areas do not overlap, so they may be added. */
export function ZoneShares() {
  const { t } = useWords();
  const zones = useApp((state) => state.data.zones);
  const sorted = useMemo(
    () =>
      zones
        .filter(({ kind }) => kind === 'economic-zone')
        .sort((a, b) => (b.declaredHectares ?? 0) - (a.declaredHectares ?? 0)),
    [zones],
  );
  const total = sorted.reduce((sum, { declaredHectares }) => sum + (declaredHectares ?? 0), 0);
  if (total === 0) return null;
  return (
    <figure className="flex flex-col gap-1.5 py-1">
      <figcaption className="text-muted">{t('province.progress.zones')}</figcaption>
      <ProportionBar
        label={t('province.progress.zones')}
        segments={sorted.map(({ id, declaredHectares }) => ({
          id,
          share: (declaredHectares ?? 0) / total,
          look: 'economic',
        }))}
      />
      <ZoneLinks zones={sorted} />
    </figure>
  );
}
