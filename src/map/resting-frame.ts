import { bindTexture, UNIT } from './suitability-graphics';

/**
 * The map's last frame in two pictures: what lies under one layer, and what lies over it. While the map
 * rests that layer can be painted anew between them, in its place of the order, and nothing else is drawn:
 * a frame of the whole map takes many times as long where there is no graphics card.
 *
 * What the map draws over the layer has to blend (lines, signs, names, fills that let through): fills that
 * cover all are drawn before anything else and so count as under it.
 */
export class RestingFrame {
  readonly gl: WebGL2RenderingContext;
  readonly #under: WebGLTexture;
  readonly #over: WebGLTexture;
  #width = 0;
  #height = 0;
  #isWhole = false;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.#under = gl.createTexture();
    this.#over = gl.createTexture();
  }

  /** Both pictures are there, and as large as the map is now. */
  get isWhole(): boolean {
    return this.#isWhole && this.#fits;
  }

  /** In the layer's turn: keeps what is drawn so far and clears it away, so that the rest comes out alone. */
  part(): void {
    const { gl } = this;
    if (!this.#fits) this.#makeRoom();
    this.#isWhole = false;
    this.#take(UNIT.under, this.#under);
    gl.clearColor(0, 0, 0, 0);
    gl.colorMask(true, true, true, true);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  /** At the end of a frame that was parted. */
  keep(): void {
    this.#take(UNIT.over, this.#over);
    this.#isWhole = true;
  }

  /** The canvas and both pictures, for whoever draws all of the frame by them. */
  bind(): void {
    const { gl } = this;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, this.#width, this.#height);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.SCISSOR_TEST, gl.CULL_FACE, gl.BLEND])
      gl.disable(test);
    gl.colorMask(true, true, true, true);
    bindTexture(gl, UNIT.under, gl.TEXTURE_2D, this.#under);
    bindTexture(gl, UNIT.over, gl.TEXTURE_2D, this.#over);
  }

  delete(): void {
    this.gl.deleteTexture(this.#under);
    this.gl.deleteTexture(this.#over);
  }

  get #fits(): boolean {
    const { drawingBufferWidth, drawingBufferHeight } = this.gl;
    return this.#width === drawingBufferWidth && this.#height === drawingBufferHeight;
  }

  #makeRoom(): void {
    const { gl } = this;
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    for (const [unit, picture] of [
      [UNIT.under, this.#under],
      [UNIT.over, this.#over],
    ] as const) {
      bindTexture(gl, unit, gl.TEXTURE_2D, picture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    }
    this.#width = width;
    this.#height = height;
  }

  #take(unit: number, picture: WebGLTexture): void {
    bindTexture(this.gl, unit, this.gl.TEXTURE_2D, picture);
    this.gl.copyTexSubImage2D(this.gl.TEXTURE_2D, 0, 0, 0, 0, 0, this.#width, this.#height);
  }
}
