import { expect } from '@playwright/test';
import type { Parts } from './parts';

type AccuracyRow = {
  readonly name: string | null;
  readonly pass: string | null;
  readonly error: number;
  readonly limit: number;
};

/** The page that tells how right the figures are. */
export class AccuracyDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Every row, once they are computed. */
  async rows(): Promise<readonly AccuracyRow[]> {
    const rows = this.#parts.part('accuracy').locator('[data-accuracy-row]');
    await expect(rows.first()).toBeVisible({ timeout: 30_000 });
    return await rows.evaluateAll((all) =>
      all.map((row) => ({
        name: row.getAttribute('data-accuracy-row'),
        pass: row.getAttribute('data-pass'),
        error: Number(row.getAttribute('data-error') ?? 'NaN'),
        limit: Number(row.getAttribute('data-limit') ?? 'NaN'),
      })),
    );
  }

  /** That each row says in words that it passes, and the line on top how many do. */
  async saysThatAllPass(count: number): Promise<void> {
    const page = this.#parts.part('accuracy');
    await expect(page.getByText(this.#parts.say('accuracy.pass.yes'), { exact: true })).toHaveCount(count);
    const values = { within: String(count), total: String(count) };
    await expect(page.getByText(this.#parts.say('accuracy.summary', values))).toBeVisible();
  }
}
