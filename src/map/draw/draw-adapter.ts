import type { Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import type { TerraDrawExtend } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { type LngLat, lngLat } from '@/geometry/position';

/** Decimals of a degree that a drawn corner carries: a tenth of a millimetre. */
export const DRAWN_DECIMALS = 9;

type Config = {
  readonly map: MapLibreMap;
  /** Where a pointer that sets a corner is taken to be; for tools that cannot snap by themselves. */
  readonly snap?: ((place: LngLat) => LngLat | undefined) | undefined;
};

type Press = Parameters<TerraDrawExtend.TerraDrawCallbacks['onClick']>[0];

/** Terra Draw's way to the map, with a pointer that the keyboard can move. */
export class DrawAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  readonly #map: MapLibreMap;
  readonly #snap: Config['snap'];
  /** While it is held, nothing snaps. */
  isAltHeld = false;

  constructor({ map, snap }: Config) {
    super({
      map,
      prefixId: 'draw',
      coordinatePrecision: DRAWN_DECIMALS,
      ignoreMismatchedPointerEvents: true,
    });
    this.#map = map;
    this.#snap = snap;
  }

  get isDragging(): boolean {
    return this._dragState === 'dragging';
  }

  /** A drag begins where it was pressed: with its first move a quick finger is past what it took hold of. */
  override register(callbacks: TerraDrawExtend.TerraDrawCallbacks): void {
    super.register({
      ...callbacks,
      onDragStart: (event, setDraggability) => {
        const pressed = this.isDragging ? this._lastDrawEvent : undefined;
        callbacks.onDragStart(pressed ?? event, setDraggability);
      },
    });
  }

  override getLngLatFromEvent(event: PointerEvent | MouseEvent): { lng: number; lat: number } {
    this.isAltHeld = event.altKey;
    const { lng, lat } = super.getLngLatFromEvent(event);
    const snapped = this.#snap?.(lngLat(lng, lat));
    return snapped ? { lng: snapped[0], lat: snapped[1] } : { lng, lat };
  }

  moveTo(place: Position): void {
    this._currentModeCallbacks?.onMouseMove(this.#press(place, 'neither'));
  }

  click(place: Position): void {
    this._currentModeCallbacks?.onClick(this.#press(this.#snapped(place), 'left'));
  }

  rightClick(place: Position): void {
    this._currentModeCallbacks?.onClick(this.#press(place, 'right'));
  }

  takeUp(place: Position): void {
    this.moveTo(place);
    this._currentModeCallbacks?.onDragStart(this.#press(place, 'left'), (isOn) => this.setDraggability(isOn));
  }

  carry(place: Position): void {
    this._currentModeCallbacks?.onDrag(this.#press(place, 'left'), () => undefined);
  }

  putDown(place: Position): void {
    this._currentModeCallbacks?.onDragEnd(this.#press(place, 'left'), (isOn) => this.setDraggability(isOn));
    this.setDraggability(true);
  }

  key(key: string): void {
    this._currentModeCallbacks?.onKeyUp({ key, heldKeys: [], preventDefault: () => undefined });
  }

  #snapped(place: Position): Position {
    const [longitude = 0, latitude = 0] = place;
    return [...(this.#snap?.(lngLat(longitude, latitude)) ?? place)];
  }

  #press([longitude = 0, latitude = 0]: Position, button: Press['button']): Press {
    const { x, y } = this.#map.project([longitude, latitude]);
    return {
      lng: Number(longitude.toFixed(DRAWN_DECIMALS)),
      lat: Number(latitude.toFixed(DRAWN_DECIMALS)),
      containerX: x,
      containerY: y,
      button,
      heldKeys: [],
      isContextMenu: false,
    };
  }
}
