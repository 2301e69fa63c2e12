import type { AppStore } from '@/store/app-store';

/** Closing a page whose work is kept nowhere asks first. */
export function warnBeforeLoss(store: AppStore): void {
  window.addEventListener('beforeunload', (event) => {
    const { savedState, project } = store.getState();
    const isEmpty = project.candidates.length === 0 && project.boundaries.length === 0;
    if (savedState === 'saved' || (savedState === 'memory-only' && isEmpty)) return;
    event.preventDefault();
  });
}
