import { toViewQuery } from './view-query';
import type { ViewState } from './view-state';

/** Begins the part of an address that holds a packed view. */
const PACKED = '#view=';

/** Names the published data a short link was made with. */
export const DATA_PARAMETER = 'data';

/** @param page the address of the page without query and hash */
export function shortAddress(page: string, view: ViewState, dataVersion: string | null): string {
  const query = toViewQuery(view);
  if (dataVersion === null) return `${page}${query}`;
  return `${page}${query}${query === '' ? '?' : '&'}${DATA_PARAMETER}=${encodeURIComponent(dataVersion)}`;
}

/** The language stands in the query too: the page begins in it while it unpacks. */
export function fullAddress(page: string, view: ViewState, packed: string): string {
  return `${page}?lang=${view.locale}${PACKED}${packed}`;
}

/** The packed view of an address; null: it has none. */
export function packedView(hash: string): string | null {
  return hash.startsWith(PACKED) ? hash.slice(PACKED.length) : null;
}
