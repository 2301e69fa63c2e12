import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

const MOST_STEPS = 60;

/** Sites side by side: the tray over the map, and the page with the table. */
export class CompareDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async addsFromList(id: string): Promise<void> {
    await this.#parts.part('compare-add', { 'site-id': id }).first().click();
  }

  async addsFromSheet(): Promise<void> {
    await this.#parts.part('sheet').locator('[data-testid="compare-add"]').click();
  }

  async isAddedInList(id: string, isIn: boolean): Promise<void> {
    const button = this.#parts.part('compare-add', { 'site-id': id }).first();
    await expect(button).toHaveAttribute('aria-pressed', String(isIn));
  }

  async trayHolds(...ids: readonly string[]): Promise<void> {
    const chips = this.#parts.part('compare-tray').locator('[data-site-id]');
    await expect(chips).toHaveCount(ids.length);
    const shown = await chips.evaluateAll((all) => all.map((one) => one.getAttribute('data-site-id')));
    expect(shown).toEqual(ids);
  }

  /** What the tray holds, once it holds so many. */
  async trayOf(count: 2): Promise<readonly [string, string]> {
    const chips = this.#parts.part('compare-tray').locator('[data-site-id]');
    await expect(chips).toHaveCount(count);
    const [first, second] = await chips.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-site-id')),
    );
    if (!first || !second) throw new Error('a chip of the tray tells no site');
    return [first, second];
  }

  async hasNoTray(): Promise<void> {
    await expect(this.#parts.part('compare-tray')).toHaveCount(0);
  }

  async trayAsksForAnother(): Promise<void> {
    await expect(this.#parts.part('compare-tray')).toContainText(this.#parts.say('compare.tray.another'));
  }

  async opens(): Promise<void> {
    await this.#parts.part('compare-open').click();
    await expect(this.#table).toBeVisible();
  }

  async opensFromTopBar(): Promise<void> {
    await this.#parts.part('compare-enter').click();
    await expect(this.#parts.part('compare')).toBeVisible();
  }

  async seesStart(): Promise<void> {
    await expect(this.#parts.part('compare-start')).toBeVisible();
  }

  async takesBestRanked(): Promise<void> {
    await this.#parts.part('compare-best').click();
    await expect(this.#table).toBeVisible();
  }

  async takesSample(): Promise<void> {
    await this.#parts.part('compare-sample').click();
    await expect(this.#table).toBeVisible();
  }

  async hasSitesCalled(...names: readonly string[]): Promise<void> {
    const heads = this.#table.locator('th[scope="col"]');
    for (const name of names) await expect(heads.filter({ hasText: name })).toBeVisible();
  }

  async hasColumns(...ids: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.#table
          .locator('th[scope="col"]')
          .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-site-id'))),
      )
      .toEqual(ids);
  }

  async countsColumns(count: number): Promise<void> {
    await expect(this.#table.locator('th[scope="col"]')).toHaveCount(count);
  }

  async searchesFor(text: string, id: string): Promise<void> {
    await this.#parts.part('compare-search').fill(text);
    await this.#parts.part('compare').locator(`[data-testid="compare-add"][data-site-id="${id}"]`).click();
  }

  /** By Tab, to the first column that can be moved that way. */
  async tabsToMove(side: 'left' | 'right'): Promise<void> {
    const words =
      this.#parts
        .say(`compare.column.${side}`, { name: '' })
        .split(/\s{2,}/)
        .at(-1) ?? '';
    await this.#tabsTo(`[data-testid="compare-table"] [aria-label$=${JSON.stringify(words)}]`);
  }

  async tabsToSheetButton(): Promise<void> {
    await this.#tabsTo('[data-testid="sheet"] [data-testid="compare-add"]');
  }

  /** It stands before the table. */
  async tabsBackToDifferences(): Promise<void> {
    await this.#tabsTo(
      '[data-testid="compare-differences"], [data-testid="compare-differences"] *',
      'Shift+Tab',
    );
  }

  /** From before the table to what stands beside it. */
  async skipsTable(): Promise<void> {
    await this.#tabsTo('[data-testid="compare-skip"]', 'Shift+Tab');
    await this.#parts.page.keyboard.press('Enter');
    await expect(this.#parts.part('compare-decide')).toBeFocused();
  }

  async #tabsTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const { page } = this.#parts;
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`the focus did not come to ${selector} in ${MOST_STEPS} steps`);
  }

  async moves(name: string, side: 'left' | 'right'): Promise<void> {
    await this.#parts.button(`compare.column.${side}`, { name }).click();
  }

  async removes(name: string): Promise<void> {
    await this.#table
      .getByRole('button', { name: this.#parts.say('compare.column.remove', { name }) })
      .click();
  }

  async drags(id: string, to: string): Promise<void> {
    await this.#head(id).locator('p, span').first().dragTo(this.#head(to).locator('span').first());
  }

  /** Values in the order of the columns; null where none is held. */
  async values(criterion: string): Promise<readonly (number | null)[]> {
    const figures = this.#row(criterion).locator('td[data-site-id] > div [data-figure]');
    await expect(figures.first()).toBeVisible();
    return await figures.evaluateAll((all) =>
      all.map((one) => {
        const value = one.getAttribute('data-value');
        return value === null ? null : Number(value);
      }),
    );
  }

  async marks(criterion: string, id: string, mark: 'best' | 'worst' | 'level' | null): Promise<void> {
    const marks = this.#cell(criterion, id).locator('[data-mark]');
    if (mark === null) await expect(marks).toHaveCount(0);
    else await expect(marks).toHaveAttribute('data-mark', mark);
  }

  async tellsWhy(criterion: string, id: string, words: RegExp): Promise<void> {
    await this.#cell(criterion, id).locator('[data-mark]').focus();
    await this.#parts.page.keyboard.press('Tab');
    await this.#parts.page.keyboard.press('Shift+Tab');
    await this.tells(words);
  }

  async tells(words: RegExp): Promise<void> {
    await expect(this.#parts.page.getByRole('tooltip')).toContainText(words);
  }

  /** Down, and waits until what this closes is closed. */
  async scrolls(pixels: number): Promise<void> {
    await this.#parts.part('compare-box').evaluate(async (box, down) => {
      box.scrollBy(0, down);
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    }, pixels);
  }

  async showsRow(criterion: string, isShown: boolean): Promise<void> {
    await expect(this.#row(criterion)).toHaveCount(isShown ? 1 : 0);
  }

  async showsDifferencesOnly(): Promise<void> {
    await this.#parts.part('compare-differences').click();
  }

  async isOfDifferencesOnly(): Promise<void> {
    await expect(this.#parts.part('compare-differences')).toHaveAttribute('data-selected', 'true');
  }

  async folds(group: 'requirement' | 'others' | 'own' | 'facts'): Promise<void> {
    await this.#parts.part(`compare-group-${group}`).click();
  }

  async addsRatingRow(name: string): Promise<void> {
    await this.#parts.part('rating-new').fill(name);
    await this.#parts.part('rating-add').click();
  }

  async rates(name: string, id: string, value: 1 | 2 | 3 | 4 | 5): Promise<void> {
    await this.#cell(`rating-${name}`, id).locator('[data-testid="rating-set"]').click();
    await this.#parts.page.getByRole('menuitemradio', { name: new RegExp(`^${value}`) }).click();
  }

  async notes(name: string, id: string, text: string): Promise<void> {
    const note = this.#parts.say('compare.rating.note', { name, site: '' }).split(',')[0] ?? '';
    await this.#cell(`rating-${name}`, id).getByRole('button', { name: note }).click();
    await this.#parts.part('rating-note').fill(text);
    await this.#parts.page.keyboard.press('Escape');
  }

  async says(criterion: string, id: string, text: string | RegExp): Promise<void> {
    await expect(this.#cell(criterion, id)).toContainText(text);
  }

  async uses(criterion: string, choice: 'score' | 'no-score' | 'rule' | 'remove'): Promise<void> {
    await this.#row(criterion).locator('[data-testid="compare-row-menu"]').click();
    const name = this.#parts.say(`compare.row.${choice}`);
    await this.#parts.page.getByRole('menuitem', { name }).click();
  }

  /** In per cent, of the rows that have one. */
  async weights(): Promise<readonly number[]> {
    return await this.#table
      .locator('th [data-figure="weight"]')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
  }

  async headSays(criterion: string, words: string): Promise<void> {
    await expect(this.#row(criterion).locator('th')).toContainText(words);
  }

  async visits(name: string): Promise<void> {
    await this.#table.getByRole('button', { name, exact: true }).click();
  }

  /** Of the small maps: every one tells the same length. */
  async picturesShareOneScale(count: number): Promise<void> {
    const bars = this.#table.locator('[data-figure="scale-bar"]');
    await expect(bars).toHaveCount(count);
    const told = await bars.evaluateAll((all) => all.map((one) => one.textContent));
    expect(new Set(told).size).toBe(1);
  }

  async saysSitesAreGone(): Promise<void> {
    await expect(this.#parts.part('compare-gone')).toBeVisible();
  }

  async dropsGone(): Promise<void> {
    await this.#parts.part('compare-gone').getByRole('button').click();
    await expect(this.#parts.part('compare-gone')).toHaveCount(0);
  }

  async saysPartLiesInWhole(): Promise<void> {
    await expect(this.#parts.part('compare-part')).toBeVisible();
  }

  async opensPrivacy(): Promise<void> {
    await this.#parts.part('compare-private').click();
    await expect(this.#parts.page.getByText(this.#parts.say('compare.private-why.policy'))).toBeVisible();
  }

  async leaves(): Promise<void> {
    await this.#parts.button('common.action.close').click();
    await expect(this.#parts.part('compare')).toHaveCount(0);
  }

  /** Columns beyond the window are in the table's own box. */
  async scrollsInItsBox(): Promise<void> {
    const hidden = await this.#parts.part('compare-box').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(hidden).toBeGreaterThan(0);
  }

  get #table(): Locator {
    return this.#parts.part('compare-table');
  }

  #head(id: string): Locator {
    return this.#table.locator(`th[scope="col"][data-site-id="${id}"]`);
  }

  #row(criterion: string): Locator {
    return this.#table.locator(`[data-testid="compare-row"][data-criterion=${JSON.stringify(criterion)}]`);
  }

  #cell(criterion: string, id: string): Locator {
    return this.#row(criterion).locator(`td[data-site-id="${id}"]`);
  }
}
