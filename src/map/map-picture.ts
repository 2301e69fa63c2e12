import type { MapLibreMap } from 'maplibre-gl';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import type { Camera } from '@/domain/view-state';
import type { AppState } from '@/store/app-store';
import type { MapPicture } from '@/store/map-picture-port';
import { selectDataInYear } from '@/store/selectors';
import { createMap } from './create-map';
import { GATE_SOURCE, gateFeatures } from './gate-layer';
import { mapFontFaces } from './map-fonts';
import { type MapLook, mapStyle } from './map-style';
import { MapView } from './map-view';
import { graphicsOf, LOST, pictureProblem, readMapCanvas } from './read-map-canvas';
import { RING_SOURCE } from './ring-layer';

type Wish = {
  readonly state: AppState;
  readonly look: MapLook;
  readonly camera: Camera;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: number;
  readonly attribution: string;
  readonly signal: AbortSignal;
};

/** A basemap whose server does not answer must not keep the picture for ever. */
const PATIENCE_MS = 30_000;

/**
 * A second map out of sight, drawn as the one in sight is but finer, and thrown away: the one in sight
 * neither flickers nor keeps its pixels for a picture that may never be asked for.
 */
export async function takeMapPicture(wish: Wish): Promise<Result<MapPicture, Problem>> {
  const { state, look, camera, widthPx, heightPx, scale, attribution } = wish;
  const container = document.createElement('div');
  container.className = 'map-picture';
  container.style.width = `${widthPx}px`;
  container.style.height = `${heightPx}px`;
  document.body.append(container);
  const style = mapStyle(selectDataInYear(state), look, mapFontFaces(document.baseURI));
  const map = createMap({ container, style, camera, isMotionReduced: true, pictureScale: scale });
  try {
    if (!map) return failed({ code: 'map-unavailable', severity: 'warning' });
    await drawn(map, wish);
    const canvas = map.getCanvas();
    const read = await readMapCanvas(canvas, graphicsOf(canvas), { widthPx, heightPx, scale });
    return read.ok ? ok({ image: read.value, widthPx, heightPx, scale, camera, attribution }) : read;
  } catch (error) {
    return failed(pictureProblem(error));
  } finally {
    map?.remove();
    container.remove();
  }
}

async function drawn(map: MapLibreMap, { state, look, signal }: Wish): Promise<void> {
  await happens(map, 'style.load', signal);
  const data = selectDataInYear(state);
  const view = new MapView(map, { data, look: { ...look, online: null } }, true);
  view.show({ data, look });
  view.showOverlay(GATE_SOURCE, gateFeatures(state.view.gates));
  view.mark('selected', state.view.selection);
  const [{ ringFeatures }, { suitabilityDrawing }] = await Promise.all([
    import('./ring-features'),
    import('./suitability-drawing'),
  ]);
  view.showOverlay(RING_SOURCE, ringFeatures(state, data.hubs));
  suitabilityDrawing(view)(state);
  await view.showCandidates(state.project.candidates);
  map.triggerRepaint();
  await happens(map, 'idle', signal);
  view.destroy();
}

function happens(map: MapLibreMap, event: 'style.load' | 'idle', signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    patience.throwIfAborted();
    patience.addEventListener('abort', () => reject(patience.reason), { once: true });
    map.once(event, () => resolve());
    // It would not be drawn before the patience is over, and then without what was lost.
    map.once('webglcontextlost', () => reject(new Error(LOST)));
  });
}
