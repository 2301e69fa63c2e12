import type { SuitabilityField } from '@/domain/suitability';
import { CELL_SHADER, textureMetres, VERTEX_SHADER, WINDOW_SHADER } from './suitability-shader';

/** What the heat map holds on the graphics card. */
export type SuitabilityGraphics = {
  /** Colours the cells, into `picture`. */
  readonly cells: WebGLProgram;
  /** Draws the picture into the window, between the rest of the map. */
  readonly window: WebGLProgram;
  readonly vertices: WebGLVertexArrayObject;
  readonly distances: WebGLTexture;
  readonly flags: WebGLTexture;
  readonly colours: WebGLTexture;
  readonly picture: WebGLFramebuffer;
};

/** The units that textures are bound to. */
export const UNIT = { distances: 0, flags: 1, colours: 2, under: 3, over: 4 } as const;

export function makeGraphics(gl: WebGL2RenderingContext): SuitabilityGraphics {
  return {
    cells: makeProgram(gl, CELL_SHADER),
    window: makeProgram(gl, WINDOW_SHADER),
    vertices: gl.createVertexArray(),
    distances: gl.createTexture(),
    flags: gl.createTexture(),
    colours: gl.createTexture(),
    picture: gl.createFramebuffer(),
  };
}

export function deleteGraphics(gl: WebGL2RenderingContext, graphics: SuitabilityGraphics): void {
  gl.deleteProgram(graphics.cells);
  gl.deleteProgram(graphics.window);
  gl.deleteVertexArray(graphics.vertices);
  gl.deleteTexture(graphics.distances);
  gl.deleteTexture(graphics.flags);
  gl.deleteTexture(graphics.colours);
  gl.deleteFramebuffer(graphics.picture);
}

function makeProgram(gl: WebGL2RenderingContext, fragments: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, fragments],
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
  return program;
}

/** Distances and flags of a field, and room for the colours of its cells. */
export function uploadField(
  gl: WebGL2RenderingContext,
  { distances, flags, colours, picture }: SuitabilityGraphics,
  field: SuitabilityField,
): void {
  const { columns, rows } = field.grid;
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  bindTexture(gl, UNIT.flags, gl.TEXTURE_2D, flags);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, columns, rows, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, field.flags);
  bindTexture(gl, UNIT.distances, gl.TEXTURE_2D_ARRAY, distances);
  const layers = Math.max(1, field.targets.length);
  const metres = field.targets.length === 0 ? null : textureMetres(field.metres);
  gl.texImage3D(gl.TEXTURE_2D_ARRAY, 0, gl.R32F, columns, rows, layers, 0, gl.RED, gl.FLOAT, metres);
  bindTexture(gl, UNIT.colours, gl.TEXTURE_2D, colours);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, columns, rows, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  gl.bindFramebuffer(gl.FRAMEBUFFER, picture);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, colours, 0);
}

/** Nothing is smoothed between cells. */
export function bindTexture(
  gl: WebGL2RenderingContext,
  unit: number,
  target: GLenum,
  texture: WebGLTexture,
): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(target, texture);
  gl.texParameteri(target, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(target, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
}
