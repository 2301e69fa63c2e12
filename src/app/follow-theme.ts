import type { Theme } from '@/domain/view-state';
import type { AppStore } from '@/store/app-store';

const DARK_QUERY = '(prefers-color-scheme: dark)';

function resolveTheme(theme: Theme, prefersDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return prefersDark ? 'dark' : 'light';
  return theme;
}

/** Keeps `data-theme` on the root element in step with the chosen theme and with the system's. */
export function followTheme(store: AppStore): void {
  const system = window.matchMedia(DARK_QUERY);
  const apply = (): void => {
    document.documentElement.dataset.theme = resolveTheme(store.getState().view.theme, system.matches);
  };
  apply();
  store.subscribe(apply);
  system.addEventListener('change', apply);
}
