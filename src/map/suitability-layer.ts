import type { CustomLayerInterface, MapLibreMap } from 'maplibre-gl';
import type { SuitabilityCriterion, SuitabilityField } from '@/domain/suitability';
import { mercatorX, mercatorY } from '@/geometry/mercator-grid';
import {
  FRAGMENT_SHADER,
  packCriteria,
  type ShaderCriteria,
  textureMetres,
  VERTEX_SHADER,
} from './suitability-shader';

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

type Graphics = {
  readonly program: WebGLProgram;
  readonly vertices: WebGLVertexArrayObject;
  readonly distances: WebGLTexture;
  readonly flags: WebGLTexture;
};

const SUITABILITY_LAYER = 'suitability';

/**
 * The heat map: distances lie in a texture, and the graphics card makes scores and colours of them, so
 * that a weight that moves costs one frame and nothing else.
 */
export class SuitabilityLayer implements CustomLayerInterface {
  readonly id = SUITABILITY_LAYER;
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  #map: MapLibreMap | null = null;
  #graphics: Graphics | null = null;
  #field: SuitabilityField | null = null;
  #isUploaded = false;
  #look: SuitabilityLook | null = null;
  #packed: ShaderCriteria | null = null;

  /** Criteria that the field has no distances for are not taken: the map keeps its picture until they come. */
  show(field: SuitabilityField, look: SuitabilityLook): void {
    const packed = packCriteria(look.criteria, field.targets);
    if (!packed) return;
    if (field !== this.#field) {
      this.#field = field;
      this.#isUploaded = false;
    }
    this.#look = look;
    this.#packed = packed;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#graphics = makeGraphics(gl);
    this.#isUploaded = false;
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const graphics = this.#graphics;
    this.#map = null;
    this.#graphics = null;
    if (!graphics) return;
    gl.deleteProgram(graphics.program);
    gl.deleteVertexArray(graphics.vertices);
    gl.deleteTexture(graphics.distances);
    gl.deleteTexture(graphics.flags);
  }

  render(gl: WebGL2RenderingContext): void {
    const [map, graphics, field, look, packed] = [
      this.#map,
      this.#graphics,
      this.#field,
      this.#look,
      this.#packed,
    ];
    if (!map || !graphics || !field || !look || !packed) return;
    bind(gl, graphics);
    if (!this.#isUploaded) upload(gl, field);
    this.#isUploaded = true;
    const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(graphics.program, name);
    const [origin, across, down] = screenInCells(map, field);
    gl.uniform2fv(at('origin'), origin);
    gl.uniform2fv(at('across'), across);
    gl.uniform2fv(at('down'), down);
    gl.uniform1i(at('distances'), 0);
    gl.uniform1i(at('flags'), 1);
    gl.uniform1ui(at('excluded'), look.excluded);
    gl.uniform1i(at('count'), packed.count);
    gl.uniform1fv(at('weights'), packed.weights);
    gl.uniform2fv(at('limits'), packed.limits);
    gl.uniform3iv(at('spans'), packed.spans);
    gl.uniform2fv(at('points'), packed.points);
    gl.uniform3fv(at('ramp'), look.ramp.flatMap(channels));
    gl.uniform1i(at('isClassed'), look.isClassed ? 1 : 0);
    gl.uniform1f(at('opacity'), look.opacity);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.bindVertexArray(null);
  }
}

function bind(gl: WebGL2RenderingContext, graphics: Graphics): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's own verb, no hook of React
  gl.useProgram(graphics.program);
  gl.bindVertexArray(graphics.vertices);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, graphics.distances);
  gl.activeTexture(gl.TEXTURE1);
  gl.bindTexture(gl.TEXTURE_2D, graphics.flags);
}

function makeGraphics(gl: WebGL2RenderingContext): Graphics {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  const isLinked: unknown = gl.getProgramParameter(program, gl.LINK_STATUS);
  if (isLinked !== true && !gl.isContextLost())
    throw new Error(`the heat map's shader does not link: ${gl.getProgramInfoLog(program)}`);
  return {
    program,
    vertices: gl.createVertexArray(),
    distances: gl.createTexture(),
    flags: gl.createTexture(),
  };
}

/** Into the textures that are bound. */
function upload(gl: WebGL2RenderingContext, { grid, targets, metres, flags }: SuitabilityField): void {
  const { columns, rows } = grid;
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.activeTexture(gl.TEXTURE1);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, columns, rows, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, flags);
  readCellsAsTheyAre(gl, gl.TEXTURE_2D);
  gl.activeTexture(gl.TEXTURE0);
  const layers = Math.max(1, targets.length);
  const data = targets.length === 0 ? null : textureMetres(metres);
  gl.texImage3D(gl.TEXTURE_2D_ARRAY, 0, gl.R32F, columns, rows, layers, 0, gl.RED, gl.FLOAT, data);
  readCellsAsTheyAre(gl, gl.TEXTURE_2D_ARRAY);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
}

/** Nothing is smoothed between cells. */
function readCellsAsTheyAre(gl: WebGL2RenderingContext, texture: GLenum): void {
  gl.texParameteri(texture, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(texture, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
}

type Vector = readonly [number, number];

/**
 * The window in cells: its left upper corner, and its two edges. In doubles, since close up a float
 * would shake; the map is never tilted, so all between is even.
 */
function screenInCells(map: MapLibreMap, { grid }: SuitabilityField): readonly [Vector, Vector, Vector] {
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
