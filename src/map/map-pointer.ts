import type { MapLayerMouseEvent, MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { Selection } from '@/domain/view-state';
import { lngLat } from '@/geometry/position';
import type { Words } from '@/i18n/use-words';
import type { Actions } from '@/store/actions';
import type { AppStore } from '@/store/app-store';
import { isDrawingTool } from '@/store/drawing-tool';
import type { PointerStore } from '@/store/pointer-store';
import { MapTooltip, tooltipText } from './map-tooltip';
import { pickFeature } from './pick-feature';

type PointerPorts = {
  readonly store: AppStore;
  readonly pointer: PointerStore;
  readonly actions: Actions;
  readonly words: () => Words;
  readonly pickable: () => string[];
};

/** Half the side of the square in which a pointer finds small things: a finger is broader than a mouse. */
const REACH_PX = { mouse: 3, touch: 12 };

const isSame = (a: Selection, b: Selection): boolean =>
  a.type === b.type && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');

/** Turns pointer events on the map into hovering and choosing, while no tool is in use. */
export class MapPointer {
  readonly #map: MapLibreMap;
  readonly #ports: PointerPorts;
  readonly #tooltip: MapTooltip;
  #frame = 0;
  #hasCursor = false;
  /** The press that ends a drawing has put the tool away before its click comes; that click chooses nothing. */
  #isPressOfTool = false;

  constructor(map: MapLibreMap, ports: PointerPorts) {
    this.#map = map;
    this.#ports = ports;
    this.#tooltip = new MapTooltip(map.getContainer());
    map.on('mousemove', (event) => this.#move(event));
    map.on('mouseout', () => this.#leave());
    for (const press of ['mousedown', 'touchstart'] as const) map.on(press, () => this.#press());
    map.on('click', (event) => this.#click(event));
    map.on('boxzoomcancel', ({ originalEvent }) => this.#clickWithShift(originalEvent));
    map.on('movestart', () => this.#tooltip.hide());
  }

  /** The position under the cursor does not change as the map moves below it; without one it is the middle. */
  follow(): void {
    const center = this.#map.getCenter();
    this.#ports.pointer.setState({
      latitude: center.lat,
      zoom: this.#map.getZoom(),
      bearing: this.#map.getBearing(),
      ...(this.#hasCursor ? {} : { position: lngLat(center.lng, center.lat) }),
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#tooltip.remove();
  }

  #move(event: MapMouseEvent): void {
    this.#hasCursor = true;
    this.#ports.pointer.setState({
      position: lngLat(event.lngLat.lng, event.lngLat.lat),
    });
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#hover(event));
  }

  #hover(event: MapMouseEvent): void {
    const { store } = this.#ports;
    if (this.#map.isMoving()) return;
    const isBrowsing = store.getState().tool.type === 'browse';
    const found: Selection = isBrowsing ? this.#pick(event, REACH_PX.mouse) : { type: 'none' };
    if (!isSame(found, store.getState().hovered)) this.#ports.actions.hover(found);
    // A drawing tool shows by its cursor what it would take.
    if (!isDrawingTool(store.getState().tool))
      this.#map.getCanvas().style.cursor = isBrowsing
        ? found.type === 'none'
          ? ''
          : 'pointer'
        : 'crosshair';
    const { data, project } = store.getState();
    const text = tooltipText(data, found, this.#ports.words(), project.candidates);
    if (text) this.#tooltip.show(text, event.point.x, event.point.y);
    else this.#tooltip.hide();
  }

  #leave(): void {
    cancelAnimationFrame(this.#frame);
    this.#hasCursor = false;
    this.#tooltip.hide();
    if (this.#ports.store.getState().hovered.type !== 'none') this.#ports.actions.hover({ type: 'none' });
    this.follow();
  }

  #press(): void {
    this.#isPressOfTool = this.#ports.store.getState().tool.type !== 'browse';
  }

  #click(event: MapMouseEvent | MapLayerMouseEvent): void {
    const { store, actions } = this.#ports;
    if (this.#isPressOfTool || store.getState().tool.type !== 'browse') return;
    const isTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    const found = this.#pick(event, isTouch ? REACH_PX.touch : REACH_PX.mouse);
    if (!isSame(found, store.getState().view.selection)) actions.select(found);
  }

  /**
   * Puts a site beside the others, or takes it away. A press with Shift begins a box to zoom to; the map
   * library keeps its click to itself and tells only that no box was drawn.
   */
  #clickWithShift(event: unknown): void {
    if (!(event instanceof MouseEvent) || this.#isPressOfTool) return;
    const { left, top } = this.#map.getCanvas().getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    const found = this.#pick({ point }, REACH_PX.mouse);
    if (found.type === 'zone' || found.type === 'candidate') this.#ports.actions.toggleCompared(found.id);
  }

  #pick({ point }: { point: { x: number; y: number } }, reachPx: number): Selection {
    const layers = this.#ports.pickable();
    if (layers.length === 0) return { type: 'none' };
    const square: [PointLike, PointLike] = [
      [point.x - reachPx, point.y - reachPx],
      [point.x + reachPx, point.y + reachPx],
    ];
    return pickFeature(this.#map.queryRenderedFeatures(square, { layers }));
  }
}
