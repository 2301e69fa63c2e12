import type { Position } from 'geojson';
import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Measurement } from '@/store/app-store';
import { createCrosshair } from './crosshair';
import type { MeasureShape } from './measure-layer';
import type { measurementOf } from './measurement';

type MeasurePorts = {
  readonly draw: (shape: MeasureShape) => void;
  readonly report: (measurement: Measurement | null) => void;
  /** Escape with nothing drawn gives the tool back. */
  readonly leave: () => void;
};

/** Two corners nearer than this on the screen are one: the second click of a double click. */
const SAME_CORNER_PX = 4;

/**
 * Distance along a line or area of a polygon, corner by corner: with the pointer (double click or Enter
 * ends), or with the keyboard (Enter sets a corner at the middle of the map, a second Enter there ends).
 */
export class MeasureTool {
  readonly #map: MapLibreMap;
  readonly #ports: MeasurePorts;
  readonly #cross: HTMLElement;
  #type: MeasureShape['type'] | null = null;
  #corners: readonly Position[] = [];
  /** Where the next corner would be set: the end of the rubber band. */
  #next: Position | null = null;
  #isClosed = false;
  #isByKeyboard = true;
  /** The geodesy of it comes when the tool is first taken up: the first map needs none. */
  #measure: typeof measurementOf | null = null;

  constructor(map: MapLibreMap, ports: MeasurePorts) {
    this.#map = map;
    this.#ports = ports;
    this.#cross = createCrosshair(map.getContainer());
    map.on('click', (event) => this.#click(event));
    map.on('dblclick', (event) => this.#doubleClick(event));
    map.on('mousemove', (event) => this.#move(event));
    map.on('move', () => this.#isByKeyboard && this.#followMiddle());
    map.getCanvas().addEventListener('keydown', this.#key);
  }

  /** null puts the tool away and clears what was drawn. */
  use(type: MeasureShape['type'] | null): void {
    if (type === this.#type) return;
    this.#type = type;
    this.#clear();
    this.#isByKeyboard = true;
    this.#cross.hidden = type === null;
    if (type === null) this.#map.doubleClickZoom.enable();
    else this.#map.doubleClickZoom.disable();
    this.#map.getCanvas().style.cursor = type === null ? '' : 'crosshair';
    if (type !== null && !this.#measure) void this.#learnToMeasure();
  }

  async #learnToMeasure(): Promise<void> {
    const { measurementOf } = await import('./measurement');
    this.#measure = measurementOf;
    this.#draw();
  }

  destroy(): void {
    this.#map.getCanvas().removeEventListener('keydown', this.#key);
    this.#cross.remove();
  }

  #clear(): void {
    this.#corners = [];
    this.#next = null;
    this.#isClosed = false;
    this.#draw();
  }

  #click(event: MapMouseEvent): void {
    if (!this.#type) return;
    this.#takePointer();
    this.#add([event.lngLat.lng, event.lngLat.lat]);
  }

  /** Both clicks of a double click have set their corner by now, the second on top of the first. */
  #doubleClick(event: MapMouseEvent): void {
    if (!this.#type) return;
    event.preventDefault();
    this.#finish();
  }

  #move(event: MapMouseEvent): void {
    if (!this.#type || this.#isClosed) return;
    this.#takePointer();
    this.#next = [event.lngLat.lng, event.lngLat.lat];
    this.#draw();
  }

  #followMiddle(): void {
    if (!this.#type || this.#isClosed || this.#corners.length === 0) return;
    this.#next = this.#middle();
    this.#draw();
  }

  #takePointer(): void {
    this.#isByKeyboard = false;
    this.#cross.hidden = true;
  }

  #middle(): Position {
    return this.#map.getCenter().toArray();
  }

  #isAtLast(position: Position): boolean {
    const last = this.#corners.at(-1);
    if (!last) return false;
    const [a, b] = [
      this.#map.project([last[0] ?? 0, last[1] ?? 0]),
      this.#map.project([position[0] ?? 0, position[1] ?? 0]),
    ];
    return a.dist(b) < SAME_CORNER_PX;
  }

  #add(position: Position): void {
    if (this.#isClosed) this.#clear();
    if (this.#isAtLast(position)) return;
    this.#corners = [...this.#corners, position];
    this.#next = null;
    this.#draw();
  }

  #finish(): void {
    this.#next = null;
    this.#isClosed = this.#corners.length > 1;
    this.#draw();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.#type) return;
    if (event.key === 'Enter') this.#enter();
    else if (event.key === 'Backspace') this.#removeLast();
    else if (event.key === 'Escape') this.#escape();
    else {
      // An arrow key hands the tool to the keyboard: the next corner is the middle of the map.
      if (event.key.startsWith('Arrow')) {
        this.#isByKeyboard = true;
        this.#cross.hidden = false;
      }
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #enter(): void {
    const middle = this.#middle();
    if (!this.#isByKeyboard || this.#isAtLast(middle)) this.#finish();
    else this.#add(middle);
  }

  #removeLast(): void {
    this.#isClosed = false;
    this.#corners = this.#corners.slice(0, -1);
    this.#draw();
  }

  #escape(): void {
    if (this.#corners.length === 0) this.#ports.leave();
    else this.#clear();
  }

  #draw(): void {
    const type = this.#type ?? 'distance';
    const shown = this.#next && this.#corners.length > 0 ? [...this.#corners, this.#next] : this.#corners;
    this.#ports.draw({ type, corners: shown, isClosed: this.#isClosed });
    this.#ports.report(this.#type && this.#measure ? this.#measure(type, shown, this.#corners.length) : null);
  }
}
