import { expect, type Locator } from '@playwright/test';
import type { Parts } from './parts';

/** What the ranking and its stability say, to be held against what they say another time. */
export type Told = {
  readonly order: readonly string[];
  readonly scores: readonly number[];
  readonly chances: readonly number[];
};

/** The panel that knocks out, ranks, and tells whether the ranking holds. */
export class DecideDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async opens(): Promise<void> {
    await this.#parts.part('compare-enter').first().click();
    await expect(this.#parts.part('compare')).toBeVisible();
  }

  /** What undo would do next, by its name, on the page that covers the bar. */
  async offersToUndo(step: string): Promise<void> {
    const name = this.#parts.say('project.undoStep', { step: this.#parts.say(`project.step.${step}`) });
    await expect(this.#parts.part('decide-undo')).toHaveAttribute('aria-label', name);
  }

  /** On a phone, the side of the page that decides. */
  async turnsTo(): Promise<void> {
    await this.#parts.button('compare.side.decide').click();
  }

  async switchesMethod(method: 'weighted-sum' | 'topsis'): Promise<void> {
    const choice = this.#parts.part('requirement-method');
    if (!(await choice.isVisible())) await this.#parts.part('requirement-scoring').click();
    await choice.selectOption(method);
  }

  /** In order of their ranks, with a stability that is of this ranking. */
  async ranks(...siteIds: readonly string[]): Promise<void> {
    await this.isTried();
    await expect.poll(() => this.#idsOf('rank-row')).toEqual(siteIds);
  }

  async knocksOut(...siteIds: readonly string[]): Promise<void> {
    await expect.poll(() => this.#idsOf('knockout-row')).toEqual(siteIds);
  }

  /** Why a site is out: what is held against what, by how much it misses, and how certain that is. */
  async outBy(siteId: string, criterion: string): Promise<Record<'value' | 'threshold' | 'margin', number>> {
    const finding = this.#parts.part('knockout-row', { 'site-id': siteId }).locator('[data-rule-id]');
    await expect(finding).toHaveAttribute('data-verdict', 'fails');
    const read = async (code: string): Promise<number> =>
      Number(await this.#parts.figure(code, finding).getAttribute('data-value'));
    return {
      value: await read(criterion),
      threshold: await read('rule-threshold'),
      margin: await read('rule-margin'),
    };
  }

  async isNearMiss(siteId: string, isNear: boolean): Promise<void> {
    const finding = this.#parts.part('knockout-row', { 'site-id': siteId }).locator('[data-rule-id]');
    await expect(finding).toHaveAttribute('data-near', String(isNear));
  }

  /** Sites that stay although the truth may lie beyond a threshold. */
  async isUnsureOf(...siteIds: readonly string[]): Promise<void> {
    const fold = this.#parts.page.getByRole('button', {
      name: this.#parts.say('decide.knock-out.group.doubtful', { count: String(siteIds.length) }),
    });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    await expect.poll(() => this.#idsOf('doubtful-row')).toEqual(siteIds);
  }

  async beginsToReadmit(siteId: string): Promise<void> {
    await this.#parts.part('knockout-row', { 'site-id': siteId }).getByTestId('readmit-open').click();
    await expect(this.#parts.part('readmit-note')).toBeFocused();
  }

  async confirmsReadmission(): Promise<void> {
    await this.#parts.part('readmit').click();
  }

  async isAskedForReason(): Promise<void> {
    await expect(this.#parts.page.getByText(this.#parts.say('decide.readmit.note-missing'))).toBeVisible();
    await expect(this.#parts.part('readmit-note')).toBeFocused();
  }

  async isReadmitted(siteId: string, note: string): Promise<void> {
    await expect(this.#parts.part('readmitted-row', { 'site-id': siteId })).toContainText(note);
  }

  async takesBack(siteId: string): Promise<void> {
    await this.#parts.part('readmitted-row', { 'site-id': siteId }).getByTestId('readmit-back').click();
  }

  /** The draws are done, and what is shown is of the ranking that is shown. */
  async isTried(): Promise<void> {
    await expect(this.#stability).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
    await expect(this.#parts.part('ranking-computing')).toHaveCount(0);
  }

  async triesWith(trial: { readonly draws: number; readonly seed: number }): Promise<void> {
    await expect(this.#stability).toHaveAttribute('data-draws', String(trial.draws));
    await expect(this.#stability).toHaveAttribute('data-seed', String(trial.seed));
  }

  async verdictIs(verdict: 'holds' | 'leans' | 'open'): Promise<void> {
    await expect(this.#parts.part('first-place')).toHaveAttribute('data-verdict', verdict);
  }

  /** By how little one weight must change for the second to pass the first, in per cent. */
  async smallestFlip(): Promise<{
    readonly criterion: string | null;
    readonly from: number;
    readonly to: number;
  }> {
    const flip = this.#parts.part('flip').first();
    const read = async (code: string): Promise<number> =>
      Number(await this.#parts.figure(code, flip).getAttribute('data-value'));
    return {
      criterion: await flip.getAttribute('data-criterion'),
      from: await read('weight'),
      to: await read('weight-flip'),
    };
  }

  async methodsAgree(isSameFirst: boolean): Promise<void> {
    await expect(this.#parts.part('method-agreement')).toHaveAttribute(
      'data-same-first',
      String(isSameFirst),
    );
  }

  async opensParts(siteId: string): Promise<void> {
    await this.#parts.part('rank-row', { 'site-id': siteId }).getByTestId('rank-open').click();
  }

  /** Of the opened score: what its parts sum to. */
  async sumOfParts(siteId: string): Promise<number> {
    const row = this.#parts.part('rank-row', { 'site-id': siteId });
    const parts = await this.#values('score-part', row);
    return parts.reduce((sum, part) => sum + part, 0);
  }

  async scoreOf(siteId: string): Promise<number> {
    const row = this.#parts.part('rank-row', { 'site-id': siteId });
    return (await this.#values('score', row))[0] ?? Number.NaN;
  }

  async told(): Promise<Told> {
    await this.isTried();
    const rows = this.#parts.part('rank-row');
    return {
      order: await this.#idsOf('rank-row'),
      scores: await this.#values('score', rows),
      chances: await this.#values('chance-first', rows),
    };
  }

  async compares(siteId: string): Promise<void> {
    await this.#parts.part('rank-row', { 'site-id': siteId }).getByTestId('compare-add').click();
  }

  async visits(siteId: string): Promise<void> {
    await this.#parts.part('rank-row', { 'site-id': siteId }).getByTestId('decide-visit').click();
  }

  get #stability(): Locator {
    return this.#parts.part('stability');
  }

  async #idsOf(testId: string): Promise<readonly string[]> {
    return await this.#parts
      .part(testId)
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-site-id') ?? ''));
  }

  async #values(code: string, within: Locator): Promise<readonly number[]> {
    return await this.#parts
      .figure(code, within)
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
  }
}
