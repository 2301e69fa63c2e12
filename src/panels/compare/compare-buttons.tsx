import type { RefObject } from 'react';
import { useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { selectListedZones } from '@/store/selectors';
import { BesideRows } from '@/ui/beside-rows';
import { CompareMark } from './compare-mark';

/** Beside each zone of the list: the way into the comparison, and out of it. */
export function CompareButtons({ list }: { list: RefObject<HTMLElement | null> }) {
  const { t, locale } = useWords();
  const zones = useApp(selectListedZones);
  const distances = useApp((state) => state.findings.proximity);
  // Rows that tell distances grow when these arrive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const ids = useMemo(() => zones.map(({ id }) => id), [zones, distances, locale]);
  return (
    <BesideRows
      list={list}
      label={t('compare.add.all')}
      ids={ids}
      render={(id, isCurrent) => {
        const zone = zones.find((one) => one.id === id);
        if (!zone) return null;
        return (
          <CompareMark
            siteId={id}
            name={locale === 'vi' ? zone.name : zone.nameEn}
            isReachedByTab={isCurrent}
          />
        );
      }}
    />
  );
}
