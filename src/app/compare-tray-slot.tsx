import { Suspense } from 'react';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useApp } from '@/panels/app-context';
import { CompareTray } from './panels-on-demand';

/** Where the sites in comparison are shown over the map, once there are any. */
export function CompareTraySlot() {
  const hasWords = useHasLaterWords();
  const hasSites = useApp((state) => state.view.compare.length > 0);
  if (!hasWords || !hasSites) return null;
  return (
    <Suspense>
      <CompareTray />
    </Suspense>
  );
}
