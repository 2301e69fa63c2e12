import type { Basemap } from '@/domain/basemap';
import type { Problem } from '@/domain/problem';
import type { AppState } from '@/store/app-store';
import { BASEMAP_TIMEOUT_MS, basemapUnreachable, loadOnlineBasemap } from './load-online-basemap';
import type { OnlineBasemap } from './online-basemap';

type BasemapPorts = {
  readonly changed: (online: OnlineBasemap | null) => void;
  readonly failed: (problem: Problem) => void;
};

type MapError = {
  readonly error?: { readonly message?: string };
  readonly sourceId?: string;
};
type SourceNews = {
  readonly sourceId: string;
  readonly tile?: unknown;
  readonly isSourceLoaded?: boolean;
};

/** Which online basemap lies under the map: fetched when it is chosen, silent when it does not come. */
export class OnlineBasemaps {
  readonly #ports: BasemapPorts;
  #chosen: Basemap | null = null;
  #online: OnlineBasemap | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: BasemapPorts) {
    this.#ports = ports;
  }

  choose({ view, basemaps }: Pick<AppState, 'view' | 'basemaps'>): void {
    const chosen = basemaps.find((basemap) => basemap.id === view.basemap) ?? null;
    if (chosen === this.#chosen) return;
    this.#chosen = chosen;
    clearTimeout(this.#timer);
    this.#set(null);
    if (chosen) void this.#load(chosen);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#chosen = null;
  }

  /**
   * Faults of our own layers are bugs and go to the console; that a basemap does not come is told. A tile
   * missing later on, at the edge of a server's coverage or in a tunnel, is not worth a notice.
   */
  tellError({ error, sourceId }: MapError): void {
    const isOwn =
      !this.#online || !this.#chosen || (sourceId !== undefined && !(sourceId in this.#online.sources));
    if (isOwn) console.error(error?.message ?? error);
    else if (!this.#online?.isReady)
      this.#ports.failed(basemapUnreachable(this.#chosen as Basemap, error?.message ?? ''));
  }

  /** The first tile of the basemap: from now on it may cover the embedded land. */
  tellSource({ sourceId, tile }: SourceNews): void {
    const online = this.#online;
    if (!online || online.isReady || !tile || !(sourceId in online.sources)) return;
    clearTimeout(this.#timer);
    this.#set({ ...online, isReady: true });
  }

  async #load(basemap: Basemap): Promise<void> {
    const loaded = await loadOnlineBasemap(basemap);
    if (this.#chosen !== basemap) return;
    if (!loaded.ok) {
      this.#ports.failed(loaded.problem);
      return;
    }
    this.#set(loaded.value);
    this.#timer = setTimeout(() => {
      this.#ports.failed(basemapUnreachable(basemap, 'timeout'));
    }, BASEMAP_TIMEOUT_MS);
  }

  #set(online: OnlineBasemap | null): void {
    if (online === this.#online) return;
    this.#online = online;
    this.#ports.changed(online);
  }
}
