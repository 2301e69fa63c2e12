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
    const first = Number(await slider.inputValue());
    for (let step = first; step < year; step++) await slider.press('ArrowRight');
    await this.isTold(year);
  }

  async isTold(year: number): Promise<void> {
    await expect(this.#parts.part('scenario')).toHaveAttribute('data-year', String(year));
    await expect(this.#parts.part('scenario-open')).toContainText(String(year));
  }

  async returnsToNow(): Promise<void> {
    await this.#parts.part('scenario-now').click();
  }
}
