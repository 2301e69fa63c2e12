import { type EmbedOrder, type EmbedReport, readEmbedOrder } from '@/domain/embed-message';
import { parseViewQuery, toViewQuery } from '@/domain/view-query';
import { createActions } from '@/store/actions';
import type { AppStore } from '@/store/app-store';

/** A drag of the map is told about as often as this. */
const TELL_DELAY_MS = 250;

/**
 * Speaks with the page around this one; docs/embed.md is the contract. Anybody may be around, and all that
 * is told is what the map shows of published data.
 */
export function speakWithParent(store: AppStore): void {
  const { parent } = window;
  if (parent === window) return;
  const actions = createActions(store);
  const tell = (report: EmbedReport): void => parent.postMessage(report, '*');
  const tellView = (): void => {
    const { view } = store.getState();
    tell({ type: 'mat-bang:view', query: toViewQuery(view), selection: view.selection });
  };
  const obey = (order: EmbedOrder): void => {
    if (order.type === 'mat-bang:show') {
      const { view, problems } = parseViewQuery(order.query);
      actions.changeView(view);
      for (const { subject = '' } of problems)
        tell({ type: 'mat-bang:refused', reason: 'bad-field', field: subject });
    } else if (order.type === 'mat-bang:select') {
      if (order.kind === 'none') actions.select({ type: 'none' });
      else actions.visit({ type: order.kind, id: order.id });
    } else tellView();
  };
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const order = readEmbedOrder(data);
    if (order?.type === 'mat-bang:refused') tell(order);
    else if (order) obey(order);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state, before) => {
    if (state.view === before.view) return;
    clearTimeout(timer);
    timer = setTimeout(tellView, TELL_DELAY_MS);
  });
  tell({ type: 'mat-bang:ready', version: 1, query: toViewQuery(store.getState().view) });
}
