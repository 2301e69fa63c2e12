import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

/** The requirement: where it comes from, what it asks for, what counts how much. */
export class RequirementDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async choosesPreset(code: string): Promise<void> {
    await this.#parts.part('requirement-presets').press('Enter');
    const title = this.#parts.say(`requirement.preset.${code}.title`);
    await this.#parts.page.getByRole('menuitem', { name: title }).press('Enter');
    await this.isCalled(title);
  }

  /** On a phone it stands behind the table. */
  async comesIntoView(): Promise<void> {
    await this.#parts.button('compare.side.decide').click();
  }

  async isCalled(name: string): Promise<void> {
    await expect(this.#parts.part('requirement-name')).toHaveValue(name);
  }

  async isRenamed(name: string): Promise<void> {
    const field = this.#parts.part('requirement-name');
    await field.fill(name);
    await field.press('Enter');
  }

  async saysChanged(isChanged: boolean): Promise<void> {
    await expect(this.#parts.part('requirement-changed')).toHaveCount(isChanged ? 1 : 0);
  }

  async hasPool(pool: string, count: number): Promise<void> {
    await this.#parts.part('requirement-pool').selectOption(pool);
    const figure = this.#parts.figure('sites-competing', this.#page);
    await expect(figure).toHaveAttribute('data-value', String(count));
  }

  /** Per cents as they are shown, in the order of the rows. */
  async weights(): Promise<Record<string, number>> {
    const fields = this.#parts.page.locator('[data-testid^="weight-"][data-value]');
    const pairs = await fields.evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-testid')?.replace('weight-', '') ?? '',
        Number(one.getAttribute('data-value')),
      ]),
    );
    return Object.fromEntries(pairs);
  }

  async types(criterion: string, percent: number): Promise<void> {
    const field = this.#weight(criterion);
    await field.fill(String(percent));
    await field.press('Enter');
    await expect(field).toHaveAttribute('data-value', String(percent));
  }

  /** By arrow keys, a step being one per cent. */
  async raises(criterion: string, steps: number): Promise<void> {
    const slider = this.#parts.part(`slider-${criterion}`).getByRole('slider');
    for (let step = 0; step < steps; step++) await slider.press('ArrowRight');
  }

  async locks(criterion: string): Promise<void> {
    await this.#parts.part(`lock-${criterion}`).press('Enter');
  }

  async adds(title: string): Promise<void> {
    await this.#parts.part('criterion-add').press('Enter');
    await this.#parts.page.getByRole('menuitem', { name: title }).press('Enter');
  }

  async addsShare(centre: string, kilometres: number): Promise<void> {
    await this.adds(this.#parts.say('requirement.add.share'));
    await this.#parts.part('share-centre').selectOption(centre);
    await this.#parts.part('share-kilometres').fill(String(kilometres));
    await this.#parts.part('share-kilometres').press('Tab');
    await this.#parts.part('criterion-form-add').press('Enter');
  }

  /** Opens or closes how a criterion counts. */
  async folds(criterion: string): Promise<void> {
    await this.#parts.part(`criterion-edit-${criterion}`).press('Enter');
  }

  async removesCriterion(criterion: string): Promise<void> {
    await this.folds(criterion);
    await this.#parts.part('criterion-remove').press('Enter');
    await expect(this.#weight(criterion)).toHaveCount(0);
  }

  async normalisesBy(type: string): Promise<void> {
    await this.#parts.part('normalisation').selectOption(type);
  }

  async movesPoint(index: number, keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#parts.part('curve-point').nth(index).press(key);
  }

  /** Drags a point by so many pixels. */
  async dragsPoint(index: number, across: number, down: number): Promise<void> {
    const handle = this.#parts.part('curve-point').nth(index);
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (!box) throw new Error('The point is not in sight');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { mouse } = this.#parts.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + across / 2, y + down / 2);
    await mouse.move(x + across, y + down);
    await mouse.up();
  }

  async addsPoint(): Promise<void> {
    await this.#parts.part('curve-add').press('Enter');
  }

  /** Points as numbers: value, per cent. */
  async points(): Promise<readonly (readonly [number, number])[]> {
    const read = (testId: string): Promise<number[]> =>
      this.#parts.part(testId).evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
    const [values, percents] = [await read('curve-value'), await read('curve-percent')];
    return values.map((value, at) => [value, percents[at] ?? Number.NaN]);
  }

  async opensPairs(): Promise<void> {
    await this.#parts.part('pairs-open').press('Enter');
    await expect(this.#parts.part('pairs')).toBeVisible();
  }

  /** `first`: the first counts so many times as much, by arrow keys from where it stands at equal. */
  async judges(pair: number, which: 'first' | 'second', times: number): Promise<void> {
    const slider = this.#parts.part('pair-judgement').nth(pair);
    for (let step = 1; step < times; step++)
      await slider.press(which === 'first' ? 'ArrowLeft' : 'ArrowRight');
  }

  async consistencyIs(verdict: 'fine' | 'inconsistent'): Promise<void> {
    await expect(this.#parts.part('consistency')).toHaveAttribute('data-verdict', verdict);
  }

  async consistencyRatio(): Promise<number> {
    const figure = this.#parts.figure('consistency-ratio', this.#parts.part('consistency'));
    return Number(await figure.getAttribute('data-value'));
  }

  async worstPairIs(pair: number): Promise<void> {
    await expect(this.#parts.part('pair-row').nth(pair)).toHaveAttribute('data-worst', 'true');
  }

  async takesSuggestion(): Promise<void> {
    await this.#parts.part('pairs-take').press('Enter');
  }

  async usesPairs(): Promise<void> {
    await this.#parts.part('pairs-apply').press('Enter');
    await expect(this.#parts.part('pairs')).toHaveCount(0);
  }

  async addsRule(title: string): Promise<void> {
    await this.#parts.part('rule-add').press('Enter');
    await this.#parts.page.getByRole('menuitem', { name: title }).press('Enter');
  }

  async hasRules(criteria: readonly string[]): Promise<void> {
    const rows = this.#parts.part('rule-row');
    await expect(rows).toHaveCount(criteria.length);
    expect(await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-criterion')))).toEqual(
      criteria,
    );
  }

  async setsThreshold(criterion: string, threshold: number): Promise<void> {
    const field = this.#threshold(criterion);
    await field.fill(String(threshold));
    await field.press('Enter');
  }

  async threshold(criterion: string): Promise<number> {
    return Number(await this.#threshold(criterion).getAttribute('data-value'));
  }

  async removesRule(criterion: string): Promise<void> {
    await this.#parts.part('rule-row', { criterion }).locator('[data-testid="rule-remove"]').press('Enter');
  }

  /** How many sites stand and how many are out, as the panel counts them. */
  async knockedOut(): Promise<number> {
    const figure = this.#parts.figure('sites-out', this.#parts.part('knockout-summary'));
    return Number(await figure.getAttribute('data-value'));
  }

  async scoresBy(method: string, missing: string): Promise<void> {
    await this.#parts.part('requirement-scoring').press('Enter');
    await this.#parts.part('requirement-method').selectOption(method);
    await this.#parts.part('requirement-missing').selectOption(missing);
  }

  async triesWith(draws: number, seed: number): Promise<void> {
    await this.#parts.part('requirement-trial').press('Enter');
    for (const [field, value] of [
      ['trial-draws', draws],
      ['trial-seed', seed],
    ] as const) {
      await this.#parts.part(field).fill(String(value));
      await this.#parts.part(field).press('Enter');
    }
  }

  async savesFile(): Promise<{ readonly name: string; readonly text: string }> {
    const press = (): Promise<void> => this.#parts.part('requirement-save').press('Enter');
    const { name, bytes } = await this.#parts.files.from(press);
    return { name, text: bytes.toString('utf8') };
  }

  async opensFile(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.#parts.part('requirement-open').setInputFiles(file);
  }

  async refusesFile(code: string, field: string, words: RegExp): Promise<void> {
    const problem = this.#parts.part('problem', { code, field });
    await expect(problem).toBeVisible();
    await expect(problem).toHaveText(words);
  }

  async seesNoProblem(): Promise<void> {
    await expect(this.#parts.part('problem')).toHaveCount(0);
  }

  async undoes(): Promise<void> {
    await this.#parts.part('decide-undo').press('Enter');
  }

  async undoesByKeys(): Promise<void> {
    await this.#parts.page.keyboard.press('Control+z');
  }

  get #page(): Locator {
    return this.#parts.part('compare');
  }

  #weight(criterion: string): Locator {
    return this.#parts.part(`weight-${criterion}`);
  }

  #threshold(criterion: string): Locator {
    return this.#parts.part(`rule-threshold-${criterion}`);
  }
}
