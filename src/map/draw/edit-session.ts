import type { Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode } from 'terra-draw';
import type { Candidate } from '@/domain/candidate';
import { candidateById } from '@/domain/candidate-by-id';
import { openRing } from '@/geometry/polygon-rings';
import { lngLat } from '@/geometry/position';
import type { DrawPorts, DrawSession } from '@/map/draw-ports';
import type { AppState } from '@/store/app-store';
import { DrawAdapter } from './draw-adapter';
import { DrawKeys } from './draw-keys';
import { DrawSnapping } from './draw-snapping';
import { editStyles } from './draw-styles';
import { editedOf, ringCrosses } from './drawing-state';
import { drawnError, outlineEdit, soundOutline } from './drawn-edits';
import { type EditedRings, type Outline, ringId, ringsOf, withMovedRing, withRing } from './edited-rings';
import { LongPress } from './long-press';
import { Throttle } from './throttle';

const REPORT_MS = 120;
const REACH_PX = { mouse: 14, touch: 26 };

/** Rings are polygons to Terra Draw, which knows none with holes. */
const RING_MODE = 'polygon';

/**
 * An outline in work, from its choice until it is put away. Each gesture is one edit of the project; the outline
 * is then read from there again, so that undo, redo and other hands are followed.
 */
export class EditSession implements DrawSession {
  readonly #map: MapLibreMap;
  readonly #candidateId: string;
  readonly #ports: DrawPorts;
  readonly #snapping: DrawSnapping;
  readonly #adapter: DrawAdapter;
  readonly #draw: TerraDraw;
  readonly #keys: DrawKeys;
  readonly #longPress: LongPress;
  readonly #reachPx: number;
  readonly #report = new Throttle(() => this.#tell(), REPORT_MS);
  #rings: EditedRings = { features: [], exact: new Map() };
  #selected = ringId(0, 0);
  #isCrossed = false;
  #isCarried = false;
  /** The corner that N and P went to last. */
  #at = -1;

  constructor(map: MapLibreMap, candidateId: string, ports: DrawPorts) {
    this.#map = map;
    this.#candidateId = candidateId;
    this.#ports = ports;
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    this.#reachPx = isTouch ? REACH_PX.touch : REACH_PX.mouse;
    this.#snapping = new DrawSnapping(map, ports.store.getState, candidateId, isTouch);
    this.#adapter = new DrawAdapter({ map });
    this.#draw = new TerraDraw({
      adapter: this.#adapter,
      modes: [new TerraDrawPolygonMode(), this.#selectMode(isTouch)],
      idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => crypto.randomUUID() },
    });
    this.#draw.start();
    this.#draw.setMode('select');
    this.#draw.on('change', () => this.#report.request());
    this.#draw.on('select', (id) => {
      this.#selected = String(id);
    });
    this.#draw.on('finish', (id, { action }) => {
      // The first half of a drag by the middle of a side: its end tells the rest.
      if (action === 'insertMidpoint' && (this.#adapter.isDragging || this.#isCarried)) return;
      queueMicrotask(() => this.#finish(String(id), action === 'dragFeature'));
    });
    this.#keys = new DrawKeys(map, {
      enter: (isByKeyboard) => (isByKeyboard ? this.#takeOrPut() : this.#leave()),
      finish: () => this.#leave(),
      back: () => false,
      remove: () => this.#removeCorner(),
      giveUp: () => this.#giveUp(),
      step: (by) => this.#goToCorner(by),
      follow: () => this.#isCarried && this.#adapter.carry(this.#middle()),
    });
    this.#longPress = new LongPress(map, (place) => this.#adapter.rightClick(place));
    ports.edited(candidateId);
    this.#load();
  }

  follow(state: AppState, before: AppState): void {
    if (state.data !== before.data || state.project !== before.project || state.view !== before.view)
      this.#snapping.forget();
    const [now, then] = [state, before].map(({ project }) =>
      candidateById(project.candidates, this.#candidateId),
    );
    // Not within the change that tells of it.
    if (!now) queueMicrotask(() => this.#leave());
    else if (now.geometry !== then?.geometry) queueMicrotask(() => this.#load());
    const request = state.drawRequest;
    if (request && request !== before.drawRequest) queueMicrotask(() => this.#leave());
  }

  close(): void {
    this.#report.stop();
    this.#keys.close();
    this.#longPress.close();
    this.#snapping.close();
    this.#draw.stop();
    this.#ports.edited(null);
  }

  #selectMode(isTouch: boolean): TerraDrawSelectMode {
    const look = { palette: this.#ports.palette, isCrossed: () => this.#isCrossed, isTouch };
    return new TerraDrawSelectMode({
      pointerDistance: this.#reachPx,
      keyEvents: null,
      allowManualDeselection: false,
      pointerEvents: {
        leftClick: true,
        rightClick: true,
        contextMenu: true,
        onDragStart: true,
        onDrag: true,
        onDragEnd: true,
      },
      styles: editStyles(look),
      flags: {
        [RING_MODE]: {
          feature: {
            draggable: true,
            selfIntersectable: true,
            // Nothing is refused in the midst of a drag: it is shown, and not taken over at the end.
            validation: ({ geometry }) => {
              this.#isCrossed = geometry.type === 'Polygon' && ringCrosses(geometry.coordinates[0] ?? []);
              return { valid: true };
            },
            coordinates: {
              draggable: true,
              deletable: true,
              midpoints: { draggable: true },
              snappable: {
                toCustom: ({ lng, lat }) => {
                  const place = this.#adapter.isAltHeld ? undefined : this.#snapping.at(lngLat(lng, lat));
                  return place && [...place];
                },
              },
            },
          },
        },
      },
    });
  }

  get #candidate(): (Candidate & { readonly geometry: Outline }) | undefined {
    const { candidates } = this.#ports.store.getState().project;
    const candidate = candidateById(candidates, this.#candidateId);
    if (!candidate || candidate.geometry.type === 'Point') return undefined;
    return { ...candidate, geometry: candidate.geometry };
  }

  /** The outline as it stands in the project. */
  #load(): void {
    const candidate = this.#candidate;
    if (!candidate) {
      this.#leave();
      return;
    }
    this.#isCrossed = this.#isCarried = false;
    const selected = this.#selected;
    this.#draw.clear();
    this.#rings = ringsOf(candidate.geometry, RING_MODE);
    this.#draw.addFeatures([...this.#rings.features]);
    this.#draw.selectFeature(this.#draw.hasFeature(selected) ? selected : ringId(0, 0));
    this.#report.now();
  }

  /** The ring as Terra Draw has it, corners that were not moved with their own numbers. */
  #ring(id: string): readonly Position[] | undefined {
    const geometry = this.#draw.hasFeature(id) ? this.#draw.getSnapshotFeature(id)?.geometry : undefined;
    if (geometry?.type !== 'Polygon') return undefined;
    return geometry.coordinates[0]?.map((corner) => this.#rings.exact.get(String(corner)) ?? [...corner]);
  }

  #finish(id: string, isMoved: boolean): void {
    const candidate = this.#candidate;
    const ring = this.#ring(id);
    if (!candidate || !ring) return;
    const { actions } = this.#ports;
    const next = isMoved
      ? withMovedRing(candidate.geometry, id, ring)
      : withRing(candidate.geometry, id, ring);
    const sound = soundOutline(next);
    if (!sound.ok) {
      actions.notify(sound.problem);
      this.#load();
      return;
    }
    const errorMetres = drawnError(this.#map.getCenter().lat, this.#map.getZoom());
    if (actions.apply(outlineEdit(candidate, sound.value, errorMetres))) return;
    actions.notify({ code: 'project-elsewhere', severity: 'warning' });
    this.#load();
  }

  #tell(): void {
    const candidate = this.#candidate;
    if (!candidate) return;
    const shown = this.#rings.features.reduce((outline, { id }) => {
      const ring = this.#ring(String(id));
      return ring ? withRing(outline, String(id), ring) : outline;
    }, candidate.geometry);
    this.#ports.actions.showDrawing(editedOf(shown, this.#isCrossed));
  }

  #middle(): Position {
    return this.#map.getCenter().toArray();
  }

  #leave(): boolean {
    this.#ports.actions.startTool({ type: 'browse' });
    return true;
  }

  /** What is carried falls back; with nothing in hand the tool is put away. */
  #giveUp(): boolean {
    if (!this.#isCarried) return this.#leave();
    this.#adapter.setDraggability(true);
    this.#load();
    return true;
  }

  /** By keyboard: the corner or the middle of a side under the cross, else all of what lies under it. */
  #takeOrPut(): boolean {
    const middle = this.#middle();
    if (this.#isCarried) {
      this.#adapter.putDown(middle);
      this.#isCarried = false;
    } else {
      this.#isCarried = true;
      this.#adapter.takeUp(this.#nearestCorner() ?? middle);
    }
    return true;
  }

  #removeCorner(): boolean {
    const corner = this.#nearestCorner();
    if (corner) this.#adapter.rightClick(corner);
    return true;
  }

  #nearestCorner(): Position | undefined {
    const pointer = this.#keys.isByKeyboard ? this.#map.project(this.#map.getCenter()) : this.#keys.pointer;
    const away = ([x = 0, y = 0]: Position): number => this.#map.project([x, y]).dist(pointer);
    const [nearest] = [...openRing(this.#ring(this.#selected) ?? [])].sort((a, b) => away(a) - away(b));
    return nearest && away(nearest) <= this.#reachPx ? nearest : undefined;
  }

  #goToCorner(by: 1 | -1): boolean {
    const corners = openRing(this.#ring(this.#selected) ?? []);
    if (corners.length === 0 || this.#isCarried) return true;
    this.#at = (this.#at + by + corners.length) % corners.length;
    const [x = 0, y = 0] = corners[this.#at] ?? [];
    this.#keys.takeOver();
    this.#map.jumpTo({ center: [x, y] });
    return true;
  }
}
