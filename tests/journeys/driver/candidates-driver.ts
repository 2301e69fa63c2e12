import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

type Status = 'idea' | 'studied' | 'shortlisted' | 'chosen' | 'dropped';
type Colour = 'violet' | 'teal' | 'orange' | 'magenta' | 'olive' | 'slate';

/** The list of the user's own sites, and the sheet of one of them. */
export class CandidatesDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async areCalled(...names: readonly string[]): Promise<void> {
    const shown = this.#parts.part('candidate-row').locator('[data-opens] .font-semibold');
    await expect(shown).toHaveText([...names]);
  }

  /** As the list says, whether or not all its rows are in the page. */
  async counts(count: number): Promise<void> {
    const said = this.#parts.figure('candidate-count', this.#parts.part('candidate-count'));
    await expect(said).toHaveAttribute('data-value', String(count));
  }

  async seeks(text: string): Promise<void> {
    await this.#parts.part('candidate-search').fill(text);
  }

  /** Scrolled to it by hand, where it is in the page only when it is near. */
  async scrollsTo(name: string): Promise<void> {
    const { page } = this.#parts;
    await this.#parts.part('candidate-row').first().hover();
    await expect(async () => {
      await page.mouse.wheel(0, 20_000);
      await expect(this.#row(name)).toBeInViewport({ timeout: 200 });
    }).toPass();
  }

  async opens(name: string): Promise<void> {
    await this.#row(name).locator('[data-opens]').click();
    await expect(this.#sheet.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  async isOpen(name: string): Promise<void> {
    await expect(this.#sheet.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  async renames(name: string): Promise<void> {
    await this.#parts.part('candidate-name').fill(name);
    await this.#parts.part('candidate-name').press('Enter');
    await this.isOpen(name);
  }

  async notes(text: string): Promise<void> {
    await this.#parts.part('candidate-notes').fill(text);
    await this.#parts.part('candidate-notes').blur();
  }

  async hasNotes(text: string): Promise<void> {
    await expect(this.#parts.part('candidate-notes')).toHaveValue(text);
  }

  async focusesNotes(): Promise<void> {
    await this.#parts.part('candidate-notes').focus();
  }

  async setsStatus(status: Status): Promise<void> {
    await this.#sheet.getByRole('button', { name: this.#say('status-label') }).click();
    await this.#choosesStatus(status);
  }

  async hasStatus(status: Status): Promise<void> {
    await expect(this.#sheet.locator('header')).toContainText(this.#say(`status.${status}`));
  }

  async opensMenu(menu: 'status' | 'colour'): Promise<void> {
    await this.#menu(menu).click();
    await expect(this.#parts.page.getByRole('menu')).toBeVisible();
  }

  async setsColour(colour: Colour): Promise<void> {
    await this.opensMenu('colour');
    await this.#parts.page.getByRole('menuitemradio', { name: this.#say(`colour.${colour}`) }).click();
  }

  async hasColour(colour: Colour): Promise<void> {
    await expect(this.#menu('colour')).toHaveText(this.#say(`colour.${colour}`));
  }

  async addsField(name: string, value: string): Promise<void> {
    await this.#parts.part('field-name').fill(name);
    await this.#parts.part('field-name').press('Enter');
    await this.fillsField(name, value);
  }

  async fillsField(name: string, value: string): Promise<void> {
    await this.#field(name).fill(value);
    await this.#field(name).press('Enter');
  }

  async hasField(name: string, value: string): Promise<void> {
    await expect(this.#field(name)).toHaveValue(value);
  }

  async hasNoField(name: string): Promise<void> {
    await expect(this.#field(name)).toHaveCount(0);
  }

  async removesField(name: string): Promise<void> {
    await this.#parts.button('candidates.fields.remove', { name }).click();
  }

  async duplicates(): Promise<void> {
    await this.#parts.part('candidate-duplicate').click();
  }

  async deletes(): Promise<void> {
    await this.#parts.part('candidate-delete').click();
    await expect(this.#sheet).toHaveCount(0);
  }

  async chooses(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.#row(name).locator('label').click();
  }

  async setsStatusOfChosen(status: Status): Promise<void> {
    await this.#chosen.getByRole('button', { name: this.#say('status-label') }).click();
    await this.#choosesStatus(status);
  }

  async deletesChosen(): Promise<void> {
    await this.#parts.part('candidates-delete').click();
  }

  async compares(): Promise<void> {
    await this.#parts.part('candidates-compare').click();
  }

  async mergesChosen(): Promise<void> {
    await this.#parts.part('candidates-merge').click();
  }

  async duplicatesChosen(): Promise<void> {
    await this.#chosen.getByRole('button', { name: this.#say('duplicate') }).click();
  }

  async hasNoneChosen(): Promise<void> {
    await expect(this.#chosen).toHaveCount(0);
  }

  async countWithStatus(status: Status, count: number): Promise<void> {
    const rows = this.#parts.part('candidate-row').filter({ hasText: this.#say(`status.${status}`) });
    await expect(rows).toHaveCount(count);
  }

  /** What a person must be able to press before the rest is there. */
  async focusesFirst(): Promise<void> {
    await this.#parts.part('candidate-row').first().locator('[data-opens]').focus();
  }

  /** The focus is on the site's row, on what opens it. */
  async hasFocusOn(name: string): Promise<void> {
    await expect(this.#row(name).locator('[data-opens]')).toBeFocused();
  }

  /** On the list as a whole, or on the words that there is none. */
  async hasFocusOnList(): Promise<void> {
    await expect(this.#parts.page.locator('[data-candidates-start]')).toBeFocused();
  }

  async listIsSeen(isSeen: boolean): Promise<void> {
    await expect(this.#parts.part('candidate-row').first()).toBeVisible({ visible: isSeen });
  }

  get #sheet(): Locator {
    return this.#parts.part('sheet');
  }

  get #chosen(): Locator {
    return this.#parts.part('chosen-actions');
  }

  #menu(menu: 'status' | 'colour'): Locator {
    return this.#sheet.getByRole('button', { name: this.#say(`${menu}-label`) });
  }

  #row(name: string): Locator {
    const exact = this.#parts.page.getByText(name, { exact: true });
    return this.#parts.part('candidate-row').filter({ has: exact });
  }

  #field(name: string): Locator {
    return this.#parts
      .part('candidate-field')
      .and(this.#parts.page.locator(`[data-field=${JSON.stringify(name)}]`))
      .getByRole('textbox');
  }

  #say(id: string, values: Readonly<Record<string, string>> = {}): string {
    return this.#parts.say(`candidates.${id}`, values);
  }

  async #choosesStatus(status: Status): Promise<void> {
    const name = this.#say(`status.${status}`);
    const { page } = this.#parts;
    await page.getByRole('menuitem', { name }).or(page.getByRole('menuitemradio', { name })).click();
  }
}
