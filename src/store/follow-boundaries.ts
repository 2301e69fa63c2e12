import type { ReferenceData } from '@/domain/reference-data';
import { withBoundaries } from '@/domain/zone-boundaries';
import type { AppState, AppStore } from './app-store';

/**
 * Keeps `data` what is published with the project's own boundaries in it, so that map, sheets, distances
 * and files all speak of the same outlines.
 */
export function followBoundaries(store: AppStore): () => void {
  let published: ReferenceData = store.getState().data;
  let shown: ReferenceData = published;
  return store.subscribe((state: AppState, before: AppState) => {
    const isLoaded = state.data !== shown;
    if (isLoaded) published = state.data;
    if (!isLoaded && state.project.boundaries === before.project.boundaries) return;
    shown = withBoundaries(published, state.project.boundaries);
    if (shown !== state.data) store.setState({ data: shown });
  });
}
