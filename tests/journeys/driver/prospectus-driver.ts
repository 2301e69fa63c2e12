import { expect } from '@playwright/test';
import type { GivenFile } from './given-files';
import type { Parts } from './parts';

/** What a prospectus is made of, and the file that comes of it. */
export class ProspectusDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** From the sheet of a site, from chosen candidates, or from the composer for what is listed. */
  async opens(): Promise<void> {
    await this.#parts.part('prospectus-open').last().click();
    await expect(this.#parts.part('prospectus-dialog')).toBeVisible();
  }

  async names(contact: string): Promise<void> {
    await this.#parts.part('prospectus-contact').fill(contact);
  }

  async has(contact: string): Promise<void> {
    await expect(this.#parts.part('prospectus-contact')).toHaveValue(contact);
  }

  async speaks(language: 'vi' | 'en'): Promise<void> {
    await this.#parts.part('prospectus-language').selectOption(language);
  }

  async toggles(part: 'logistics' | 'figures' | 'comparison' | 'own'): Promise<void> {
    await this.#parts.part(`prospectus-${part}`).click();
  }

  /** The file that the page hands over, as a person's disk gets it. */
  async saves(): Promise<GivenFile> {
    const run = this.#parts.part('prospectus-run');
    await expect(run).toBeEnabled({ timeout: 30_000 });
    return await this.#parts.files.from(() => run.click());
  }

  /** Begins to save and gives up; nothing arrives. */
  async givesUp(): Promise<void> {
    await expect(this.#parts.part('prospectus-run')).toBeEnabled({ timeout: 30_000 });
    await this.#parts.part('prospectus-run').click();
    await this.#parts.part('prospectus-cancel').click();
    await expect(this.#parts.part('prospectus-status')).toHaveText(
      this.#parts.say('storage-problem.export-cancelled'),
    );
    await expect(this.#parts.part('prospectus-run')).toBeVisible();
    this.#parts.files.comeOnlyWhenAwaited();
  }

  async fails(code: string): Promise<void> {
    await this.#parts.part('prospectus-run').click();
    await expect(this.#parts.part('problem', { code })).toBeVisible({ timeout: 30_000 });
    await expect(this.#parts.part('prospectus-run')).toBeEnabled();
  }
}
