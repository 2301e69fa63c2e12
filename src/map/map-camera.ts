import type { Geometry } from 'geojson';
import type { LngLatBoundsLike, MapLibreMap, PaddingOptions } from 'maplibre-gl';
import { assertNever } from '@/domain/assert-never';
import type { Candidate } from '@/domain/candidate';
import { candidateById } from '@/domain/candidate-by-id';
import type { ReferenceData } from '@/domain/reference-data';
import type { Camera, Selection } from '@/domain/view-state';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { type LngLat, lngLat } from '@/geometry/position';
import type { AppState, MapRequest } from '@/store/app-store';

/** The land and the near islands of the province: what "the whole province" fits to the window. */
const PROVINCE_EXTENT: BoundingBox = [106.42, 20.7, 108.09, 21.67];

const WIDE_FROM_PX = 900;
/** Room for what floats above the map: the task card, the sheet, the tools, the bars. */
const WIDE_PADDING = { top: 84, bottom: 64, left: 384 };
const SHEET_PX = 404;
const TOOLS_PX = 72;
/** As in the wide layout of the app. */
const BOTH_CARDS_ABOVE_PX = 1100;
const NARROW_PADDING = { top: 128, left: 12, right: 62 };
/** Share of a narrow window that the bottom sheet at its middle stop and the status bar above it take. */
const BOTTOM_SHEET_SHARE = 0.53;
/** The open legend, which a chosen zone should not hide behind where the window is tall enough for both. */
const LEGEND_PX = 270;
const LEGEND_FROM_PX = 720;
const SMALLEST_VIEW_PX = 80;

/** Padding that keeps a fitted area clear of the cards; never so much that no room is left. */
export function cardPadding(
  widthPx: number,
  heightPx: number,
  isSheetOpen: boolean,
): Required<PaddingOptions> {
  const isWide = widthPx >= WIDE_FROM_PX;
  // Under this width the sheet stands alone: the task card makes room for it.
  if (isSheetOpen && widthPx >= WIDE_FROM_PX && widthPx <= BOTH_CARDS_ABOVE_PX) {
    return { ...WIDE_PADDING, left: TOOLS_PX, right: SHEET_PX + TOOLS_PX };
  }
  const wanted = isWide
    ? { ...WIDE_PADDING, right: isSheetOpen ? SHEET_PX : TOOLS_PX }
    : { ...NARROW_PADDING, bottom: Math.round(heightPx * BOTTOM_SHEET_SHARE) };
  const across = Math.min(1, Math.max(0, widthPx - SMALLEST_VIEW_PX) / (wanted.left + wanted.right));
  const along = Math.min(1, Math.max(0, heightPx - SMALLEST_VIEW_PX) / (wanted.top + wanted.bottom));
  return {
    left: wanted.left * across,
    right: wanted.right * across,
    top: wanted.top * along,
    bottom: wanted.bottom * along,
  };
}

type Target = { readonly box: BoundingBox; readonly maxZoom: number };

const pointTarget = ([x, y]: LngLat, maxZoom: number): Target => ({
  box: [x, y, x, y],
  maxZoom,
});

function outlineTarget(geometry: Geometry | null | undefined, maxZoom: number): Target | undefined {
  const box = geometry ? boundingBox(geometry) : undefined;
  return box && { box, maxZoom: geometry?.type === 'Point' ? 12.5 : maxZoom };
}

/** Where the map goes to show what is selected; undefined where it has no place. */
export function selectionTarget(
  data: ReferenceData,
  selection: Selection,
  candidates: readonly Candidate[] = [],
): Target | undefined {
  switch (selection.type) {
    case 'none':
      return undefined;
    case 'candidate':
      return outlineTarget(candidateById(candidates, selection.id)?.geometry, 15.5);
    case 'zone':
      return outlineTarget(data.zones.find((zone) => zone.id === selection.id)?.geometry, 13.2);
    case 'hub': {
      const hub = data.hubs.find(({ id }) => id === selection.id);
      return hub && pointTarget(hub.position, 12.5);
    }
    case 'commune': {
      const commune = data.communes.find(({ code }) => code === selection.id);
      return commune && pointTarget(commune.position, 11.6);
    }
    case 'place': {
      const place = data.places.find(({ id }) => id === selection.id);
      return place && pointTarget(place.position, place.kind === 'water' ? 10 : 11.4);
    }
    default:
      return assertNever(selection);
  }
}

const boundsOf = ([west, south, east, north]: BoundingBox): LngLatBoundsLike => [west, south, east, north];

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function cameraOf(map: MapLibreMap): Camera {
  const center = map.getCenter();
  return {
    center: lngLat(rounded(center.lng, 5), rounded(center.lat, 5)),
    zoom: rounded(map.getZoom(), 2),
    bearing: rounded(map.getBearing(), 1),
  };
}

const isSameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.center[0] - b.center[0]) < 2e-5 &&
  Math.abs(a.center[1] - b.center[1]) < 2e-5 &&
  Math.abs(a.zoom - b.zoom) < 0.015 &&
  Math.abs(a.bearing - b.bearing) < 0.15;

type CameraPorts = {
  readonly getState: () => AppState;
  /** Writes where the map came to rest; null: the whole province. */
  readonly rest: (camera: Camera | null) => void;
  /** The latitude, zoom and bearing of each frame of a move. */
  readonly moved: (map: MapLibreMap) => void;
};

/** Moves the map as the store asks, and tells the store where the reader moved it. */
export class MapCamera {
  readonly #map: MapLibreMap;
  readonly #ports: CameraPorts;
  /** Where the store knows the map to be: a rest there is no news. */
  #known: Camera;
  #isHome: boolean;
  #isGoingHome = false;

  constructor(map: MapLibreMap, ports: CameraPorts) {
    this.#map = map;
    this.#ports = ports;
    this.#known = cameraOf(map);
    this.#isHome = ports.getState().view.camera === null;
    map.on('move', () => ports.moved(map));
    map.on('movestart', (event) => {
      if (event.originalEvent) this.#isHome = this.#isGoingHome = false;
    });
    map.on('moveend', () => this.#settle());
    map.on('resize', () => this.#isHome && this.#fitProvince(false));
    if (this.#isHome) this.#fitProvince(false);
    ports.moved(map);
  }

  /** The view changed its camera: by us, then nothing is to do; by the back button or a link, then go there. */
  follow(camera: Camera | null): void {
    if (camera === null) {
      if (!this.#isHome) this.#fitProvince(true);
    } else if (!isSameCamera(camera, this.#known)) {
      const { center, zoom, bearing } = camera;
      this.#known = camera;
      this.#isHome = false;
      this.#map.easeTo({
        center: [center[0], center[1]],
        zoom,
        bearing,
        duration: 400,
      });
    }
  }

  obey(action: MapRequest['action']): void {
    switch (action.type) {
      case 'fit-province':
        this.#fitProvince(true);
        return;
      case 'fit-selection':
        this.#fitSelection();
        return;
      case 'fit-box':
        this.#fitTarget({ box: action.box, maxZoom: 13.2 });
        return;
      case 'reset-north':
        this.#map.easeTo({ bearing: 0, duration: 300 });
        return;
      case 'zoom-in':
        this.#map.zoomIn({ duration: 200 });
        return;
      case 'zoom-out':
        this.#map.zoomOut({ duration: 200 });
        return;
      default:
        assertNever(action);
    }
  }

  #settle(): void {
    const camera = cameraOf(this.#map);
    const isHome = this.#isGoingHome;
    this.#isGoingHome = false;
    if (!isHome && isSameCamera(camera, this.#known)) return;
    this.#known = camera;
    this.#isHome = isHome;
    this.#ports.rest(isHome ? null : camera);
  }

  #padding(): Required<PaddingOptions> {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return cardPadding(clientWidth, clientHeight, this.#ports.getState().view.selection.type !== 'none');
  }

  #selectionPadding(): Required<PaddingOptions> {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const padding = this.#padding();
    if (clientWidth < WIDE_FROM_PX || clientHeight < LEGEND_FROM_PX) return padding;
    return { ...padding, bottom: LEGEND_PX };
  }

  #fitProvince(isAnimated: boolean): void {
    this.#isGoingHome = true;
    this.#map.fitBounds(boundsOf(PROVINCE_EXTENT), {
      padding: this.#padding(),
      bearing: 0,
      animate: isAnimated,
      duration: 500,
    });
  }

  #fitSelection(): void {
    const { data, view, project } = this.#ports.getState();
    const target = selectionTarget(data, view.selection, project.candidates);
    if (target) this.#fitTarget(target);
  }

  #fitTarget(target: Target): void {
    this.#isHome = this.#isGoingHome = false;
    this.#map.fitBounds(boundsOf(target.box), {
      padding: this.#selectionPadding(),
      maxZoom: target.maxZoom,
      bearing: this.#map.getBearing(),
      duration: 700,
    });
  }
}
