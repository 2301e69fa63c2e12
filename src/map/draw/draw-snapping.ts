import type { Geometry } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import type { MapLayerId } from '@/domain/map-layer';
import type { ZoneKind } from '@/domain/zone';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { metresPerPixel } from '@/geometry/map-scale';
import type { LngLat } from '@/geometry/position';
import { type SnapEdges, snapEdges, snapTarget } from '@/geometry/snap-target';
import type { AppState } from '@/store/app-store';
import { selectListedZones } from '@/store/selectors';

const REACH_PX = { mouse: 10, touch: 18 };

/** With more edges than this in view none is told from its neighbour: then the first of them are snapped to. */
const MOST_EDGES = 20_000;

const ZONE_LAYERS: Record<ZoneKind, MapLayerId> = {
  'economic-zone': 'economic-zones',
  'industrial-park': 'parks',
  'industrial-cluster': 'clusters',
};

const boxes = new WeakMap<Geometry, BoundingBox>();

/** What drawn corners are put on: corners and edges of the zones, roads and candidates that are on the map. */
export class DrawSnapping {
  readonly #map: MapLibreMap;
  readonly #getState: () => AppState;
  /** It is being changed, and does not hold itself fast. */
  readonly #except: string | null;
  readonly #reachPx: number;
  #edges: SnapEdges | null = null;

  constructor(map: MapLibreMap, getState: () => AppState, except: string | null, isTouch: boolean) {
    this.#map = map;
    this.#getState = getState;
    this.#except = except;
    this.#reachPx = isTouch ? REACH_PX.touch : REACH_PX.mouse;
    map.on('moveend', this.forget);
  }

  /** The place that a pointer is taken to mean; undefined: where it is. */
  at(place: LngLat): LngLat | undefined {
    if (!this.#getState().isSnapping) return undefined;
    this.#edges ??= snapEdges(this.#inView(), MOST_EDGES);
    const reachMetres = this.#reachPx * metresPerPixel(place[1], this.#map.getZoom());
    return snapTarget(this.#edges, place, reachMetres)?.position;
  }

  /** What is on the map has changed. */
  readonly forget = (): void => {
    this.#edges = null;
  };

  close(): void {
    this.#map.off('moveend', this.forget);
  }

  *#inView(): Generator<Geometry> {
    const bounds = this.#map.getBounds();
    const view = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    for (const geometry of shownGeometries(this.#getState(), this.#except)) {
      const box = boxes.get(geometry) ?? boundingBox(geometry);
      if (!box) continue;
      boxes.set(geometry, box);
      if (box[0] <= view[2] && box[2] >= view[0] && box[1] <= view[3] && box[3] >= view[1]) yield geometry;
    }
  }
}

function* shownGeometries(state: AppState, except: string | null): Generator<Geometry> {
  const shown = new Set(state.view.layers.filter(({ visible }) => visible).map(({ id }) => id));
  if (shown.has('candidates')) {
    for (const { id, geometry } of state.project.candidates) if (id !== except) yield geometry;
  }
  for (const { kind, geometry } of selectListedZones(state)) {
    if (geometry && shown.has(ZONE_LAYERS[kind])) yield geometry;
  }
  for (const corridor of state.data.corridors) {
    const layer: MapLayerId = {
      expressway: 'expressways',
      'national-road': 'national-roads',
      railway: 'railways',
    }[corridor.class] as MapLayerId;
    if (shown.has(layer)) yield corridor.geometry;
  }
}
