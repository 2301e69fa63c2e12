import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

/** The page with the distances of all zones. */
export class ProximityDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async isShown(): Promise<void> {
    await expect(this.#table).toBeVisible();
    await expect(this.#table).toHaveAttribute('aria-busy', 'false');
  }

  async opensFromList(): Promise<void> {
    await this.#parts.part('proximity-open').click();
    await this.isShown();
  }

  /** Both what the page says and how long the table is, whether or not all its rows are in the page. */
  async counts(count: number): Promise<void> {
    const said = this.#parts.figure('proximity-count', this.#parts.part('proximity-count'));
    await expect(said).toHaveAttribute('data-value', String(count));
    await expect(this.#table).toHaveAttribute('aria-rowcount', String(count + 1));
  }

  async rowsInPage(): Promise<number> {
    return await this.#rows.count();
  }

  async sortsBy(column: string): Promise<void> {
    await this.#column(column).getByRole('button').click();
  }

  async isSortedBy(column: string, direction: 'ascending' | 'descending'): Promise<void> {
    await expect(this.#column(column)).toHaveAttribute('aria-sort', direction);
  }

  /** Distances in kilometres from the top; null where there is none. */
  async distances(target: string): Promise<readonly (number | null)[]> {
    return await this.#rows.locator(`[data-figure="distance-${target}"]`).evaluateAll((figures) =>
      figures.map((figure) => {
        const value = figure.getAttribute('data-value');
        return value === null ? null : Number(value);
      }),
    );
  }

  /** Measured hectares of the rows that are in the page, from the top. */
  async areas(): Promise<readonly number[]> {
    return await this.#rows
      .locator('[data-figure="area-ellipsoid"]')
      .evaluateAll((figures) => figures.map((figure) => Number(figure.getAttribute('data-value'))));
  }

  async siteAt(place: number): Promise<string> {
    return (await this.#rows.nth(place).getAttribute('data-site-id')) ?? '';
  }

  async toggles(target: string): Promise<void> {
    await this.#parts.part('proximity-targets').locator(`[data-value="${target}"]`).click();
  }

  async hasColumn(target: string, isThere: boolean): Promise<void> {
    await expect(this.#column(target)).toHaveCount(isThere ? 1 : 0);
  }

  async switchesToListed(): Promise<void> {
    await this.#parts.part('proximity-listed').click();
  }

  async scrollsToEnd(): Promise<void> {
    await this.#table.evaluate((table) => table.parentElement?.scrollTo({ top: 1e9 }));
  }

  async showsSite(id: string): Promise<void> {
    await expect(this.#parts.part('proximity-row', { 'site-id': id })).toBeVisible();
  }

  async opensSite(id: string): Promise<void> {
    await this.#parts.part('proximity-row', { 'site-id': id }).getByRole('button').click();
  }

  /** The table scrolls sideways in its own box. */
  async scrollsInItsBox(): Promise<void> {
    const hidden = await this.#table.evaluate((table) => {
      const box = table.parentElement;
      return box ? box.scrollWidth - box.clientWidth : 0;
    });
    expect(hidden).toBeGreaterThan(0);
  }

  /** The saved file, line by line. */
  async savesCsv(): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
    const { name, bytes } = await this.#parts.files.from(() => this.#parts.part('proximity-csv').click());
    return { name, lines: bytes.toString('utf8').split('\r\n').slice(0, -1) };
  }

  get #table(): Locator {
    return this.#parts.part('proximity-table');
  }

  get #rows(): Locator {
    return this.#parts.part('proximity-row');
  }

  #column(id: string): Locator {
    return this.#table.locator(`th[data-column="${id}"]`);
  }
}
