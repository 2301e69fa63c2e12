import type { MapLibreMap } from 'maplibre-gl';
import { ringPointId } from '@/domain/ring-choice';
import type { Words } from '@/i18n/use-words';
import { type Actions, createActions } from '@/store/actions';
import type { AppState, AppStore } from '@/store/app-store';
import type { PointerStore } from '@/store/pointer-store';
import { selectDataInYear, selectListedZones } from '@/store/selectors';
import { CONNECTION_SOURCE, connectionFeatures } from './connection-layer';
import { createMap } from './create-map';
import { GATE_SOURCE, gateFeatures } from './gate-layer';
import { MapAttribution } from './map-attribution';
import { MapCamera } from './map-camera';
import { mapFontFaces } from './map-fonts';
import type { MapTheme } from './map-palette';
import { MapPointer } from './map-pointer';
import { type MapLook, mapStyle } from './map-style';
import { MapView } from './map-view';
import { MEASURE_SOURCE, measureFeatures } from './measure-layer';
import { MeasureTool } from './measure-tool';
import type { OnlineBasemap } from './online-basemap';
import { OnlineBasemaps } from './online-basemaps';
import { pickableLayers } from './pick-feature';
import { PickPointTool } from './pick-point-tool';
import { isSameRings, RING_SOURCE, ringFeatures } from './ring-layer';

type Parts = {
  readonly map: MapLibreMap;
  readonly view: MapView;
  readonly camera: MapCamera;
  readonly pointer: MapPointer;
  readonly measure: MeasureTool;
  readonly pick: PickPointTool;
};

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
  #words: Words;
  #parts: Parts | null = null;
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

  destroy(): void {
    this.#unsubscribe();
    this.#system.removeEventListener('change', this.#themeChanged);
    this.#online.destroy();
    this.#tearDown();
    this.#attribution.remove();
  }

  readonly #themeChanged = (): void => this.#showLook(this.#store.getState());

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
    this.#parts = this.#partsOf(map, state);
    this.setWords(this.#words);
    this.#watchContext(map);
    map.on('error', (event) => this.#online.tellError(event));
    map.on('sourcedata', (event) => this.#online.tellSource(event));
    map.on('idle', () => this.#becomeReady());
  }

  #partsOf(map: MapLibreMap, state: AppState): Parts {
    const view = new MapView(map, {
      data: selectDataInYear(state),
      look: { ...this.#look, online: null },
    });
    const pointer = new MapPointer(map, {
      store: this.#store,
      pointer: this.#pointer,
      actions: this.#actions,
      words: () => this.#words,
      pickable: () => pickableLayers(view.layers),
    });
    const camera = new MapCamera(map, {
      getState: this.#store.getState,
      moved: () => pointer.follow(),
      rest: (rest) => {
        if (rest !== this.#store.getState().view.camera) this.#actions.changeView({ camera: rest });
      },
    });
    const measure = new MeasureTool(map, {
      draw: (shape) => view.showOverlay(MEASURE_SOURCE, measureFeatures(shape)),
      report: this.#actions.showMeasurement,
      leave: () => this.#actions.startTool({ type: 'browse' }),
    });
    const pick = new PickPointTool(map, {
      picked: (position) => {
        const { tool } = this.#store.getState();
        if (tool.type === 'pick-gate') this.#actions.setGate(tool.siteId, position);
        else this.#actions.toggleRing(ringPointId(position));
        this.#actions.startTool({ type: 'browse' });
      },
      leave: () => this.#actions.startTool({ type: 'browse' }),
    });
    view.show({ data: selectDataInYear(state), look: this.#look });
    view.mark('selected', state.view.selection);
    view.showOverlay(GATE_SOURCE, gateFeatures(state.view.gates));
    view.showOverlay(RING_SOURCE, ringFeatures(state, selectDataInYear(state).hubs));
    measure.use(toolType(state));
    pick.use(isPicking(state));
    return { map, view, camera, pointer, measure, pick };
  }

  #change(state: AppState, before: AppState): void {
    const { view } = state;
    if (state.data !== before.data || view !== before.view) this.#showLook(state);
    if (view.basemap !== before.view.basemap || state.basemaps !== before.basemaps)
      this.#online.choose(state);
    if (!this.#parts) return;
    const { camera, measure, pick } = this.#parts;
    if (!isSameRings(state, before))
      this.#parts.view.showOverlay(RING_SOURCE, ringFeatures(state, selectDataInYear(state).hubs));
    if (view.gates !== before.view.gates) this.#parts.view.showOverlay(GATE_SOURCE, gateFeatures(view.gates));
    if (isOtherConnection(state, before))
      this.#parts.view.showOverlay(CONNECTION_SOURCE, connectionFeatures(state));
    if (state.hovered !== before.hovered) this.#parts.view.mark('hovered', state.hovered);
    if (view.selection !== before.view.selection) this.#parts.view.mark('selected', view.selection);
    if (view.camera !== before.view.camera) camera.follow(view.camera);
    if (state.mapRequest && state.mapRequest !== before.mapRequest) camera.obey(state.mapRequest.action);
    if (state.tool !== before.tool) {
      measure.use(toolType(state));
      pick.use(isPicking(state));
    }
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
    this.#actions.notify({ code: 'map-context-lost', severity: 'info' });
  }

  #tearDown(): void {
    clearTimeout(this.#rebuildTimer);
    this.#parts?.pointer.destroy();
    this.#parts?.measure.destroy();
    this.#parts?.pick.destroy();
    this.#parts?.map.remove();
    this.#parts = null;
  }
}

function isPicking({ tool }: AppState): boolean {
  return tool.type === 'pick-ring-point' || tool.type === 'pick-gate';
}

function isOtherConnection(state: AppState, before: AppState): boolean {
  const { pointedDistance, findings } = state;
  if (pointedDistance !== before.pointedDistance) return true;
  return pointedDistance !== null && findings.proximity !== before.findings.proximity;
}

function toolType({ tool }: AppState): 'distance' | 'area' | null {
  if (tool.type === 'measure-distance') return 'distance';
  return tool.type === 'measure-area' ? 'area' : null;
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
