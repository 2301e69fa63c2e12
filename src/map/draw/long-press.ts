import type { Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';

const LONG_MS = 600;
const STILL_PX = 8;

/** A finger that stays where it is: what the right button is to a mouse. Not every browser tells of it by itself. */
export class LongPress {
  readonly #map: MapLibreMap;
  readonly #pressed: (place: Position) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #start = { x: 0, y: 0 };

  constructor(map: MapLibreMap, pressed: (place: Position) => void) {
    this.#map = map;
    this.#pressed = pressed;
    const canvas = map.getCanvas();
    canvas.addEventListener('pointerdown', this.#down);
    canvas.addEventListener('pointermove', this.#move);
    canvas.addEventListener('pointerup', this.#cancel);
    canvas.addEventListener('pointercancel', this.#cancel);
    canvas.addEventListener('contextmenu', this.#cancel);
  }

  close(): void {
    this.#cancel();
    const canvas = this.#map.getCanvas();
    canvas.removeEventListener('pointerdown', this.#down);
    canvas.removeEventListener('pointermove', this.#move);
    canvas.removeEventListener('pointerup', this.#cancel);
    canvas.removeEventListener('pointercancel', this.#cancel);
    canvas.removeEventListener('contextmenu', this.#cancel);
  }

  readonly #down = (event: PointerEvent): void => {
    this.#cancel();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    this.#start = { x: event.clientX, y: event.clientY };
    const { left, top } = this.#map.getContainer().getBoundingClientRect();
    const place = this.#map.unproject([event.clientX - left, event.clientY - top]).toArray();
    this.#timer = setTimeout(() => this.#pressed(place), LONG_MS);
  };

  readonly #move = ({ clientX, clientY }: PointerEvent): void => {
    if (Math.hypot(clientX - this.#start.x, clientY - this.#start.y) > STILL_PX) this.#cancel();
  };

  readonly #cancel = (): void => clearTimeout(this.#timer);
}
