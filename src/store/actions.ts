import { candidateById } from '@/domain/candidate-by-id';
import type { MapLayerId } from '@/domain/map-layer';
import { DEFAULT_LAYERS } from '@/domain/map-layer';
import type { Problem } from '@/domain/problem';
import type { Project } from '@/domain/project';
import type { RingChoice } from '@/domain/ring-choice';
import type { SuitabilityChoice } from '@/domain/suitability';
import { MOST_COMPARED, type Selection, type ViewState } from '@/domain/view-state';
import type { ZoneFilter } from '@/domain/zone-filter';
import { type LngLat, lngLat } from '@/geometry/position';
import type { AppState, AppStore, Dialog, Drawing, MapRequest, Measurement, Tool } from './app-store';
import { createProjectActions } from './project-actions';

/** Verbs of the app, bound to one store. Every part of the interface and the map changes state through these. */
export function createActions(store: AppStore) {
  const set = (part: Partial<AppState>): void => store.setState(part);
  const changeView = (part: Partial<ViewState>): void =>
    store.setState((state) => ({ view: { ...state.view, ...part } }));

  const project = createProjectActions(store);

  return {
    ...project,
    changeView,
    select: (selection: Selection): void => changeView({ selection }),
    /** Selects and moves the map there. */
    visit: (selection: Selection): void => {
      changeView({ selection, page: 'map' });
      requestMap(store, { type: 'fit-selection' });
    },
    changeFilter: (part: Partial<ZoneFilter>): void =>
      store.setState((state) => ({ view: { ...state.view, filter: { ...state.view.filter, ...part } } })),
    changeRings: (part: Partial<RingChoice>): void =>
      store.setState(({ view }) => ({ view: { ...view, rings: { ...view.rings, ...part } } })),
    /** Adds or removes what rings are drawn round: a hub, a class of corridor, a point. */
    toggleRing: (id: string): void => toggleRing(store, id),
    /** Sets the gate of a site, or takes it away with null. Distances from gates are then what is asked for, and asked no more once none is left. */
    setGate: (siteId: string, position: LngLat | null): void => {
      const isCandidate = candidateById(store.getState().project.candidates, siteId) !== undefined;
      if (!isCandidate) setGate(store, siteId, position);
      else if (project.apply({ type: 'candidate-changed', id: siteId, change: { gate: position } }))
        followGate(store, position);
    },
    /** Puts a site beside the others, or takes it away. Nothing happens when all places are taken. */
    toggleCompared: (id: string): void => toggleCompared(store, id),
    setLayerVisible: (id: MapLayerId, visible: boolean): void => changeLayer(store, id, { visible }),
    setLayerOpacity: (id: MapLayerId, opacity: number): void => changeLayer(store, id, { opacity }),
    /** Moves a layer to a place in the list, 0 being the top. */
    moveLayer: (id: MapLayerId, place: number): void => moveLayer(store, id, place),
    resetLayers: (): void => changeView({ layers: DEFAULT_LAYERS }),
    changeHeat: (part: Partial<SuitabilityChoice>): void =>
      store.setState(({ view }) => ({ view: { ...view, heat: { ...view.heat, ...part } } })),
    showSuggestions: (suggestions: AppState['suggestions']): void => set({ suggestions }),
    pointAtDistance: (pointedDistance: AppState['pointedDistance']): void => set({ pointedDistance }),
    /** Gives up the distances that are being worked out, or begins them again. */
    requestAnalysis: (action: 'cancel' | 'repeat'): void =>
      store.setState(({ analysisRequest }) => ({
        analysisRequest: { serial: (analysisRequest?.serial ?? 0) + 1, action },
      })),
    hover: (hovered: Selection): void => set({ hovered }),
    startTool: (tool: Tool): void => set({ tool, measurement: null, drawing: null, drawRequest: null }),
    showMeasurement: (measurement: Measurement | null): void => set({ measurement }),
    showDrawing: (drawing: Drawing | null): void => set({ drawing }),
    setSnapping: (isSnapping: boolean): void => set({ isSnapping }),
    requestDrawing: (action: 'finish' | 'back'): void =>
      store.setState(({ drawRequest }) => ({
        drawRequest: { serial: (drawRequest?.serial ?? 0) + 1, action },
      })),
    openDialog: (dialog: Dialog): void => set({ dialog }),
    requestMap: (action: MapRequest['action']): void => requestMap(store, action),
    dropFile: (droppedFile: File | null): void => set({ droppedFile }),
    notify: (problem: Problem): void => notify(store, problem),
    dismissNotice: (id: number): void =>
      store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
  };
}

export type Actions = ReturnType<typeof createActions>;

function requestMap(store: AppStore, action: MapRequest['action']): void {
  store.setState((state) => ({ mapRequest: { serial: (state.mapRequest?.serial ?? 0) + 1, action } }));
}

function toggleRing(store: AppStore, id: string): void {
  store.setState(({ view }) => {
    const { around } = view.rings;
    const next = around.includes(id) ? around.filter((one) => one !== id) : [...around, id];
    return { view: { ...view, rings: { ...view.rings, around: next } } };
  });
}

function toggleCompared(store: AppStore, id: string): void {
  store.setState((state) => {
    const { view } = state;
    if (view.compare.includes(id))
      return { view: { ...view, compare: view.compare.filter((one) => one !== id) } };
    const isFull = view.compare.length >= MOST_COMPARED;
    // Sites that are gone are shown nowhere: they keep no place from one that is there.
    const compare = isFull ? view.compare.filter((one) => isSite(state, one)) : view.compare;
    return compare.length < MOST_COMPARED ? { view: { ...view, compare: [...compare, id] } } : {};
  });
}

function isSite({ data, project }: AppState, id: string): boolean {
  return data.zones.some((zone) => zone.id === id) || candidateById(project.candidates, id) !== undefined;
}

function setGate(store: AppStore, siteId: string, position: LngLat | null): void {
  store.setState(({ view, project }) => {
    const { [siteId]: _, ...others } = view.gates;
    const gates = position ? { ...others, [siteId]: toLinkPrecision(position) } : others;
    return { view: { ...view, gates, origin: originWith(position, { ...view, gates }, project) } };
  });
}

/** Where distances begin, once the gate of a candidate has changed: undone with it, as the same step. */
function followGate(store: AppStore, position: LngLat | null): void {
  store.setState(({ view, project, history }) => {
    const origin = originWith(position, view, project);
    return origin === view.origin ? {} : { view: { ...view, origin }, history: { ...history } };
  });
}

/** From gates where one has been set; no more from gates where the last one is gone. */
function originWith(position: LngLat | null, { gates, origin }: ViewState, project: Project) {
  if (position) return 'gate';
  const hasGates = Object.keys(gates).length > 0 || project.candidates.some(({ gate }) => gate !== null);
  return hasGates || origin !== 'gate' ? origin : 'edge';
}

/** Five decimals of a degree, one metre, which is what a link carries: opened again it gives the same figures. */
function toLinkPrecision([longitude, latitude]: LngLat): LngLat {
  return lngLat(Number(longitude.toFixed(5)), Number(latitude.toFixed(5)));
}

function changeLayer(store: AppStore, id: MapLayerId, part: { visible?: boolean; opacity?: number }): void {
  store.setState((state) => ({
    view: {
      ...state.view,
      layers: state.view.layers.map((layer) => (layer.id === id ? { ...layer, ...part } : layer)),
    },
  }));
}

function moveLayer(store: AppStore, id: MapLayerId, place: number): void {
  store.setState((state) => {
    const moved = state.view.layers.find((layer) => layer.id === id);
    if (!moved) return state;
    const layers = state.view.layers.filter((layer) => layer.id !== id);
    layers.splice(Math.max(0, Math.min(place, layers.length)), 0, moved);
    return { view: { ...state.view, layers } };
  });
}

/** The same fault is told once: a second telling would push the first off a small screen. */
function notify(store: AppStore, problem: Problem): void {
  store.setState((state) => {
    const isTold = state.notices.some(
      (notice) => notice.code === problem.code && notice.subject === problem.subject,
    );
    if (isTold) return state;
    const id = 1 + Math.max(0, ...state.notices.map((notice) => notice.id));
    return { notices: [...state.notices, { ...problem, id }] };
  });
}
