import type { Feature, Point, Polygon, Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { TerraDraw } from 'terra-draw';
import { candidateById } from '@/domain/candidate-by-id';
import type { Edit } from '@/domain/edit';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import type { DrawPorts, DrawSession } from '@/map/draw-ports';
import type { AppState } from '@/store/app-store';
import type { DrawingTool } from '@/store/drawing-tool';
import { DrawAdapter } from './draw-adapter';
import { DrawKeys } from './draw-keys';
import { DrawSnapping } from './draw-snapping';
import { drawingOf } from './drawing-state';
import { drawnCandidate, drawnError, holeEdit, soundOutline, splitEdit } from './drawn-edits';
import { CANCEL_KEY, FINISH_KEY, type ShapeMode, shapeMode } from './shape-modes';
import { Throttle } from './throttle';

type ShapeTool = Exclude<DrawingTool, { readonly type: 'edit-outline' }>;

/** Figures follow the pointer eight times a second. */
const REPORT_MS = 120;
/** Two corners nearer than this on the screen are one. */
const SAME_CORNER_PX = 4;

/** A shape from its first corner to its last: a new candidate, a hole, a line that cuts. */
export class ShapeSession implements DrawSession {
  readonly #map: MapLibreMap;
  readonly #tool: ShapeTool;
  readonly #ports: DrawPorts;
  readonly #snapping: DrawSnapping;
  readonly #adapter: DrawAdapter;
  readonly #mode: ShapeMode;
  readonly #draw: TerraDraw;
  readonly #keys: DrawKeys;
  readonly #report = new Throttle(() => this.#tell(), REPORT_MS);
  #isCrossed = false;

  constructor(map: MapLibreMap, tool: ShapeTool, ports: DrawPorts) {
    this.#map = map;
    this.#tool = tool;
    this.#ports = ports;
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    this.#snapping = new DrawSnapping(map, ports.store.getState, null, isTouch);
    const snap = (place: Parameters<DrawSnapping['at']>[0]) =>
      this.#adapter.isAltHeld ? undefined : this.#snapping.at(place);
    const snapsItself = tool.type !== 'draw-rectangle' && tool.type !== 'draw-point';
    this.#adapter = new DrawAdapter({ map, snap: snapsItself ? undefined : snap });
    this.#mode = shapeMode(tool.type, {
      look: { palette: ports.palette, isCrossed: () => this.#isCrossed, isTouch },
      snap,
      crosses: (isCrossed) => {
        this.#isCrossed = isCrossed;
      },
      refuse: (ring) => this.#refuse(soundOutline({ type: 'Polygon', coordinates: [[...ring]] })),
    });
    this.#draw = new TerraDraw({ adapter: this.#adapter, modes: [this.#mode.mode] });
    this.#draw.start();
    this.#draw.setMode(this.#mode.mode.mode);
    this.#draw.on('change', () => this.#report.request());
    // After Terra Draw has left its own event: what is applied closes it.
    this.#draw.on('finish', (id) => queueMicrotask(() => this.#finish(id)));
    this.#keys = new DrawKeys(map, {
      enter: (isByKeyboard) => (isByKeyboard ? this.#setCorner() : this.#end()),
      finish: () => this.#end(),
      back: () => this.#back(),
      remove: () => false,
      giveUp: () => this.#giveUp(),
      step: () => false,
      follow: () => this.#adapter.moveTo(this.#middle()),
    });
    this.#recall();
    this.#report.now();
  }

  follow(state: AppState, before: AppState): void {
    if (state.data !== before.data || state.project !== before.project || state.view !== before.view)
      this.#snapping.forget();
    const request = state.drawRequest;
    if (!request || request === before.drawRequest) return;
    if (request.action === 'finish') this.#end();
    else this.#back();
  }

  close(): void {
    this.#report.stop();
    this.#keys.close();
    this.#snapping.close();
    this.#draw.stop();
  }

  /** A map that was made anew takes up the corners that were set on the one before. */
  #recall(): void {
    const { memory } = this.#ports;
    const corners = memory.tool === this.#tool ? memory.corners : [];
    memory.tool = this.#tool;
    memory.corners = [];
    for (const corner of corners) this.#adapter.click(corner);
  }

  get #feature(): Feature | undefined {
    return this.#draw
      .getSnapshot()
      .find(({ geometry, properties }) => geometry.type !== 'Point' && properties.currentlyDrawing);
  }

  /** Corners that are set, then where the pointer is. */
  get #path(): readonly Position[] {
    const geometry = this.#feature?.geometry;
    if (geometry?.type === 'LineString') return geometry.coordinates;
    return geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []).slice(0, -1) : [];
  }

  get #corners(): number {
    if (this.#tool.type === 'draw-rectangle') return this.#feature ? 1 : 0;
    return this.#mode.mode.undoSize();
  }

  #middle(): Position {
    return this.#map.getCenter().toArray();
  }

  #setCorner(): boolean {
    const middle = this.#middle();
    const last = this.#path[this.#corners - 1];
    if (last && this.#distancePx(last, middle) < SAME_CORNER_PX) return this.#end();
    this.#adapter.click(middle);
    this.#adapter.moveTo(middle);
    return true;
  }

  #distancePx(one: Position, other: Position): number {
    const [a, b] = [one, other].map(([x = 0, y = 0]) => this.#map.project([x, y]));
    return a && b ? a.dist(b) : Infinity;
  }

  #end(): boolean {
    this.#adapter.key(FINISH_KEY);
    return true;
  }

  #back(): boolean {
    if (this.#corners === 0) return false;
    if (this.#tool.type === 'draw-rectangle') this.#adapter.key(CANCEL_KEY);
    else this.#mode.mode.undo();
    this.#isCrossed = false;
    if (this.#keys.isByKeyboard) this.#adapter.moveTo(this.#middle());
    this.#report.now();
    return true;
  }

  #giveUp(): boolean {
    if (this.#corners === 0) {
      this.#ports.actions.startTool({ type: 'browse' });
      return true;
    }
    this.#adapter.key(CANCEL_KEY);
    this.#mode.mode.clearHistory();
    this.#isCrossed = false;
    this.#report.now();
    return true;
  }

  #tell(): void {
    const corners = this.#corners;
    const path = this.#path;
    this.#ports.memory.corners = path.slice(0, corners);
    const { type, least } = this.#mode;
    const drawing = drawingOf(type, path, corners, least);
    this.#ports.actions.showDrawing({ ...drawing, isCrossed: drawing.isCrossed || this.#isCrossed });
  }

  #refuse(result: Result<unknown, Problem>): void {
    if (!result.ok) this.#ports.actions.notify(result.problem);
  }

  #finish(id: string | number): void {
    const feature = this.#draw.getSnapshotFeature(id);
    if (!feature) return;
    const { actions, store } = this.#ports;
    const made = this.#editOf(feature.geometry);
    this.#ports.memory.corners = [];
    if (!made.ok) {
      this.#refuse(made);
      this.#draw.removeFeatures([id]);
      this.#report.now();
      return;
    }
    const known = new Set(store.getState().project.candidates.map((candidate) => candidate.id));
    const isApplied = actions.apply(made.value);
    if (!isApplied) actions.notify({ code: 'project-elsewhere', severity: 'warning' });
    actions.startTool({ type: 'browse' });
    if (!isApplied) return;
    const fresh = store.getState().project.candidates.find((candidate) => !known.has(candidate.id));
    const chosen = fresh?.id ?? ('candidateId' in this.#tool ? this.#tool.candidateId : undefined);
    if (chosen) actions.select({ type: 'candidate', id: chosen });
  }

  #editOf(geometry: Feature['geometry']): Result<Edit, Problem> {
    const { store } = this.#ports;
    const { candidates } = store.getState().project;
    const errorMetres = drawnError(this.#map.getCenter().lat, this.#map.getZoom());
    const target =
      'candidateId' in this.#tool ? candidateById(candidates, this.#tool.candidateId) : undefined;
    if (target && geometry.type === 'LineString') return splitEdit(target, geometry.coordinates, errorMetres);
    if (target && geometry.type === 'Polygon')
      return holeEdit(target, geometry.coordinates[0] ?? [], errorMetres);
    if (geometry.type !== 'Polygon' && geometry.type !== 'Point')
      return failed({ code: 'geometry-type', severity: 'warning' });
    const { t } = this.#ports.words();
    const candidate = drawnCandidate(candidates, {
      geometry: plain(geometry),
      nameOf: (number) => t('draw.site-name', { number }),
      errorMetres,
      today: new Date().toISOString().slice(0, 10),
    });
    return candidate.ok ? ok({ type: 'candidates-added', candidates: [candidate.value] }) : candidate;
  }
}

/** Numbers of our own: Terra Draw keeps its. */
function plain(geometry: Polygon | Point): Polygon | Point {
  return geometry.type === 'Point'
    ? { type: 'Point', coordinates: [...geometry.coordinates] }
    : { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map((corner) => [...corner])) };
}
