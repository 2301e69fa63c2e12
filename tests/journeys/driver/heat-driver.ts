import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

type Weighted = 'interchange' | 'seaport' | 'airport' | 'border-gate';

/** The heat map: its switch, its weights, and the land that it finds. */
export class HeatDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async switches(): Promise<void> {
    await this.#toggle.press('Space');
  }

  async cancels(): Promise<void> {
    await this.#parts.part('heatmap-cancel').click();
  }

  async isOn(isOn: boolean): Promise<void> {
    await expect(this.#toggle).toBeChecked({ checked: isOn });
  }

  async seesProgress(): Promise<void> {
    await expect(this.#parts.part('heatmap-progress')).toBeVisible();
  }

  async isWorkedOut(): Promise<void> {
    await expect(this.#parts.part('heatmap-scale')).toBeVisible({ timeout: 30_000 });
    await expect(this.#parts.part('heatmap-progress')).toHaveCount(0, { timeout: 30_000 });
  }

  async setsCells(count: number): Promise<void> {
    await this.#parts.part('heatmap-settings').click();
    await this.#parts.part('heatmap-cells').selectOption(String(count));
  }

  /** Per cent, as the slider says it. */
  async weightOf(target: Weighted): Promise<number> {
    return Number(await this.#weight(target).getAttribute('data-value'));
  }

  /** By arrow keys, a step being one per cent. */
  async raises(target: Weighted, steps: number): Promise<void> {
    const slider = this.#weight(target).getByRole('slider');
    for (let step = 0; step < steps; step++) await slider.press('ArrowRight');
  }

  /** Of the cell under the pointer. */
  async scoreHere(): Promise<number> {
    const figure = this.#parts.figure('score', this.#parts.part('heatmap-cell'));
    await expect(figure).toHaveAttribute('data-value', /^\d/);
    return Number(await figure.getAttribute('data-value'));
  }

  async findsLand(hectares: number): Promise<void> {
    await this.#parts.part('heatmap-hectares').fill(String(hectares));
    await this.#parts.part('heatmap-find').click();
    await expect(this.#areas.first()).toBeVisible({ timeout: 30_000 });
  }

  async hectaresFound(): Promise<readonly number[]> {
    const figures = this.#parts.figure('area-ellipsoid', this.#areas);
    return await figures.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
  }

  async adds(rank: number): Promise<void> {
    await this.#addButton(rank).click();
  }

  async isAdded(rank: number, isAdded: boolean): Promise<void> {
    await expect(this.#addButton(rank)).toBeEnabled({ enabled: !isAdded });
  }

  get #toggle(): Locator {
    return this.#parts.page.getByRole('switch', { name: this.#parts.say('suitability.toggle') });
  }

  get #areas(): Locator {
    return this.#parts.part('heatmap-area');
  }

  #addButton(rank: number): Locator {
    return this.#parts.part('heatmap-area', { rank: String(rank) }).locator('[data-testid="heatmap-add"]');
  }

  #weight(target: Weighted): Locator {
    return this.#parts.part(`heatmap-weight-${target}`);
  }
}
