import type { MapLibreMap } from 'maplibre-gl';
import { frameCorners } from '@/domain/sheet-frame';
import type { SheetSettings } from '@/domain/sheet-settings';
import { lngLat } from '@/geometry/position';
import type { FramePorts, FrameSession } from '@/map/frame-ports';
import { beginFrameStep, closeFrame, composeFrame, placeFrame, undoFrameStep } from '@/store/sheet-frame';
import { followDrag } from './follow-drag';
import { createFrameDrawing } from './frame-drawing';
import { draggedScale, keyedMove, keyedScale, type ScreenPoint } from './frame-gestures';

/** Five decimals of a degree are a metre. */
const DIGITS = 5;

/** The paper of a sheet over the map: dragged and keyed to its place, its corners dragged to its scale. */
export function openFrame(map: MapLibreMap, { store, words }: FramePorts): FrameSession {
  const drawing = createFrameDrawing(words().t('composer.frame.label'));
  const { svg, sheet, handles } = drawing;
  const onScreen = (position: readonly number[]): ScreenPoint => {
    const { x, y } = map.project([position[0] ?? 0, position[1] ?? 0]);
    return [x, y];
  };
  const show = (): void => {
    const frame = store.getState().sheetFrame;
    if (frame) drawing.draw(frameCorners(frame).map(onScreen));
  };
  const moveTo = ([x, y]: ScreenPoint): void => {
    const { lng, lat } = map.unproject([x, y]);
    placeFrame(store, { centre: lngLat(Number(lng.toFixed(DIGITS)), Number(lat.toFixed(DIGITS))) });
  };
  const drag = (element: SVGElement, go: (start: DragStart, to: ScreenPoint) => void): void => {
    let start: DragStart | null = null;
    const inMap = ([x, y]: ScreenPoint): ScreenPoint => {
      const { left, top } = map.getContainer().getBoundingClientRect();
      return [x - left, y - top];
    };
    followDrag(element, {
      begin: (from) => {
        const settings = store.getState().sheetFrame?.settings;
        if (!settings) return;
        beginFrameStep(store);
        start = { from: inMap(from), middle: onScreen(settings.centre), settings };
      },
      go: (to) => start && go(start, inMap(to)),
    });
  };
  drag(sheet, ({ from, middle }, to) => moveTo([middle[0] + to[0] - from[0], middle[1] + to[1] - from[1]]));
  for (const handle of handles)
    drag(handle, ({ from, middle, settings }, to) =>
      placeFrame(store, { scaleDenominator: draggedScale(settings.scaleDenominator, middle, from, to) }),
    );
  svg.addEventListener('keydown', (event) => {
    const settings = store.getState().sheetFrame?.settings;
    if (!settings) return;
    const { width, height } = sheet.getBBox();
    const move = (x: number, y: number): void => {
      const [middleX, middleY] = onScreen(settings.centre);
      moveTo([middleX + x * width, middleY + y * height]);
    };
    if (!obey(event, store, settings, move)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // A press on the frame is none on the map below it.
  for (const name of ['mousedown', 'touchstart', 'click', 'dblclick'])
    svg.addEventListener(name, (event) => event.stopPropagation());
  // A corner that was dragged leaves the keys with the frame.
  svg.addEventListener('mousedown', (event) => {
    event.preventDefault();
    sheet.focus({ preventScroll: true });
  });
  map.getCanvasContainer().append(svg);
  map.on('move', show);
  map.on('resize', show);
  show();
  sheet.focus({ preventScroll: true });
  return {
    show,
    close: () => {
      map.off('move', show);
      map.off('resize', show);
      svg.remove();
    },
  };
}

/** Points of the map's box. */
type DragStart = {
  readonly from: ScreenPoint;
  readonly middle: ScreenPoint;
  readonly settings: SheetSettings;
};

/** False where the key means nothing here. @param move by shares of the frame's sides */
function obey(
  { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  store: FramePorts['store'],
  settings: SheetSettings,
  move: (x: number, y: number) => void,
): boolean {
  const hasCommand = ctrlKey || metaKey;
  if (hasCommand && key.toLowerCase() === 'z') undoFrameStep(store);
  else if (hasCommand) return false;
  else if (key === 'Escape') closeFrame(store);
  else if (key === 'Enter') composeFrame(store);
  else return change(store, keyedScale(key, settings), keyedMove(key, shiftKey), move);
  return true;
}

function change(
  store: FramePorts['store'],
  scaleDenominator: number | null,
  shares: ScreenPoint | null,
  move: (x: number, y: number) => void,
): boolean {
  if (scaleDenominator === null && !shares) return false;
  beginFrameStep(store);
  if (scaleDenominator !== null) placeFrame(store, { scaleDenominator });
  else if (shares) move(...shares);
  return true;
}
