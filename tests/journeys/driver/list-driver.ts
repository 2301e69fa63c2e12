import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

export type FilterName = 'kind' | 'status' | 'boundary' | 'sector';

/** The list of zones and its filters. */
export class ListDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async chooses(id: string): Promise<void> {
    await this.row(id).click();
  }

  async shows(id: string): Promise<void> {
    await expect(this.row(id)).toBeVisible();
  }

  async showsSelected(id: string): Promise<void> {
    await expect(this.row(id)).toHaveAttribute('aria-selected', 'true');
  }

  /** Both what the list says and what it holds. */
  async counts(count: number): Promise<void> {
    const said = this.#parts.figure('zone-count', this.#parts.part('zone-count'));
    await expect(said).toHaveAttribute('data-value', String(count));
    await expect(this.#parts.part('zone-row')).toHaveCount(count);
  }

  /** Of the user's own sites below the zones: both what is said and what is listed. */
  async countsOwn(count: number): Promise<void> {
    const said = this.#parts.figure('own-sites-count', this.#parts.part('own-sites-count'));
    await expect(said).toHaveAttribute('data-value', String(count));
    await expect(this.#parts.part('own-site-row')).toHaveCount(count);
  }

  async opensOwn(name: string): Promise<void> {
    await this.#parts.part('own-site-row').getByRole('button', { name }).first().click();
  }

  async size(): Promise<number> {
    return await this.#parts.part('zone-row').count();
  }

  async holdsOnly(attribute: 'kind' | 'status', ...values: readonly string[]): Promise<void> {
    const shown = await this.#parts
      .part('zone-row')
      .evaluateAll((rows, name) => rows.map((row) => row.getAttribute(name) ?? ''), `data-${attribute}`);
    expect([...new Set(shown)].sort()).toEqual([...values].sort());
  }

  async filtersBy(name: FilterName, value: string): Promise<void> {
    if (name !== 'kind') await this.opensFilters();
    await this.#chip(name, value).click();
  }

  async showsFilter(name: FilterName, value: string, isOn: boolean): Promise<void> {
    await expect(this.#chip(name, value)).toHaveAttribute('aria-pressed', String(isOn));
  }

  /** What a chip promises to leave. */
  async promiseOf(name: FilterName, value: string): Promise<number> {
    const count = this.#parts.figure('facet-count', this.#chip(name, value));
    return Number(await count.getAttribute('data-value'));
  }

  async opensFilters(): Promise<void> {
    const button = this.#parts.part('filter-open');
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }

  async clearsFilters(): Promise<void> {
    await this.#parts.part('filter-reset').click();
  }

  row(id: string): Locator {
    return this.#parts.part('zone-row', { 'zone-id': id });
  }

  #chip(name: FilterName, value: string): Locator {
    return this.#parts.part(`filter-${name}`).locator(`[data-value="${value}"]`).first();
  }
}
