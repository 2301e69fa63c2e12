import { expect } from '@playwright/test';
import type { Parts } from './parts';

/** Distances in the sheet and in the filter, and the line that the map draws of one. */
export class NearnessDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async asksAtMost(target: string, kilometres: number): Promise<void> {
    const field = this.#parts.part(`filter-near-${target}`);
    await field.fill(String(kilometres));
    await field.press('Enter');
  }

  /** Kilometres of the sheet's figure. */
  async distanceTo(target: string): Promise<number> {
    const figure = this.#figure(target);
    await expect(figure).toHaveAttribute('data-value', /^\d/);
    return Number(await figure.getAttribute('data-value'));
  }

  async errorTo(target: string): Promise<number> {
    const figure = this.#figure(target);
    await expect(figure).toHaveAttribute('data-error', /^\d/);
    return Number(await figure.getAttribute('data-error'));
  }

  /** The distance, once it is another than it was. */
  async distanceBecomesOther(target: string, than: number): Promise<number> {
    await expect.poll(() => this.distanceTo(target)).not.toBe(than);
    return await this.distanceTo(target);
  }

  async measuresFrom(origin: 'edge' | 'inside' | 'farthest'): Promise<void> {
    await this.#parts.page
      .getByRole('button', { name: this.#parts.say('proximity.origin-label'), exact: true })
      .click();
    await this.#parts.page
      .getByRole('menuitemradio', { name: this.#parts.say(`proximity.origin.${origin}`) })
      .click();
  }

  async picksGate(): Promise<void> {
    await this.#parts.part('gate-pick').click();
  }

  /** By keyboard alone: the field has the focus when it comes. */
  async typesGate(text: string): Promise<void> {
    const { keyboard } = this.#parts.page;
    if ((await this.#parts.part('gate-coordinates').count()) === 0) await keyboard.press('Enter');
    await expect(this.#parts.part('gate-coordinates')).toBeFocused();
    await keyboard.press('Control+a');
    await keyboard.insertText(text);
    await keyboard.press('Enter');
  }

  async gateIsRefused(words: string): Promise<void> {
    await expect(this.#parts.part('gate-coordinates')).toHaveAttribute('aria-invalid', 'true');
    await expect(this.#parts.part('sheet').getByText(words)).toBeVisible();
  }

  async hasGate(isSet: boolean): Promise<void> {
    await expect(this.#parts.part('gate-remove')).toHaveCount(isSet ? 1 : 0);
    if (isSet) await expect(this.#parts.part('gate-coordinates')).toHaveCount(0);
  }

  async removesGate(): Promise<void> {
    await this.#parts.part('gate-remove').click();
  }

  /** Moves the map to where both ends of a distance are in sight. */
  async goesToLineOf(target: string): Promise<void> {
    await this.#parts.part('distance-line', { target }).getByRole('button').nth(1).click();
  }

  async pointsAtDistanceTo(target: string): Promise<void> {
    await this.#parts.part('distance-line', { target }).hover();
  }

  /** The pointer to the page's corner, the focus to nothing. */
  async pointsElsewhere(): Promise<void> {
    await this.#parts.page.mouse.move(2, 2);
    await this.#parts.root.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  #figure(target: string) {
    return this.#parts.figure(`distance-${target}`, this.#parts.part('distance-line', { target })).first();
  }
}
