import type { AppState } from './app-store';

export function isSuitabilityShown({ view }: Pick<AppState, 'view'>): boolean {
  return view.layers.some(({ id, visible }) => id === 'suitability' && visible);
}
