import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

export class SearchDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async types(text: string): Promise<void> {
    await this.#parts.page.keyboard.press('Control+k');
    await expect(this.#parts.part('search-input')).toBeFocused();
    await this.#parts.page.keyboard.type(text);
  }

  async finds(kind: string, id: string): Promise<void> {
    await expect(this.#result(kind, id)).toBeVisible();
  }

  /** Marked as the user's own. */
  async findsOwn(name: string): Promise<void> {
    const row = this.#parts.part('search-result', { kind: 'candidate' }).filter({ hasText: name });
    await expect(row).toContainText(this.#parts.say('candidates.kind'));
  }

  async chooses(kind: string, id: string): Promise<void> {
    await this.#result(kind, id).click();
  }

  async findsNothing(): Promise<void> {
    await expect(this.#parts.page.getByText(this.#parts.say('explore.search.none'))).toBeVisible();
  }

  #result(kind: string, id: string): Locator {
    return this.#parts.part('search-result', { kind, id });
  }
}
