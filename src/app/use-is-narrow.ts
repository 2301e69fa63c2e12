import { useSyncExternalStore } from 'react';

/** Under this width the cards become one sheet at the bottom: `design` breakpoint, also in the style sheet. */
const NARROW_QUERY = '(max-width: 899.98px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW_QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW_QUERY).matches);
}
