import { isUnchanged } from '@/domain/kept-view';
import { DATA_PARAMETER, packedView } from '@/domain/share-address';
import { createActions } from '@/store/actions';
import type { AppStore } from '@/store/app-store';
import type { SharePort } from '@/store/share-port';

/**
 * Opens what the address of the page carries packed, now and whenever such an address is put into a page
 * that is open; and says where the published data are others than those that a link was made with. A link
 * that cannot be read leaves the view as it is, and is told.
 *
 * @param search the query the page was opened with
 */
export async function openSharedLinks(
  store: AppStore,
  search: string,
  share: () => Promise<SharePort>,
): Promise<void> {
  window.addEventListener('hashchange', () => void openPacked(store, share));
  if (await openPacked(store, share)) return;
  const madeWith = new URLSearchParams(search).get(DATA_PARAMETER);
  const version = store.getState().data.catalogue?.version;
  if (madeWith !== null && version !== undefined && madeWith !== version)
    createActions(store).notify({
      code: 'data-changed',
      severity: 'info',
      subject: madeWith.slice(0, 40),
      detail: version,
    });
}

/** False where the address carries nothing packed. */
async function openPacked(store: AppStore, share: () => Promise<SharePort>): Promise<boolean> {
  const { hash, pathname, search } = window.location;
  if (packedView(hash) === null) return false;
  const port = await share();
  const kept = port.readLink(hash);
  // What the user does from here on is not what the link holds.
  window.history.replaceState(null, '', `${pathname}${search}`);
  if (!kept.ok) {
    createActions(store).notify(kept.problem);
    return true;
  }
  const changes = await port.open(kept.value);
  if (!isUnchanged(changes)) store.setState({ dataChanges: changes, dialog: { type: 'data-changes' } });
  return true;
}
