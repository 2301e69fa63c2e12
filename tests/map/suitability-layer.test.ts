import type { MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import type { SuitabilityField } from '@/domain/suitability';
import { suitabilityCriteria } from '@/domain/suitability-criteria';
import { SuitabilityLayer, type SuitabilityLook } from '@/map/suitability-layer';

const FIELD: SuitabilityField = {
  grid: { west: 0, north: 0, side: 1, columns: 2, rows: 2 },
  year: null,
  targets: ['interchange', 'seaport', 'airport', 'border-gate'],
  metres: new Float32Array(16),
  flags: new Uint8Array(4),
};

/** With criteria of its own each time, as after a weight that moved. */
function look(): SuitabilityLook {
  return {
    criteria: suitabilityCriteria(USUAL_REQUIREMENT),
    excluded: 0,
    isClassed: false,
    ramp: ['#000000', '#444444', '#888888', '#cccccc', '#ffffff'],
    opacity: 1,
  };
}

/** A graphics context that draws nothing and counts what it is told to. */
function countingGraphics() {
  const size = { drawingBufferWidth: 100, drawingBufferHeight: 80 };
  const drawArrays = vi.fn();
  const gl = new Proxy({ ...size, drawArrays, getProgramParameter: () => true } as Record<string, unknown>, {
    get: (known, name) => known[String(name)] ?? (/^[A-Z_0-9]+$/.test(String(name)) ? 1 : () => ({})),
  });
  return { gl: gl as unknown as WebGL2RenderingContext, drawArrays };
}

function setUp() {
  const { gl, drawArrays } = countingGraphics();
  const state = { isMoving: false, endFrame: (): void => undefined };
  const triggerRepaint = vi.fn();
  const map = {
    on: (_: string, listener: () => void) => {
      state.endFrame = listener;
    },
    off: () => undefined,
    isMoving: () => state.isMoving,
    triggerRepaint,
    getCanvas: () => ({ clientWidth: 100, clientHeight: 80 }),
    unproject: ([lng, lat]: readonly [number, number]) => ({ lng: lng / 100, lat: lat / 100 }),
  } as unknown as MapLibreMap;
  const layer = new SuitabilityLayer();
  layer.onAdd(map, gl);
  layer.show(FIELD, look());
  layer.prerender(gl);
  layer.render();
  state.endFrame();
  triggerRepaint.mockClear();
  drawArrays.mockClear();
  return { layer, map, gl, state, triggerRepaint, drawArrays };
}

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

const runFrames = (): void => {
  for (const frame of frames.splice(0)) frame();
};

it('paints weights that move while the map rests without a frame of the map, once a frame', () => {
  const { layer, triggerRepaint, drawArrays } = setUp();
  layer.show(FIELD, look());
  layer.show(FIELD, look());
  runFrames();
  // The cells, and the window.
  expect(drawArrays).toHaveBeenCalledTimes(2);
  expect(triggerRepaint).not.toHaveBeenCalled();
});

it('leaves it to the map while that moves, or began to before the frame', () => {
  const { layer, state, triggerRepaint, drawArrays } = setUp();
  layer.show(FIELD, look());
  state.isMoving = true;
  runFrames();
  expect(triggerRepaint).toHaveBeenCalledTimes(1);
  layer.show(FIELD, look());
  runFrames();
  expect(triggerRepaint).toHaveBeenCalledTimes(2);
  expect(drawArrays).not.toHaveBeenCalled();
});

it('leaves it to the map once that has another size', () => {
  const { layer, gl, triggerRepaint } = setUp();
  Object.assign(gl, { drawingBufferWidth: 120 });
  layer.show(FIELD, look());
  runFrames();
  expect(triggerRepaint).toHaveBeenCalledTimes(1);
});

it('paints nothing any more once it is taken away', () => {
  const { layer, map, gl, drawArrays } = setUp();
  layer.show(FIELD, look());
  layer.onRemove(map, gl);
  runFrames();
  expect(drawArrays).not.toHaveBeenCalled();
});
