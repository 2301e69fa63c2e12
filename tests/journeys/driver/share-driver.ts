import { expect, type FrameLocator } from '@playwright/test';
import type { Parts } from './parts';

/** A view on its way to somebody else, and what it looks like there. */
export class ShareDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async opens(): Promise<void> {
    await this.#parts.button('common.share.open').click();
    await expect(this.#parts.part('share-dialog')).toBeVisible();
  }

  async takes(form: 'short' | 'full' | 'embed'): Promise<void> {
    await this.#parts.part('share-form').locator(`[data-value="${form}"]`).click();
  }

  async sendsSitesAlong(): Promise<void> {
    await this.#parts.part('share-with-project').click();
  }

  /** What is to be copied. */
  async text(): Promise<string> {
    const field = this.#parts.part('share-text');
    await expect(field).not.toHaveValue('');
    return await field.inputValue();
  }

  /** What has changed since the link was made, by zone. */
  async seesChanges(...siteIds: readonly string[]): Promise<void> {
    const rows = this.#parts.part('data-changes').getByTestId('data-change');
    await expect(rows).toHaveCount(siteIds.length);
    for (const id of siteIds)
      await expect(this.#parts.part('data-change', { 'site-id': id }).first()).toBeVisible();
  }

  async seesNoChanges(): Promise<void> {
    await expect(this.#parts.part('data-changes')).toHaveCount(0);
  }

  /** A page of somebody else's on this origin, with the view within it. */
  async isEmbedded(code: string): Promise<FrameLocator> {
    const { page } = this.#parts;
    const script = `window.heard = []; window.addEventListener('message', ({ data }) => window.heard.push(data));`;
    const body = `<!doctype html><title>around</title><script>${script}</script>${code}`;
    await page.route('**/around.html', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body }),
    );
    await page.goto(new URL('/around.html', page.url()).href);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html[data-ready="true"]')).toBeAttached({ timeout: 60_000 });
    return frame;
  }

  async orders(order: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#parts.page.evaluate(
      (message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'),
      order,
    );
  }

  /** The page around hears something with these fields. */
  async hears(part: Readonly<Record<string, unknown>>): Promise<void> {
    const heard = (): Promise<unknown> =>
      this.#parts.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await expect.poll(heard).toContainEqual(expect.objectContaining(part));
  }
}
