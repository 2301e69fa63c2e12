import { type MapLibreMap, Point } from 'maplibre-gl';
import { createCrosshair } from '@/map/crosshair';

type KeyPorts = {
  /** Each returns false where the key means nothing now, and goes on to the map and the page. */
  readonly enter: (isByKeyboard: boolean) => boolean;
  readonly finish: () => boolean;
  readonly back: () => boolean;
  readonly remove: () => boolean;
  readonly giveUp: () => boolean;
  readonly step: (by: 1 | -1) => boolean;
  /** The middle of the map has moved while the keyboard draws. */
  readonly follow: () => void;
};

/**
 * The keys of a drawing tool. An arrow key hands the tool to the keyboard: the middle of the map, marked by a
 * cross, is then the pointer. A move of the real pointer takes it back.
 */
export class DrawKeys {
  readonly #map: MapLibreMap;
  readonly #ports: KeyPorts;
  readonly #cross: HTMLElement;
  #isByKeyboard = true;
  /** Where the real pointer was last, on the canvas. */
  pointer = new Point(0, 0);

  constructor(map: MapLibreMap, ports: KeyPorts) {
    this.#map = map;
    this.#ports = ports;
    this.#cross = createCrosshair(map.getContainer());
    this.#cross.hidden = false;
    const canvas = map.getCanvas();
    canvas.addEventListener('keydown', this.#key);
    canvas.addEventListener('pointermove', this.#pointer);
    canvas.addEventListener('pointerdown', this.#pointer);
    map.on('move', this.#follow);
    map.keyboard.disableRotation();
    canvas.focus({ preventScroll: true });
  }

  get isByKeyboard(): boolean {
    return this.#isByKeyboard;
  }

  close(): void {
    const canvas = this.#map.getCanvas();
    canvas.removeEventListener('keydown', this.#key);
    canvas.removeEventListener('pointermove', this.#pointer);
    canvas.removeEventListener('pointerdown', this.#pointer);
    this.#map.off('move', this.#follow);
    this.#map.keyboard.enableRotation();
    this.#cross.remove();
  }

  readonly #follow = (): void => {
    if (this.#isByKeyboard) this.#ports.follow();
  };

  /** The keyboard draws from here on. */
  takeOver(): void {
    this.#isByKeyboard = true;
    this.#cross.hidden = false;
  }

  readonly #pointer = ({ offsetX, offsetY }: PointerEvent): void => {
    this.pointer = new Point(offsetX, offsetY);
    this.#isByKeyboard = false;
    this.#cross.hidden = true;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow')) {
      this.takeOver();
      return;
    }
    if (!this.#isMeant(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #isMeant(event: KeyboardEvent): boolean {
    const { enter, finish, back, remove, giveUp, step } = this.#ports;
    if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'z' && !event.shiftKey && back();
    switch (event.key) {
      case 'Enter':
        return event.shiftKey ? finish() : enter(this.#isByKeyboard);
      case 'c':
        return finish();
      case 'Backspace':
        return back();
      case 'Delete':
        return remove();
      case 'Escape':
        return giveUp();
      case 'n':
        return step(1);
      case 'p':
        return step(-1);
      default:
        return false;
    }
  }
}
