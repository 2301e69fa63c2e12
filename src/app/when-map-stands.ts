import type { AppStore } from '@/store/app-store';

/** A map that takes longer than this is not waited for. */
const PATIENCE_MS = 4000;

/** When the first map is drawn, or known to be unavailable. */
export function whenMapStands(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(({ mapStatus }) => {
      if (mapStatus !== 'loading') finish();
    });
    const timer = setTimeout(() => finish(), PATIENCE_MS);
    const finish = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
  });
}
