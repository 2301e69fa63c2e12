import type { AppStore } from '@/store/app-store';

/** Says on the root element when the page can be used, for people's tools and for checks. */
export function markReadiness(store: AppStore): void {
  const mark = (): void => {
    const { dataStatus, mapStatus, view } = store.getState();
    const root = document.documentElement;
    root.lang = view.locale;
    root.dataset.locale = view.locale;
    if (mapStatus !== 'loading') root.dataset.map = mapStatus;
    if (dataStatus === 'ready' && mapStatus !== 'loading') root.dataset.ready = 'true';
  };
  mark();
  store.subscribe(mark);
}
