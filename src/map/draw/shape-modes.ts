import type { Position } from 'geojson';
import {
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
} from 'terra-draw';
import { type LngLat, lngLat } from '@/geometry/position';
import type { DrawingTool } from '@/store/drawing-tool';
import { type DrawLook, lineStyles, pointStyles, polygonStyles } from './draw-styles';
import { crossesBehind, distinctCorners, ringCrosses } from './drawing-state';

/** No key has these names: our own keys press them. */
export const FINISH_KEY = 'draw-finish';
export const CANCEL_KEY = 'draw-cancel';

export type ShapeMode = {
  readonly mode: TerraDrawPolygonMode | TerraDrawLineStringMode | TerraDrawRectangleMode | TerraDrawPointMode;
  readonly type: 'area' | 'line';
  /** Corners that it needs to be finished as it is. */
  readonly least: number;
};

type ModePorts = {
  readonly look: DrawLook;
  readonly snap: (place: LngLat) => LngLat | undefined;
  /** Told with each move of the pointer. */
  readonly crosses: (isCrossed: boolean) => void;
  /** The shape was to be closed where sides would cross. */
  readonly refuse: (ring: readonly Position[]) => void;
};

const REACH_PX = { mouse: 12, touch: 24 };
const KEYS = { cancel: CANCEL_KEY, finish: FINISH_KEY };

export function shapeMode(type: Exclude<DrawingTool['type'], 'edit-outline'>, ports: ModePorts): ShapeMode {
  const { look } = ports;
  const common = {
    pointerDistance: look.isTouch ? REACH_PX.touch : REACH_PX.mouse,
    keyEvents: KEYS,
  };
  const snapping = {
    toCustom: ({ lng, lat }: { lng: number; lat: number }): Position | undefined => {
      const place = ports.snap(lngLat(lng, lat));
      return place && [...place];
    },
  };
  switch (type) {
    case 'draw-polygon':
    case 'draw-hole': {
      const styles = polygonStyles(look);
      const validation = validRing(ports);
      const mode = new TerraDrawPolygonMode({
        ...common,
        snapping,
        styles,
        validation,
        showCoordinatePoints: true,
      });
      return { mode, type: 'area', least: 3 };
    }
    case 'split': {
      const mode = new TerraDrawLineStringMode({
        ...common,
        snapping,
        styles: lineStyles(look),
        showCoordinatePoints: true,
      });
      return { mode, type: 'line', least: 2 };
    }
    case 'draw-rectangle': {
      const mode = new TerraDrawRectangleMode({ ...common, styles: polygonStyles(look) });
      return { mode, type: 'area', least: Infinity };
    }
    case 'draw-point':
      return { mode: new TerraDrawPointMode({ styles: pointStyles(look) }), type: 'line', least: Infinity };
  }
}

type Validation = NonNullable<
  NonNullable<ConstructorParameters<typeof TerraDrawPolygonMode>[0]>['validation']
>;

/** While the pointer moves a crossing is shown; a corner that makes one is not set, and no ring is closed over one. */
function validRing({ crosses, refuse }: ModePorts): Validation {
  return ({ geometry }, { updateType }) => {
    const ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
    const isFinished = String(updateType) === 'finish';
    const isCrossed = isFinished ? ringCrosses(ring) : crossesBehind(distinctCorners(ring.slice(0, -1)));
    crosses(isCrossed);
    if (!isCrossed || String(updateType) === 'provisional') return { valid: true };
    if (isFinished) refuse(ring);
    return { valid: false };
  };
}
