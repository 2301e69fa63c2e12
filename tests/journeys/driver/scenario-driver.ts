import { expect } from '@playwright/test';
import type { Parts } from './parts';

/** The year that the map is looked at from. */
export class ScenarioDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async opens(): Promise<void> {
    await this.#parts.part('scenario-open').click();
  }

  /** By arrow keys, a step being a year, from the first. */
  async goesTo(year: number): Promise<void> {
    const slider = this.#parts.part('scenario-year').getByRole('slider');
    await slider.press('Home');
    const first = Number(await slider.getAttribute('min'));
    for (let step = first; step < year; step++) {
      // Each key stands on what the one before has brought.
      await expect(slider).toHaveValue(String(step));
      await slider.press('ArrowRight');
    }
    await this.isTold(year);
  }

  async isTold(year: number): Promise<void> {
    await expect(this.#parts.part('scenario')).toHaveAttribute('data-year', String(year));
    await expect(this.#parts.part('scenario-open')).toContainText(String(year));
  }

  /** How many hubs or corridors the open form counts as serving. */
  async serving(what: 'hubs' | 'corridors'): Promise<number> {
    const figure = this.#parts.figure(`${what}-in-service`, this.#parts.part('scenario'));
    await expect(figure).toBeVisible();
    return Number(await figure.getAttribute('data-value'));
  }

  async searchSaysNotYet(id: string, year: number): Promise<void> {
    const words = this.#parts.say('scenario.not-yet', { year: String(year) });
    await expect(this.#parts.part('search-result', { id })).toContainText(words);
  }

  async sheetSaysNotYet(year: number): Promise<void> {
    const words = this.#parts.say('scenario.not-in-service', { year: String(year) });
    await expect(this.#parts.part('sheet').getByRole('note')).toHaveText(words);
  }

  async returnsToNow(): Promise<void> {
    await this.#parts.part('scenario-now').click();
  }
}
