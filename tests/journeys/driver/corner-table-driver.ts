import { expect } from '@playwright/test';
import type { Parts } from './parts';

/** A table of corners, pasted in or handed out. */
export class CornerTableDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async opens(): Promise<void> {
    await this.#parts.page
      .getByRole('button', { name: this.#parts.say('corner-table.title'), exact: true })
      .click();
  }

  async pastes(text: string): Promise<void> {
    await this.#parts.part('corner-table-input').fill(text);
  }

  async isReadAs(code: string, verdict: 'sure' | 'unsure'): Promise<void> {
    await expect(this.#parts.part('corner-table-verdict')).toHaveAttribute('data-verdict', verdict);
    await expect(this.#chosen).toContainText(code);
  }

  async isUnsure(): Promise<void> {
    await expect(this.#parts.part('corner-table-verdict')).toHaveAttribute('data-verdict', 'unsure');
    await expect(this.#parts.part('corner-table-verdict')).toHaveText(
      this.#parts.say('corner-table.system.unsure'),
    );
  }

  async choosesReading(number: number): Promise<void> {
    await this.#parts.part('corner-table-reading').first().locator('label').nth(number).click();
    await expect(this.#parts.part('corner-table-verdict')).toHaveText(
      this.#parts.say('corner-table.system.chosen'),
    );
  }

  /** Of a candidate whose sheet is open: its own table, as text. */
  async opensEditor(): Promise<string> {
    await this.#parts.part('corner-edit-open').click();
    await expect(this.#editor).toHaveValue(/EPSG/);
    return await this.#editor.inputValue();
  }

  async edits(text: string): Promise<void> {
    await this.#editor.fill(text);
  }

  async editorHolds(text: string | RegExp): Promise<void> {
    await expect(this.#editor).toHaveValue(text);
  }

  async choosesSystem(name: string): Promise<void> {
    await this.#parts.part('corner-edit-system').selectOption({ label: name });
  }

  async replacesOutline(): Promise<void> {
    await this.#parts.part('corner-edit-apply').click();
    await expect(this.#editor).toHaveCount(0);
  }

  async cannotReplace(): Promise<void> {
    await expect(this.#parts.part('corner-edit-apply')).toBeDisabled();
  }

  async cancelsEditing(): Promise<void> {
    await this.#parts.part('corner-edit-cancel').click();
  }

  async names(name: string): Promise<void> {
    await this.#parts.part('corner-table-name').fill(name);
  }

  async applies(): Promise<void> {
    await this.#parts.part('corner-table-apply').click();
  }

  async cannotApply(): Promise<void> {
    await expect(this.#parts.part('corner-table-apply')).toBeDisabled();
  }

  async canApply(): Promise<void> {
    await expect(this.#parts.part('corner-table-apply')).toBeEnabled();
  }

  async hasProblem(code: string, text: RegExp): Promise<void> {
    await expect(this.#parts.part('problem', { code }).filter({ hasText: text }).first()).toBeVisible();
  }

  /** The table as it goes to the clipboard, or as the panel shows it where that is refused. */
  async exports(): Promise<string> {
    const { page } = this.#parts;
    await this.#parts.part('corner-table-export').click();
    const copied = page.getByText(this.#parts.say('corner-table.export.copied'));
    const shown = page.getByRole('textbox', { name: this.#parts.say('corner-table.export.title') });
    await expect(copied.or(shown)).toBeVisible();
    if (await shown.isVisible()) return await shown.inputValue();
    await page.context().grantPermissions(['clipboard-read']);
    return await page.evaluate(() => navigator.clipboard.readText());
  }

  /** No cell of what goes out begins as a formula does. */
  async exportsNoFormula(): Promise<void> {
    expect(await this.exports()).not.toMatch(/(^|\t)"?[=+@-]/m);
    expect(await this.exportsCsv()).not.toMatch(/(^|,)"?[=+@-]/m);
  }

  async exportsCsv(): Promise<string> {
    const press = (): Promise<void> => this.#parts.part('corner-table-export-csv').click();
    return (await this.#parts.files.from(press)).bytes.toString('utf8');
  }

  get #editor() {
    return this.#parts.part('corner-edit-input');
  }

  get #chosen() {
    return this.#parts.part('corner-table-reading').locator('label[data-selected]').first();
  }
}
