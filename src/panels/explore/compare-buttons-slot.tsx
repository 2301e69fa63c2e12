import { lazy, type RefObject, Suspense } from 'react';
import { useHasLaterWords } from '@/i18n/use-has-later-words';

const CompareButtons = lazy(() =>
  import('@/panels/compare/compare-buttons').then((file) => ({ default: file.CompareButtons })),
);

/** The buttons come once the first picture stands. */
export function CompareButtonsSlot({ list }: { list: RefObject<HTMLElement | null> }) {
  if (!useHasLaterWords()) return null;
  return (
    <Suspense>
      <CompareButtons list={list} />
    </Suspense>
  );
}
