import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

export type ChartKind = 'bars' | 'radar' | 'parallel';
type SavedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Charts of the sites side by side, and what of a decision leaves the page as a file. */
export class DecisionExportDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async showsCharts(): Promise<void> {
    await this.#parts.part('compare-view').locator('[data-value="charts"]').click();
    await this.chartsAreDrawn();
  }

  async chartsAreDrawn(): Promise<void> {
    await expect(this.#parts.part('charts')).toHaveAttribute('aria-busy', 'false');
    await expect(this.#parts.part('chart').getByRole('img')).toHaveCount(3);
  }

  async showsTable(): Promise<void> {
    await this.#parts.part('compare-view').locator('[data-value="table"]').click();
    await expect(this.#parts.part('compare-table')).toBeVisible();
  }

  async drawsCriteria(which: 'requirement' | 'known' | 'all'): Promise<void> {
    await this.#parts.part('charts').locator(`[data-value="${which}"]`).click();
  }

  /** What the picture is called for those who do not see it. */
  async label(kind: ChartKind): Promise<string> {
    return (await this.#chart(kind).getByRole('img').getAttribute('aria-label')) ?? '';
  }

  /** Values in the picture itself, in the order of criteria and sites; null is not known. */
  async drawnValues(kind: ChartKind): Promise<readonly (number | null)[]> {
    return await valuesOf(this.#chart(kind).locator('svg [data-figure]'));
  }

  async togglesNumbers(kind: ChartKind): Promise<void> {
    await this.#chart(kind).getByTestId('chart-table-toggle').click();
  }

  async hasNumbers(kind: ChartKind, isOpen: boolean): Promise<void> {
    await expect(this.#chart(kind).getByTestId('chart-table')).toHaveCount(isOpen ? 1 : 0);
  }

  /** Of a criterion, in the order of the sites. */
  async numbers(kind: ChartKind, criterion: string): Promise<readonly (number | null)[]> {
    return await valuesOf(this.#chart(kind).locator(`[data-criterion="${criterion}"] [data-figure]`));
  }

  async savesChart(kind: ChartKind, format: 'svg' | 'png'): Promise<SavedFile> {
    return await this.#saved(() =>
      this.#chart(kind).locator(`[data-testid="chart-save"][data-format="${format}"]`).click(),
    );
  }

  async savesByKey(): Promise<SavedFile> {
    return await this.#saved(() => this.#parts.page.keyboard.press('Enter'));
  }

  /** The files wait until it is known whether the ranking holds. */
  async canSave(): Promise<void> {
    await expect(this.#parts.part('decision-export')).toHaveAttribute('data-state', 'ready');
    await expect(this.#parts.part('stability')).toHaveAttribute('data-state', 'ready');
  }

  async cannotSave(state: 'nothing' | 'unknown' | 'waiting'): Promise<void> {
    await expect(this.#parts.part('decision-export')).toHaveAttribute('data-state', state);
    for (const button of await this.#parts.part('decision-save').all()) await expect(button).toBeDisabled();
  }

  async saves(format: 'xlsx' | 'csv' | 'json'): Promise<SavedFile> {
    await this.canSave();
    return await this.#saved(() => this.#parts.part('decision-save', { format }).click());
  }

  /** Ids and scores as the page ranks them, from the first on. */
  async ranking(): Promise<readonly (readonly [id: string, score: number])[]> {
    await this.canSave();
    const rows = this.#parts.part('rank-row');
    return await rows.evaluateAll((all) =>
      all.map((row): [string, number] => [
        row.getAttribute('data-site-id') ?? '',
        Number(row.querySelector('[data-figure="score"]')?.getAttribute('data-value')),
      ]),
    );
  }

  #chart(kind: ChartKind): Locator {
    return this.#parts.part('chart', { chart: kind });
  }

  async #saved(press: () => Promise<void>): Promise<SavedFile> {
    const { name, bytes } = await this.#parts.files.from(press);
    return { name, bytes: new Uint8Array(bytes) };
  }
}

async function valuesOf(figures: Locator): Promise<readonly (number | null)[]> {
  return await figures.evaluateAll((all) =>
    all.map((figure) => {
      const value = figure.getAttribute('data-value');
      return value === null ? null : Number(value);
    }),
  );
}
