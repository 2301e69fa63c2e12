import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';

export type GivenFile = { readonly name: string; readonly bytes: Buffer };

/** Files that the page hands over: each one is waited for, and none comes besides. */
export class GivenFiles {
  readonly #page: Page;
  readonly #arrived: Download[] = [];
  readonly #awaited = new Set<Download>();

  constructor(page: Page) {
    this.#page = page;
    page.on('download', (download) => this.#arrived.push(download));
  }

  /** The file that comes of a gesture, as a person's disk gets it. */
  async from(gesture: () => Promise<void>, timeout = 90_000): Promise<GivenFile> {
    this.comeOnlyWhenAwaited();
    const arrives = this.next(timeout);
    await gesture();
    const download = await arrives;
    this.comeOnlyWhenAwaited();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async next(timeout: number): Promise<Download> {
    const download = await this.#page.waitForEvent('download', { timeout });
    this.#awaited.add(download);
    return download;
  }

  /** A file of work that was given up would come before the next one, or by the end of the journey. */
  comeOnlyWhenAwaited(): void {
    const besides = this.#arrived.filter((download) => !this.#awaited.has(download));
    expect(besides.map((download) => download.suggestedFilename())).toEqual([]);
  }
}
