import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

/** The layer panel and the legend. */
export class LayersDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async switches(layer: string): Promise<void> {
    await this.#switch(layer).press('Space');
  }

  async isOn(layer: string, isOn: boolean): Promise<void> {
    await expect(this.#switch(layer)).toBeChecked({ checked: isOn });
  }

  /** By arrow keys, a step being 5 %. */
  async fades(layer: string, steps: number): Promise<void> {
    const slider = this.#row(layer).getByRole('slider');
    for (let step = 0; step < steps; step++) await slider.press('ArrowLeft');
  }

  /** By arrow keys on its handle. */
  async moves(layer: string, key: 'ArrowUp' | 'ArrowDown'): Promise<void> {
    const name = this.#parts.say(`layers.name.${layer}`);
    await this.#row(layer)
      .getByRole('button', { name: this.#parts.say('layers.move', { name }), exact: true })
      .press(key);
  }

  async standsAt(layer: string, place: number): Promise<void> {
    await expect(this.#parts.part('layer-row').nth(place)).toHaveAttribute('data-layer', layer);
  }

  async resets(): Promise<void> {
    await this.#parts.part('layers-reset').click();
  }

  async legendShows(layer: string, isShown: boolean): Promise<void> {
    const items = this.#parts.part('legend-item', { layer });
    if (isShown) await expect(items.first()).toBeVisible();
    else await expect(items).toHaveCount(0);
  }

  async choosesBasemap(id: string): Promise<void> {
    await this.#parts.part('basemap-choice').locator(`[data-value="${id}"]`).click();
  }

  #row(layer: string): Locator {
    return this.#parts.part('layer-row', { layer });
  }

  #switch(layer: string): Locator {
    return this.#row(layer).getByRole('switch');
  }
}
