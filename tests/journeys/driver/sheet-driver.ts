import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

/** What is known of the selected zone, hub, commune or place. */
export class SheetDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async isOf(id: string): Promise<void> {
    await expect(this.#parts.part('sheet')).toHaveAttribute('data-id', id);
  }

  async hasBoundary(boundary: 'indicative' | 'surveyed' | 'none'): Promise<void> {
    await expect(this.#parts.part('sheet')).toHaveAttribute('data-boundary', boundary);
  }

  async isOpen(): Promise<void> {
    await expect(this.#parts.part('sheet')).toBeVisible();
  }

  async isClosed(): Promise<void> {
    await expect(this.#parts.part('sheet')).toHaveCount(0);
  }

  /** A sheet that is open may have given its room to the list. */
  async isSeen(isSeen: boolean): Promise<void> {
    await expect(this.#parts.part('sheet')).toBeVisible({ visible: isSeen });
  }

  /** On a tablet: for the task card, which takes the focus. */
  async givesRoom(): Promise<void> {
    await this.#parts.part('card-rail-left').click();
    await expect(this.#card('tasks')).toBeFocused();
    await expect(this.#parts.part('card-rail-left')).toBeHidden();
  }

  async comesBack(): Promise<void> {
    await this.#parts.part('card-rail-right').click();
    await expect(this.#card('sheet')).toBeFocused();
    await expect(this.#parts.part('card-rail-right')).toBeHidden();
  }

  async closes(): Promise<void> {
    await this.#parts.button('site.close').click();
  }

  /** The value of a figure that is held. */
  async valueOf(code: string): Promise<number> {
    const figure = this.#parts.figure(code, this.#parts.part('sheet')).first();
    await expect(figure).toHaveAttribute('data-value', /^-?\d/);
    return Number(await figure.getAttribute('data-value'));
  }

  async showsAsUnknown(code: string): Promise<void> {
    const figure = this.#parts.figure(code, this.#parts.part('sheet')).first();
    await expect(figure).toHaveAttribute('data-missing', 'true');
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.#parts.part('sheet')).toContainText(text);
  }

  async saysWords(id: string): Promise<void> {
    await this.says(this.#parts.say(id));
  }

  #card(which: 'tasks' | 'sheet'): Locator {
    const name = this.#parts.say(`common.landmark.${which}`);
    return this.#parts.page.getByRole('complementary', { name, exact: true });
  }
}
