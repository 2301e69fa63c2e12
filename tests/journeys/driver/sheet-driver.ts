import { expect } from '@playwright/test';
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
}
