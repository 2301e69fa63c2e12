import type { Basemap } from '@/domain/basemap';

const HOST = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/?#]+)/i;

/** The host that a basemap is fetched from; null where that is this site itself. */
export function basemapHost(basemap: Basemap): string | null {
  const address = basemap.type === 'style' ? basemap.url : (basemap.tiles[0] ?? '');
  return HOST.exec(address)?.[1] ?? null;
}
