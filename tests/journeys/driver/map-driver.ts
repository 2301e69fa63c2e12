import { expect } from '@playwright/test';
import type { Parts } from './parts';

/** Fewer colours than this are an empty sheet: land, sea, coast, names and zones are more. */
const FEWEST_COLOURS = 24;

type Tool = 'zoom-in' | 'zoom-out' | 'north' | 'province' | 'distance' | 'area';

/** The canvas, its tools, and what stands under it. Places on it are shares of the window. */
export class MapDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async is(status: 'ready' | 'unavailable'): Promise<void> {
    await expect(this.#parts.root).toHaveAttribute('data-map', status);
  }

  async takes(tool: Tool): Promise<void> {
    await this.#parts.button(`tools.${tool}`).click();
  }

  async clicks(shareX: number, shareY: number): Promise<void> {
    const { x, y } = this.#point(shareX, shareY);
    await this.#parts.page.mouse.click(x, y);
  }

  async pointsAt(shareX: number, shareY: number): Promise<void> {
    const { x, y } = this.#point(shareX, shareY);
    await this.#parts.page.mouse.move(x, y);
  }

  /** 1:N, the N. */
  async scale(): Promise<number> {
    return Number(await this.#parts.part('scale').getAttribute('data-value'));
  }

  async scaleBecomes(compare: 'smaller' | 'larger', than: number): Promise<void> {
    const value = expect.poll(() => this.scale());
    await (compare === 'smaller' ? value.toBeLessThan(than) : value.toBeGreaterThan(than));
  }

  async saysPosition(system: 'wgs84' | 'vn2000', pattern: RegExp): Promise<void> {
    await expect(this.#parts.part(`cursor-${system}`)).toHaveText(pattern);
  }

  async measured(code: 'measure-length' | 'measure-area' | 'perimeter'): Promise<number> {
    const figure = this.#parts.figure(code, this.#parts.part('measure-card'));
    await expect(figure).toHaveAttribute('data-value', /\d/);
    return Number(await figure.getAttribute('data-value'));
  }

  /** Not a blank canvas. */
  async isDrawn(): Promise<void> {
    await expect.poll(() => this.#coloursInTheMiddle()).toBeGreaterThan(FEWEST_COLOURS);
  }

  #point(shareX: number, shareY: number): { x: number; y: number } {
    const { width, height } = this.#parts.page.viewportSize() ?? { width: 0, height: 0 };
    return { x: width * shareX, y: height * shareY };
  }

  async #coloursInTheMiddle(): Promise<number> {
    const { x, y } = this.#point(1 / 3, 1 / 4);
    const picture = await this.#parts.page.screenshot({ clip: { x, y, width: x, height: y } });
    return await this.#parts.page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))]),
      );
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) return 0;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      return new Set(new Uint32Array(data.buffer)).size;
    }, picture.toString('base64'));
  }
}
