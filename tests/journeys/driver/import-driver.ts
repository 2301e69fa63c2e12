import { expect } from '@playwright/test';
import type { Parts } from './parts';

/** A file on its way into the project. */
export class ImportDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async opensFile(name: string, content: string | Buffer): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
    await this.#parts.part('import-input').setInputFiles(file);
  }

  async reports(outcome: 'accept' | 'accept-with-warning' | 'reject', features: number): Promise<void> {
    const report = this.#parts.part('import-report');
    await expect(report).toHaveAttribute('data-outcome', outcome);
    await expect(report).toHaveAttribute('data-features', String(features));
  }

  /** A report that lets the file in, with warnings or without. */
  async lets(features: number): Promise<void> {
    const report = this.#parts.part('import-report');
    await expect(report).toHaveAttribute('data-outcome', /^accept/);
    await expect(report).toHaveAttribute('data-features', String(features));
  }

  async hasNoReport(): Promise<void> {
    await expect(this.#parts.part('import-report')).toHaveCount(0);
  }

  async hasProblem(code: string): Promise<void> {
    await expect(this.#parts.part('problem', { code }).first()).toBeVisible();
  }

  /** Where there is no report, or in it. */
  async isToldOfProblem(): Promise<void> {
    await expect(this.#parts.part('problem', { severity: 'error' }).first()).toBeVisible();
  }

  /** Text of a file has made nothing but text: no picture, script or link of its own, no key of every object. */
  async harmedNothing(): Promise<void> {
    const { page } = this.#parts;
    await expect(
      page.locator('img[src="x"], body script, a[href*="evil"], a[href^="javascript:"]'),
    ).toHaveCount(0);
    await expect(page.locator('[onerror], iframe, object, embed')).toHaveCount(0);
    const keys = await page.evaluate(() => Reflect.ownKeys(Object.prototype).map(String));
    expect(keys.toSorted()).toEqual(Reflect.ownKeys(Object.prototype).map(String).toSorted());
  }

  async mends(how: string): Promise<void> {
    await this.#parts.page.locator(`label[data-testid="mend-${how}"]`).click();
  }

  async refuses(): Promise<void> {
    await expect(this.#parts.part('import-confirm')).toBeDisabled();
  }

  async isForZone(zoneId: string): Promise<void> {
    await this.#parts.part('import-target').selectOption(zoneId);
  }

  async confirms(): Promise<void> {
    await this.#parts.part('import-confirm').click();
    await this.hasNoReport();
  }

  async cancels(): Promise<void> {
    await this.#parts.part('import-cancel').click();
    await this.hasNoReport();
  }
}
