import type { MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '@/domain/palette';
import { failed } from '@/domain/result';
import { lngLat } from '@/geometry/position';
import type { Words } from '@/i18n/use-words';
import { type Actions, createActions } from '@/store/actions';
import type { AppState, AppStore } from '@/store/app-store';
import type { TakeMapPicture } from '@/store/map-picture-port';
import type { PointerStore } from '@/store/pointer-store';
import { selectDataInYear, selectListedZones } from '@/store/selectors';
import { createMap } from './create-map';
import { MapAttribution } from './map-attribution';
import { mapFontFaces } from './map-fonts';
import { changeParts, destroyParts, type MapParts, makeParts } from './map-parts';
import { type MapLook, mapStyle } from './map-style';
import type { OnlineBasemap } from './online-basemap';
import { OnlineBasemaps } from './online-basemaps';

const DARK_QUERY = '(prefers-color-scheme: dark)';
const REDUCED_MOTION_QUERY = '(prefers-reduced-motion: reduce)';
/** A graphics context that does not come back by itself in this time is given up for a new one. */
const CONTEXT_PATIENCE_MS = 2000;

/** Holds the map between the store and the page: a view of the store that can be rebuilt at any moment. */
export class MapController {
  readonly #container: HTMLElement;
  readonly #store: AppStore;
  readonly #pointer: PointerStore;
  readonly #actions: Actions;
  readonly #attribution: MapAttribution;
  readonly #online: OnlineBasemaps;
  readonly #unsubscribe: () => void;
  readonly #system = window.matchMedia(DARK_QUERY);
  readonly #drawMemory = { tool: null, corners: [] };
  #words: Words;
  #parts: MapParts | null = null;
  #look: MapLook;
  #rebuildTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, store: AppStore, pointer: PointerStore, words: Words) {
    this.#container = container;
    this.#store = store;
    this.#pointer = pointer;
    this.#words = words;
    this.#actions = createActions(store);
    this.#attribution = new MapAttribution(container);
    this.#look = this.#lookOf(store.getState(), null);
    this.#online = new OnlineBasemaps({
      changed: (online) => this.#showOnline(online),
      failed: this.#actions.notify,
    });
    this.#build();
    // A wish told before the map stood, by a quick reader or a link, is not lost.
    const { mapRequest } = store.getState();
    if (mapRequest) this.#parts?.camera.obey(mapRequest.action);
    this.#unsubscribe = store.subscribe((state, before) => this.#change(state, before));
    this.#system.addEventListener('change', this.#themeChanged);
    this.#online.choose(store.getState());
  }

  /** The words of the interface in the language now chosen. */
  setWords(words: Words): void {
    this.#words = words;
    this.#parts?.map.getCanvas().setAttribute('aria-label', words.t('map.canvas'));
  }

  /** A picture of the map as it stands; the camera is that of the moment, also in the midst of a move. */
  readonly takePicture: TakeMapPicture = async (scale, signal) => {
    const map = this.#parts?.map;
    if (!map) return failed({ code: 'map-unavailable', severity: 'warning' });
    const { lng, lat } = map.getCenter();
    const { takeMapPicture } = await import('./map-picture');
    return takeMapPicture({
      state: this.#store.getState(),
      look: this.#look,
      camera: { center: lngLat(lng, lat), zoom: map.getZoom(), bearing: map.getBearing() },
      widthPx: this.#container.clientWidth,
      heightPx: this.#container.clientHeight,
      scale,
      attribution: this.#look.online?.attribution ?? '',
      signal,
    });
  };

  destroy(): void {
    this.#unsubscribe();
    this.#system.removeEventListener('change', this.#themeChanged);
    this.#online.destroy();
    this.#tearDown();
    this.#attribution.remove();
  }

  readonly #themeChanged = (): void => {
    this.#showLook(this.#store.getState());
    this.#parts?.showSuitability(this.#store.getState());
  };

  #lookOf(state: AppState, online: OnlineBasemap | null): MapLook {
    const { view } = state;
    const theme: MapTheme = (view.theme === 'system' ? this.#system.matches : view.theme === 'dark')
      ? 'dark'
      : 'light';
    const listedZones = selectListedZones(state).map((zone) => zone.id);
    return {
      theme,
      locale: view.locale,
      layers: view.layers,
      listedZones,
      online,
    };
  }

  #build(): void {
    const state = this.#store.getState();
    const style = mapStyle(selectDataInYear(state), this.#look, mapFontFaces(document.baseURI));
    const isMotionReduced = window.matchMedia(REDUCED_MOTION_QUERY).matches;
    const map = createMap({
      container: this.#container,
      style,
      camera: state.view.camera,
      isMotionReduced,
    });
    if (!map) {
      this.#store.setState({ mapStatus: 'unavailable' });
      this.#actions.notify({ code: 'map-unavailable', severity: 'warning' });
      return;
    }
    this.#parts = makeParts(map, {
      store: this.#store,
      pointer: this.#pointer,
      actions: this.#actions,
      look: this.#look,
      words: () => this.#words,
      memory: this.#drawMemory,
    });
    this.setWords(this.#words);
    this.#watchContext(map);
    map.on('error', (event) => this.#online.tellError(event));
    map.on('sourcedata', (event) => this.#online.tellSource(event));
    map.on('idle', () => this.#becomeReady());
  }

  #change(state: AppState, before: AppState): void {
    const { view } = state;
    if (state.data !== before.data || view !== before.view) this.#showLook(state);
    if (view.basemap !== before.view.basemap || state.basemaps !== before.basemaps)
      this.#online.choose(state);
    if (!this.#parts) return;
    changeParts(this.#parts, state, before);
    if (state.dataStatus !== before.dataStatus) this.#parts.map.triggerRepaint();
  }

  #showLook(state: AppState): void {
    const look = this.#lookOf(state, this.#look.online);
    if (!isSameLook(look, this.#look)) this.#look = look;
    this.#parts?.view.show({ data: selectDataInYear(state), look: this.#look });
  }

  #showOnline(online: OnlineBasemap | null): void {
    this.#look = { ...this.#look, online };
    this.#attribution.show(online?.attribution ?? '');
    this.#parts?.view.show({
      data: selectDataInYear(this.#store.getState()),
      look: this.#look,
    });
  }

  #becomeReady(): void {
    const { dataStatus, mapStatus } = this.#store.getState();
    if (dataStatus === 'ready' && mapStatus !== 'ready') this.#store.setState({ mapStatus: 'ready' });
  }

  #watchContext(map: MapLibreMap): void {
    map.on('webglcontextlost', () => {
      clearTimeout(this.#rebuildTimer);
      this.#rebuildTimer = setTimeout(() => this.#rebuild(), CONTEXT_PATIENCE_MS);
    });
    map.on('webglcontextrestored', () => {
      clearTimeout(this.#rebuildTimer);
      // Not inside the event: MapLibre is still putting its own context together.
      this.#rebuildTimer = setTimeout(() => this.#rebuild(), 0);
    });
  }

  /** Edits made and states set while the context was lost are in the store alone: begin again from there. */
  #rebuild(): void {
    this.#tearDown();
    this.#build();
    // Where no other context can be had, that is what has been said.
    if (this.#parts) this.#actions.notify({ code: 'map-context-lost', severity: 'info' });
  }

  #tearDown(): void {
    clearTimeout(this.#rebuildTimer);
    if (this.#parts) destroyParts(this.#parts);
    this.#parts = null;
  }
}

function isSameLook(a: MapLook, b: MapLook): boolean {
  return (
    a.theme === b.theme &&
    a.locale === b.locale &&
    a.layers === b.layers &&
    a.online === b.online &&
    a.listedZones.length === b.listedZones.length &&
    a.listedZones.every((id, index) => id === b.listedZones[index])
  );
}
