import { useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import type { Compass } from './format-position';

export function useCompass(): Compass {
  const { t } = useWords();
  return useMemo(
    () => ({
      north: t('tools.status.north'),
      south: t('tools.status.south'),
      east: t('tools.status.east'),
      west: t('tools.status.west'),
    }),
    [t],
  );
}
