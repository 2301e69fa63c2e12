import { lazy, Suspense } from 'react';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useApp } from '@/panels/app-context';
import { RowDistances, useAskedTargets } from './row-distances';

const OwnSites = lazy(() => import('./own-sites').then((file) => ({ default: file.OwnSites })));

/** The user's own sites come once the first picture stands, and only where there are some. */
export function OwnSitesSlot() {
  const hasSites = useApp((state) => state.project.candidates.length > 0);
  const hasWords = useHasLaterWords();
  const { length } = useAskedTargets();
  if (!hasSites || !hasWords) return null;
  return (
    <Suspense>
      <OwnSites distancesOf={distancesOf} distancesInRow={length} />
    </Suspense>
  );
}

/** Handed over and not imported there: what the first load holds already is not cut up into smaller files. */
const distancesOf = (siteId: string) => <RowDistances siteId={siteId} />;
