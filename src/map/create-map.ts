import {
  LngLat,
  MapLibreMap,
  type StyleSpecification,
  setWorkerUrl,
  type TransformConstrainFunction,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '@/domain/view-state';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import { drawMapIcon } from './map-icons';

/** The whole province fits a narrow phone; the closest shows a single plot. */
const MIN_ZOOM = 6.6;
const MAX_ZOOM = 17;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The middle of the map stays over the province: a wide window may show the veil beyond it, never lose it. */
const constrain: TransformConstrainFunction = (center, zoom) => {
  const [west, south, east, north] = PROVINCE_BOX;
  return {
    center: new LngLat(clamp(center.lng, west, east), clamp(center.lat, south, north)),
    zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM),
  };
};

type Options = {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  /** null: the whole province, fitted by the caller. */
  readonly camera: Camera | null;
  readonly isMotionReduced: boolean;
  /** For a picture: pixels for one of the screen's, kept until they are read. */
  readonly pictureScale?: number;
};

/** A running map, or null where the browser gives no WebGL. */
export function createMap({
  container,
  style,
  camera,
  isMotionReduced,
  pictureScale,
}: Options): MapLibreMap | null {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const [west, south, east, north] = PROVINCE_BOX;
  const [longitude, latitude] = camera?.center ?? [(west + east) / 2, (south + north) / 2];
  try {
    const map = new MapLibreMap({
      container,
      style,
      center: [longitude, latitude],
      zoom: camera?.zoom ?? 8,
      bearing: camera?.bearing ?? 0,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      attributionControl: false,
      transformConstrain: constrain,
      fadeDuration: isMotionReduced ? 0 : 160,
      maxCanvasSize: [8192, 8192],
      ...(pictureScale === undefined
        ? {}
        : {
            pixelRatio: pictureScale,
            interactive: false,
            canvasContextAttributes: { preserveDrawingBuffer: true },
          }),
    });
    map.setMissingStyleImageResolver((name) => {
      const icon = drawMapIcon(name);
      if (icon && !map.hasImage(name)) map.addImage(name, icon.image, icon.options);
    });
    return map;
  } catch {
    // GPUInitializationError: a state of the machine, told to the reader by the caller.
    container.replaceChildren();
    return null;
  }
}
