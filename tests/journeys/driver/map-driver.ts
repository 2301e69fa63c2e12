import { expect, type Locator } from '@playwright/test';
import { type Look, lookAt } from './look-at';
import type { Parts } from './parts';

/** Fewer colours than this are an empty sheet: land, sea, coast, names and zones are more. */
const FEWEST_COLOURS = 24;

type Tool = 'zoom-in' | 'zoom-out' | 'north' | 'province' | 'distance' | 'area';

type Measure = 'measure-length' | 'measure-area' | 'perimeter';

/** The canvas, its tools, and what stands under it. Places on it are shares of the window. */
export class MapDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async is(status: 'ready' | 'unavailable'): Promise<void> {
    await expect(this.#parts.root).toHaveAttribute('data-map', status);
  }

  /** As when a driver is restarted or the memory of the graphics runs out. */
  async losesGraphics(whose: 'of the map' | 'of the next map'): Promise<void> {
    await this.#parts.page.evaluate((isNext) => {
      const lose = (canvas: HTMLCanvasElement): void =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      const SHOWN = 'canvas.maplibregl-canvas';
      if (!isNext) {
        const shown = document.querySelector<HTMLCanvasElement>(SHOWN);
        if (shown) lose(shown);
        return;
      }
      const watch = new MutationObserver(() => {
        const next = document.querySelector<HTMLCanvasElement>(`.map-picture ${SHOWN}`);
        if (!next) return;
        watch.disconnect();
        lose(next);
      });
      watch.observe(document.body, { childList: true, subtree: true });
    }, whose === 'of the next map');
  }

  async takes(tool: Tool): Promise<void> {
    await this.#parts.button(`tools.${tool}`).click();
  }

  async clicks(shareX: number, shareY: number): Promise<void> {
    const { x, y } = this.#point(shareX, shareY);
    await this.#parts.page.mouse.click(x, y);
  }

  async clicksWithShift(shareX: number, shareY: number): Promise<void> {
    const { keyboard } = this.#parts.page;
    await keyboard.down('Shift');
    await this.clicks(shareX, shareY);
    await keyboard.up('Shift');
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
    if (compare === 'smaller') await expect.poll(() => this.scale()).toBeLessThan(than);
    else await expect.poll(() => this.scale()).toBeGreaterThan(than);
  }

  async saysPosition(system: 'wgs84' | 'vn2000', pattern: RegExp): Promise<void> {
    await expect(this.#parts.part(`cursor-${system}`)).toHaveText(pattern);
  }

  async measures(code: Measure): Promise<void> {
    await expect(this.#measure(code)).toHaveAttribute('data-value', /[1-9]/);
  }

  async measured(code: Measure): Promise<number> {
    await this.measures(code);
    return Number(await this.#measure(code).getAttribute('data-value'));
  }

  /** The length, in metres whichever unit it is shown in. */
  async measuredMetres(): Promise<number> {
    const value = await this.measured('measure-length');
    const unit = await this.#measure('measure-length').getAttribute('data-unit');
    return unit === 'km' ? value * 1000 : value;
  }

  async measuresNothing(): Promise<void> {
    await expect(this.#parts.part('measure-card')).toHaveCount(0);
  }

  widthPx(): number {
    return this.#point(1, 1).x;
  }

  async takesFocus(): Promise<void> {
    await this.#parts.page.locator('canvas').focus();
  }

  /** What is under the middle has changed and then stayed: a move by keyboard has ended. */
  async hasMovedFrom(position: string): Promise<void> {
    let last = position;
    await expect
      .poll(async () => {
        const before = last;
        last = await this.position();
        return last === before && last !== position;
      })
      .toBe(true);
  }

  async position(): Promise<string> {
    return (await this.#parts.part('cursor-vn2000').textContent()) ?? '';
  }

  /** Not a blank canvas. */
  async isDrawn(): Promise<void> {
    await expect.poll(async () => (await this.#look()).colours).toBeGreaterThan(FEWEST_COLOURS);
  }

  /** What the free part of the map looks like once it has come to rest: the same text for the same picture. */
  async restingPicture(): Promise<string> {
    let last = '';
    await expect
      .poll(async () => {
        const before = last;
        last = await this.#picture();
        return last === before;
      })
      .toBe(true);
    return last;
  }

  async brightness(): Promise<number> {
    await this.isDrawn();
    return (await this.#look()).brightness;
  }

  async becomesDarkerThan(brightness: number): Promise<void> {
    await expect.poll(async () => (await this.#look()).brightness).toBeLessThan(brightness);
  }

  #measure(code: Measure): Locator {
    return this.#parts.figure(code, this.#parts.part('measure-card'));
  }

  #point(shareX: number, shareY: number): { x: number; y: number } {
    const { width, height } = this.#parts.page.viewportSize() ?? { width: 0, height: 0 };
    return { x: width * shareX, y: height * shareY };
  }

  async #picture(): Promise<string> {
    const { x, y } = this.#point(1 / 3, 1 / 4);
    const picture = await this.#parts.page.screenshot({ clip: { x, y, width: x, height: y } });
    return picture.toString('base64');
  }

  async #look(): Promise<Look> {
    const { x, y } = this.#point(1 / 3, 1 / 4);
    return await lookAt(this.#parts.page, { x, y, width: x, height: y });
  }
}
