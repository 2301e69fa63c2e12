import type { CustomLayerInterface, MapLibreMap } from 'maplibre-gl';
import type { SuitabilityCriterion, SuitabilityField } from '@/domain/suitability';
import { mercatorX, mercatorY } from '@/geometry/mercator-grid';
import { RestingFrame } from './resting-frame';
import {
  bindTexture,
  deleteGraphics,
  makeGraphics,
  type SuitabilityGraphics,
  UNIT,
  uploadField,
} from './suitability-graphics';
import { packCriteria, type ShaderCriteria } from './suitability-shader';

/** How the heat map looks; colours as `#rrggbb`, the worst first. */
export type SuitabilityLook = {
  readonly criteria: readonly SuitabilityCriterion[];
  /** Bits of cells that are not drawn. */
  readonly excluded: number;
  readonly isClassed: boolean;
  readonly ramp: readonly string[];
  /** 0 to 1. */
  readonly opacity: number;
};

const SUITABILITY_LAYER = 'suitability';

type Shown = {
  readonly field: SuitabilityField;
  readonly look: SuitabilityLook;
  readonly packed: ShaderCriteria;
};

/**
 * The heat map. Distances lie in a texture; the graphics card makes a colour of each cell when weights
 * change, and in every frame lays the cells into the window. While the map rests a change of weights paints
 * the heat map alone, between what lies under and over it.
 */
export class SuitabilityLayer implements CustomLayerInterface {
  readonly id = SUITABILITY_LAYER;
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  #map: MapLibreMap | null = null;
  #graphics: SuitabilityGraphics | null = null;
  #frame: RestingFrame | null = null;
  /** Where the window lay in the frame that is kept. */
  #window: Square | null = null;
  #isParted = false;
  #request = 0;
  #shown: Shown | null = null;
  #isUploaded = false;
  #isColoured = false;

  /** Criteria that the field has no distances for are not taken: the map keeps its picture until they come. */
  show(field: SuitabilityField, look: SuitabilityLook): void {
    const packed = packCriteria(look.criteria, field.targets);
    if (!packed) return;
    if (field !== this.#shown?.field) this.#isUploaded = false;
    if (!isSameColouring(look, this.#shown?.look)) this.#isColoured = false;
    this.#shown = { field, look, packed };
    if (!this.#map || this.#request) return;
    if (this.#canPaintAlone(this.#map)) this.#request = requestAnimationFrame(() => this.#paintAlone());
    else this.#map.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#graphics = makeGraphics(gl);
    this.#frame = new RestingFrame(gl);
    this.#isUploaded = false;
    map.on('render', this.#endFrame);
  }

  onRemove(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    map.off('render', this.#endFrame);
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    if (this.#graphics) deleteGraphics(gl, this.#graphics);
    this.#frame?.delete();
    this.#map = null;
    this.#graphics = null;
    this.#frame = null;
    this.#isParted = false;
  }

  prerender(gl: WebGL2RenderingContext): void {
    this.#colour(gl);
  }

  /** Draws nothing yet: what lies over it is to come out alone first. */
  render(): void {
    const [map, shown] = [this.#map, this.#shown];
    if (!map || !this.#frame || !shown || !this.#isColoured) return;
    this.#window = screenInCells(map, shown.field);
    this.#frame.part();
    this.#isParted = true;
  }

  /** Still within the map's own frame, so that no half is ever seen. */
  readonly #endFrame = (): void => {
    if (!this.#isParted || !this.#frame) return;
    this.#isParted = false;
    this.#frame.keep();
    this.#paint(this.#frame);
  };

  #canPaintAlone(map: MapLibreMap): boolean {
    return this.#frame?.isWhole === true && this.#isUploaded && !map.isMoving();
  }

  #paintAlone(): void {
    this.#request = 0;
    const [map, frame] = [this.#map, this.#frame];
    if (!map || !frame) return;
    if (!this.#canPaintAlone(map)) {
      map.triggerRepaint();
      return;
    }
    this.#colour(frame.gl);
    this.#paint(frame);
  }

  #paint(frame: RestingFrame): void {
    const [graphics, shown, window] = [this.#graphics, this.#shown, this.#window];
    if (!graphics || !shown || !window) return;
    const { gl } = frame;
    frame.bind();
    bindTexture(gl, UNIT.colours, gl.TEXTURE_2D, graphics.colours);
    drawSquare(gl, graphics, graphics.window, window, (at) => {
      gl.uniform1i(at('cells'), UNIT.colours);
      gl.uniform1i(at('under'), UNIT.under);
      gl.uniform1i(at('over'), UNIT.over);
      gl.uniform1f(at('opacity'), shown.look.opacity);
    });
  }

  #colour(gl: WebGL2RenderingContext): void {
    const [graphics, shown] = [this.#graphics, this.#shown];
    if (!graphics || !shown || (this.#isUploaded && this.#isColoured)) return;
    if (!this.#isUploaded) uploadField(gl, graphics, shown.field);
    colourCells(gl, graphics, shown);
    this.#isUploaded = true;
    this.#isColoured = true;
  }
}

function isSameColouring(one: SuitabilityLook, other: SuitabilityLook | undefined): boolean {
  return (
    one.criteria === other?.criteria &&
    one.excluded === other.excluded &&
    one.isClassed === other.isClassed &&
    one.ramp.join() === other.ramp.join()
  );
}

/** Into a picture with a point a cell. */
function colourCells(gl: WebGL2RenderingContext, graphics: SuitabilityGraphics, shown: Shown): void {
  const { field, look, packed } = shown;
  const { columns, rows } = field.grid;
  gl.bindFramebuffer(gl.FRAMEBUFFER, graphics.picture);
  gl.viewport(0, 0, columns, rows);
  for (const test of [gl.BLEND, gl.DEPTH_TEST, gl.STENCIL_TEST, gl.SCISSOR_TEST, gl.CULL_FACE])
    gl.disable(test);
  gl.colorMask(true, true, true, true);
  bindTexture(gl, UNIT.distances, gl.TEXTURE_2D_ARRAY, graphics.distances);
  bindTexture(gl, UNIT.flags, gl.TEXTURE_2D, graphics.flags);
  // Rows of a picture count from below: its first is the grid's northern one.
  const square = [
    [0, rows],
    [columns, 0],
    [0, -rows],
  ] as const;
  drawSquare(gl, graphics, graphics.cells, square, (at) => {
    gl.uniform1i(at('distances'), UNIT.distances);
    gl.uniform1i(at('flags'), UNIT.flags);
    gl.uniform1ui(at('excluded'), look.excluded);
    gl.uniform1i(at('count'), packed.count);
    gl.uniform1fv(at('weights'), packed.weights);
    gl.uniform2fv(at('limits'), packed.limits);
    gl.uniform3iv(at('spans'), packed.spans);
    gl.uniform2fv(at('points'), packed.points);
    gl.uniform3fv(at('ramp'), look.ramp.flatMap(channels));
    gl.uniform1i(at('isClassed'), look.isClassed ? 1 : 0);
  });
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
}

type Vector = readonly [number, number];

/** The left upper corner of the target in cells, and its two edges. */
type Square = readonly [origin: Vector, across: Vector, down: Vector];

function drawSquare(
  gl: WebGL2RenderingContext,
  { vertices }: SuitabilityGraphics,
  program: WebGLProgram,
  [origin, across, down]: Square,
  setUniforms: (at: (name: string) => WebGLUniformLocation | null) => void,
): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's own verb, no hook of React
  gl.useProgram(program);
  gl.bindVertexArray(vertices);
  const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  gl.uniform2fv(at('origin'), origin);
  gl.uniform2fv(at('across'), across);
  gl.uniform2fv(at('down'), down);
  setUniforms(at);
  gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  gl.bindVertexArray(null);
}

/** In doubles, since close up a float would shake; the map is never tilted, so all between is even. */
function screenInCells(map: MapLibreMap, { grid }: SuitabilityField): Square {
  const { clientWidth, clientHeight } = map.getCanvas();
  const toCells = (x: number, y: number): Vector => {
    const { lng, lat } = map.unproject([x, y]);
    return [(mercatorX(lng) - grid.west) / grid.side, (mercatorY(lat) - grid.north) / grid.side];
  };
  const origin = toCells(0, 0);
  const edge = (x: number, y: number): Vector => {
    const end = toCells(x, y);
    return [end[0] - origin[0], end[1] - origin[1]];
  };
  return [origin, edge(clientWidth, 0), edge(0, clientHeight)];
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
