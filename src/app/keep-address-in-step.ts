import { parseViewQuery, toViewQuery } from '@/domain/view-query';
import type { ViewState } from '@/domain/view-state';
import { createActions } from '@/store/actions';
import type { AppStore } from '@/store/app-store';

/** Browsers refuse more than about 100 history writes in 30 s; a drag of the map makes far more. */
const WRITE_DELAY_MS = 250;

/**
 * The address follows the view, and the back button brings the former view back. What a person would
 * call a step (selecting, filtering, opening a page or a tab) gets an entry of its own; the rest, such
 * as a move of the map, replaces the current one.
 */
export function keepAddressInStep(store: AppStore): void {
  let written = store.getState().view;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (): void => {
    clearTimeout(timer);
    const { view } = store.getState();
    const address = `${window.location.pathname}${toViewQuery(view)}${window.location.hash}`;
    const isStep = isVisit(written, view) || written.filter !== view.filter;
    if (isStep) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    written = view;
  };

  store.subscribe((state, before) => {
    if (state.view === before.view || state.view === written) return;
    clearTimeout(timer);
    if (isVisit(written, state.view)) write();
    else timer = setTimeout(write, WRITE_DELAY_MS);
  });

  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    const { view, problems } = parseViewQuery(window.location.search);
    written = view;
    store.setState({ view });
    problems.forEach(createActions(store).notify);
  });
}

function selectionKey({ selection }: ViewState): string {
  return selection.type === 'none' ? '' : `${selection.type}/${selection.id}`;
}

function isVisit(before: ViewState, after: ViewState): boolean {
  return (
    selectionKey(before) !== selectionKey(after) || before.page !== after.page || before.tab !== after.tab
  );
}
