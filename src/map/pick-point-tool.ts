import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { type LngLat, lngLat } from '@/geometry/position';
import { createCrosshair } from './crosshair';

type PickPorts = {
  readonly picked: (position: LngLat) => void;
  /** Escape gives the tool back. */
  readonly leave: () => void;
};

/** One point on the map: by a press of the pointer, or by Enter at the middle that arrow keys have moved. */
export class PickPointTool {
  readonly #map: MapLibreMap;
  readonly #ports: PickPorts;
  readonly #cross: HTMLElement;
  #isInUse = false;

  constructor(map: MapLibreMap, ports: PickPorts) {
    this.#map = map;
    this.#ports = ports;
    this.#cross = createCrosshair(map.getContainer());
    map.on('click', (event) => this.#click(event));
    map.getCanvas().addEventListener('keydown', this.#key);
  }

  use(isInUse: boolean): void {
    if (isInUse === this.#isInUse) return;
    this.#isInUse = isInUse;
    this.#cross.hidden = !isInUse;
    this.#map.getCanvas().style.cursor = isInUse ? 'crosshair' : '';
  }

  destroy(): void {
    this.#map.getCanvas().removeEventListener('keydown', this.#key);
    this.#cross.remove();
  }

  #click(event: MapMouseEvent): void {
    if (this.#isInUse) this.#ports.picked(lngLat(event.lngLat.lng, event.lngLat.lat));
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.#isInUse || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.#ports.leave();
      return;
    }
    const { lng, lat } = this.#map.getCenter();
    this.#ports.picked(lngLat(lng, lat));
  };
}
