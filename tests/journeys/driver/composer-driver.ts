import { expect, type Locator } from '@playwright/test';
import type { GivenFile } from './given-files';
import type { Parts } from './parts';

/** A map sheet being composed, and the file that comes of it. */
export class ComposerDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async opens(): Promise<void> {
    await this.#parts.part('export-open').click();
    await this.isDrawn();
  }

  /** The picture of the sheet is that of the settings. */
  async isDrawn(): Promise<void> {
    await expect(this.#parts.part('sheet-preview')).toHaveAttribute('data-busy', 'false', {
      timeout: 30_000,
    });
  }

  async chooses(
    field: 'paper' | 'orientation' | 'scale' | 'language' | 'format' | 'dpi',
    value: string,
  ): Promise<void> {
    await this.#field(field).selectOption(value);
  }

  async has(field: 'paper' | 'scale' | 'language', value: string): Promise<void> {
    await expect(this.#field(field)).toHaveValue(value);
  }

  async entitles(title: string): Promise<void> {
    await this.#parts.part('sheet-title').fill(title);
  }

  async toggles(part: string): Promise<void> {
    await this.#parts.part(`sheet-part-${part}`).click();
  }

  /** Nothing that is wanted is still being worked out, or has no room. */
  async isComplete(): Promise<void> {
    await this.isDrawn();
    await expect(
      this.#parts.part('sheet-missing').getByText(this.#parts.say('composer.parts.ranking')),
    ).toHaveCount(0);
    await this.isDrawn();
  }

  /** Whether the composer names a part that is wanted and not on the sheet. */
  async lacks(part: 'heatMap', isLacking: boolean): Promise<void> {
    const named = this.#parts.part('sheet-missing').getByText(this.#parts.say(`composer.parts.${part}`));
    await expect(named).toHaveCount(isLacking ? 1 : 0);
    await this.isDrawn();
  }

  /** How many tiles of the online basemap the composer says are missing. */
  async lacksTiles(count: number): Promise<void> {
    await this.isDrawn();
    const said = this.#parts.part('sheet-basemap-missing');
    await expect(said).toHaveCount(count > 0 ? 1 : 0);
    if (count > 0) await expect(said).toContainText(String(count));
  }

  /** Where many sheets are written: with the user's own sites as well. */
  async takesOwnSites(): Promise<void> {
    const box = this.#parts.part('export-own');
    await expect(box.getByRole('checkbox')).not.toBeChecked();
    await box.click();
    await expect(box.getByRole('checkbox')).toBeChecked();
  }

  /** The file that the page hands over, as a person's disk gets it. */
  async saves(): Promise<GivenFile> {
    return await this.#parts.files.from(() => this.#parts.part('export-run').click());
  }

  /** A picture of the map as it stands. */
  async savesSnapshot(): Promise<GivenFile> {
    return await this.#parts.files.from(() => this.#parts.part('snapshot-save').click());
  }

  /** From the composer to the map, where the paper of the sheet lies. */
  async laysFrameOnMap(): Promise<void> {
    await this.#parts.part('frame-open').click();
    await expect(this.#parts.part('sheet-frame')).toBeVisible();
    // The map goes there.
    let before = '';
    const rests = async (): Promise<boolean> => {
      const [last, now] = [before, JSON.stringify(await this.frameBox())];
      before = now;
      return last === now;
    };
    await expect.poll(rests, { intervals: [400] }).toBe(true);
  }

  async typedScale(): Promise<number> {
    return Number(await this.#parts.part('sheet-scale-typed').getAttribute('data-value'));
  }

  async dragsFrame(part: 'sheet-frame' | 'sheet-frame-se', x: number, y: number): Promise<void> {
    const { mouse } = this.#parts.page;
    const box = await this.#parts.part(part).boundingBox();
    if (!box) throw new Error('no frame');
    const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
    await mouse.move(fromX, fromY);
    await mouse.down();
    await mouse.move(fromX + x, fromY + y, { steps: 4 });
    await mouse.up();
  }

  async frameHasScale(denominator: number): Promise<void> {
    await expect(this.#parts.part('frame-scale')).toHaveAttribute('data-value', String(denominator));
  }

  /** Where the frame stands in the window, in pixels; null where there is none. */
  async frameBox() {
    const frame = this.#parts.part('sheet-frame');
    return (await frame.count()) === 0 ? null : await frame.boundingBox();
  }

  async choosesLogo(name: string, bytes: Buffer): Promise<void> {
    await this.#parts.part('sheet-logo').setInputFiles({ name, mimeType: '', buffer: bytes });
  }

  async savesTemplate(): Promise<GivenFile> {
    return await this.#parts.files.from(() => this.#parts.part('template-save').click());
  }

  async opensTemplate({ name, bytes }: GivenFile): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: bytes };
    await this.#parts.part('template-open').setInputFiles(file);
  }

  async refuses(code: string): Promise<void> {
    await expect(this.#parts.part('problem', { code })).toBeVisible();
  }

  /** Begins to save and gives up; nothing arrives. */
  async givesUp(): Promise<void> {
    await this.#parts.part('export-run').click();
    await this.#parts.part('export-cancel').click();
    await expect(this.#parts.part('export-cancelled')).toBeVisible();
    await expect(this.#parts.part('export-run')).toBeVisible();
    this.#parts.files.comeOnlyWhenAwaited();
  }

  async fails(code: string): Promise<void> {
    await this.#failsAfter('export-run', code);
  }

  async failsToSnapshot(code: string): Promise<void> {
    await this.#failsAfter('snapshot-save', code);
  }

  /** Says so, hands over nothing, and can be tried again. */
  async #failsAfter(button: string, code: string): Promise<void> {
    await this.#parts.part(button).click();
    await expect(this.#parts.part('notice', { code }).first()).toBeVisible({ timeout: 30_000 });
    await expect(this.#parts.part(button)).toBeEnabled();
    this.#parts.files.comeOnlyWhenAwaited();
  }

  /** Drops a file from the disk anywhere on the page. */
  async dropsOnPage({ name, bytes }: GivenFile): Promise<void> {
    await this.#parts.page.evaluate(
      ({ fileName, content }) => {
        const data = new DataTransfer();
        const file = new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], fileName);
        data.items.add(file);
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
          );
      },
      { fileName: name, content: bytes.toString('base64') },
    );
  }

  #field(name: string): Locator {
    return this.#parts.part(`export-${name}`);
  }
}
