import type { MapLibreMap } from 'maplibre-gl';
import { mapPalette } from '@/domain/palette';
import { ringPointId } from '@/domain/ring-choice';
import type { Words } from '@/i18n/use-words';
import type { Actions } from '@/store/actions';
import type { AppState, AppStore } from '@/store/app-store';
import type { PointerStore } from '@/store/pointer-store';
import { selectDataInYear } from '@/store/selectors';
import { CONNECTION_SOURCE, connectionFeatures } from './connection-layer';
import type { DrawMemory } from './draw-ports';
import { DrawTool } from './draw-tool';
import { GATE_SOURCE, gateFeatures } from './gate-layer';
import { MapCamera } from './map-camera';
import { MapPointer } from './map-pointer';
import type { MapLook } from './map-style';
import { MapView } from './map-view';
import { MEASURE_SOURCE, measureFeatures } from './measure-layer';
import { MeasureTool } from './measure-tool';
import { pickableLayers } from './pick-feature';
import { PickPointTool } from './pick-point-tool';
import { isSameRings } from './ring-layer';
import { createFrameShow } from './show-frame';
import { createRingShow } from './show-rings';
import { createSuitabilityShow, isSameSuitability } from './show-suitability';

/** What works on one running map, and is thrown away with it. */
export type MapParts = {
  readonly map: MapLibreMap;
  readonly view: MapView;
  readonly camera: MapCamera;
  readonly pointer: MapPointer;
  readonly measure: MeasureTool;
  readonly pick: PickPointTool;
  readonly draw: DrawTool;
  readonly showRings: (state: AppState) => void;
  readonly showSuitability: (state: AppState) => void;
  readonly showFrame: (state: AppState) => void;
};

type Ports = {
  readonly store: AppStore;
  readonly pointer: PointerStore;
  readonly actions: Actions;
  readonly look: MapLook;
  readonly words: () => Words;
  /** Outlives the map: an outline that is half drawn is drawn on after the map is made anew. */
  readonly memory: DrawMemory;
};

export function makeParts(map: MapLibreMap, ports: Ports): MapParts {
  const { store, actions, look } = ports;
  const state = store.getState();
  const view = new MapView(map, { data: selectDataInYear(state), look: { ...look, online: null } });
  const pointer = new MapPointer(map, { ...ports, pickable: () => pickableLayers(view.layers) });
  const camera = new MapCamera(map, {
    getState: store.getState,
    moved: () => pointer.follow(),
    rest: (rest) => {
      if (rest !== store.getState().view.camera) actions.changeView({ camera: rest });
    },
  });
  const leave = (): void => actions.startTool({ type: 'browse' });
  const measure = new MeasureTool(map, {
    draw: (shape) => view.showOverlay(MEASURE_SOURCE, measureFeatures(shape)),
    report: actions.showMeasurement,
    leave,
  });
  const pick = new PickPointTool(map, {
    picked: (position) => {
      const { tool } = store.getState();
      if (tool.type === 'pick-gate') actions.setGate(tool.siteId, position);
      else actions.toggleRing(ringPointId(position));
      leave();
    },
    leave,
  });
  const draw = new DrawTool(map, {
    store,
    actions,
    words: ports.words,
    memory: ports.memory,
    palette: () => mapPalette(view.theme),
    edited: (candidateId) =>
      view.mark('edited', candidateId === null ? { type: 'none' } : { type: 'candidate', id: candidateId }),
  });
  const showRings = createRingShow(view);
  const showSuitability = createSuitabilityShow(view);
  const showFrame = createFrameShow(map, ports);
  const parts = { map, view, camera, pointer, measure, pick, draw, showRings, showSuitability, showFrame };
  showAll(parts, state, look);
  return parts;
}

function showAll(parts: MapParts, state: AppState, look: MapLook): void {
  const { view, measure, pick, draw, showRings, showSuitability } = parts;
  view.show({ data: selectDataInYear(state), look });
  view.mark('selected', state.view.selection);
  view.showOverlay(GATE_SOURCE, gateFeatures(state.view.gates));
  showRings(state);
  showSuitability(state);
  parts.showFrame(state);
  void view.showCandidates(state.project.candidates);
  measure.use(toolType(state));
  pick.use(isPicking(state));
  draw.use(state.tool);
}

/** Whatever the parts show that the look does not hold. */
export function changeParts(parts: MapParts, state: AppState, before: AppState): void {
  const { camera, view: shown } = parts;
  const { view } = state;
  if (!isSameRings(state, before)) parts.showRings(state);
  if (!isSameSuitability(state, before)) parts.showSuitability(state);
  if (state.sheetFrame !== before.sheetFrame || view.page !== before.view.page) parts.showFrame(state);
  if (view.gates !== before.view.gates) shown.showOverlay(GATE_SOURCE, gateFeatures(view.gates));
  if (isOtherConnection(state, before)) shown.showOverlay(CONNECTION_SOURCE, connectionFeatures(state));
  if (state.project.candidates !== before.project.candidates)
    void shown.showCandidates(state.project.candidates);
  if (state.hovered !== before.hovered) shown.mark('hovered', state.hovered);
  if (view.selection !== before.view.selection) shown.mark('selected', view.selection);
  if (view.camera !== before.view.camera) camera.follow(view.camera);
  if (state.mapRequest && state.mapRequest !== before.mapRequest) camera.obey(state.mapRequest.action);
  changeTools(parts, state, before);
}

function changeTools({ measure, pick, draw }: MapParts, state: AppState, before: AppState): void {
  if (state.tool !== before.tool) {
    measure.use(toolType(state));
    pick.use(isPicking(state));
    draw.use(state.tool);
  }
  draw.follow(state, before);
}

export function destroyParts({ map, view, pointer, measure, pick, draw }: MapParts): void {
  view.destroy();
  pointer.destroy();
  measure.destroy();
  pick.destroy();
  draw.destroy();
  map.remove();
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
