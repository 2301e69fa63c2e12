import { expect } from '@playwright/test';
import type { Parts } from './parts';

type Tool = 'draw-polygon' | 'draw-rectangle' | 'draw-point' | 'edit-outline' | 'draw-hole' | 'split';

type Place = readonly [shareX: number, shareY: number];

/** Outlines on the map: drawn, moved, cut. Places are shares of the window. */
export class DrawDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The tool is ready when its card is there and the map listens. */
  async takes(tool: Tool): Promise<void> {
    await this.#parts.part(tool).click();
    await expect(this.#parts.part('draw-card')).toHaveAttribute('data-listening', 'true');
  }

  /** Goes on from the corners that are set. */
  async setsCorners(...places: readonly Place[]): Promise<void> {
    const card = this.#parts.part('draw-card');
    let corners = Number(await card.getAttribute('data-corners'));
    for (const place of places) {
      await this.#presses(place);
      corners++;
      await expect(card).toHaveAttribute('data-corners', String(corners));
    }
  }

  /** As `setsCorners`, by a finger. */
  async tapsCorners(...places: readonly Place[]): Promise<void> {
    const card = this.#parts.part('draw-card');
    let corners = Number(await card.getAttribute('data-corners'));
    for (const place of places) {
      const { x, y } = this.#point(place);
      await this.#parts.page.touchscreen.tap(x, y);
      corners++;
      await expect(card).toHaveAttribute('data-corners', String(corners));
    }
  }

  /** By a finger that meets what it takes hold of some pixels off. */
  async dragsByFinger(from: Place, to: Place, offPx = 0): Promise<void> {
    const { page } = this.#parts;
    const touch = await page.context().newCDPSession(page);
    const [start, end] = [this.#point(from), this.#point(to)];
    const steps = 8;
    for (let step = 0; step <= steps; step++) {
      const at = (one: number, other: number): number => one + offPx + ((other - one) * step) / steps;
      await touch.send('Input.dispatchTouchEvent', {
        type: step === 0 ? 'touchStart' : 'touchMove',
        touchPoints: [{ x: at(start.x, end.x), y: at(start.y, end.y) }],
      });
      // Moves within one frame come as one: a finger takes its time.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await touch.detach();
  }

  /** The share of the window's height that is left for the map between what lies over it. */
  async leavesForMap(leastShare: number): Promise<void> {
    const { page } = this.#parts;
    const [card, tools] = await Promise.all([
      this.#parts.part('draw-card').boundingBox(),
      this.#parts.part('search-input').boundingBox(),
    ]);
    const height = page.viewportSize()?.height ?? 0;
    expect(((card?.y ?? 0) - (tools ? tools.y + tools.height : height)) / height).toBeGreaterThan(leastShare);
  }

  /** Two opposite corners, as rectangles have. */
  async spans(one: Place, other: Place): Promise<void> {
    await this.#presses(one);
    await this.#presses(other);
  }

  async drags(from: Place, to: Place): Promise<void> {
    await this.#movesTo(from);
    await this.#parts.page.mouse.down();
    await this.#movesTo(to);
    await this.#parts.page.mouse.up();
  }

  async showsArea(): Promise<number> {
    const area = this.#parts.figure('measure-area', this.#parts.part('draw-card'));
    await expect(area).toHaveAttribute('data-value', /[1-9]/);
    return Number(await area.getAttribute('data-value'));
  }

  async isCrossed(isCrossed: boolean): Promise<void> {
    await expect(this.#parts.part('draw-card')).toHaveAttribute('data-crossed', String(isCrossed));
  }

  async takesBack(corners: number): Promise<void> {
    await this.#parts.part('draw-back').click();
    await expect(this.#parts.part('draw-card')).toHaveAttribute('data-corners', String(corners));
  }

  async finishes(): Promise<void> {
    await this.#parts.part('draw-finish').click();
    await this.isOver();
  }

  async isDone(): Promise<void> {
    await this.#parts.part('draw-done').click();
    await this.isOver();
  }

  async isOver(): Promise<void> {
    await expect(this.#parts.part('draw-card')).toHaveCount(0);
  }

  async #presses(place: Place): Promise<void> {
    await this.#movesTo(place);
    const { x, y } = this.#point(place);
    await this.#parts.page.mouse.click(x, y);
  }

  async #movesTo(place: Place): Promise<void> {
    const { x, y } = this.#point(place);
    await this.#parts.page.mouse.move(x, y, { steps: 5 });
  }

  #point([shareX, shareY]: Place): { x: number; y: number } {
    const { width, height } = this.#parts.page.viewportSize() ?? { width: 0, height: 0 };
    return { x: width * shareX, y: height * shareY };
  }
}
