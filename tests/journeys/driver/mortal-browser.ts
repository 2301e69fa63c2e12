import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';

const WITHOUT_MAP = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-3d-apis',
  '--no-first-run',
  '--disable-sync',
];

type Seen = { readonly state: string | null; readonly name: string };

/** A browser with a disk of its own, whose tabs and whose self are killed while one works in them. */
export class MortalBrowser {
  readonly #disk = mkdtempSync(join(tmpdir(), 'mortal-'));
  readonly #path: string;
  readonly #home: string;
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  constructor(path: string, home: string) {
    this.#path = path;
    this.#home = home;
  }

  async opens(): Promise<void> {
    this.#context ??= await chromium.launchPersistentContext(this.#disk, {
      executablePath: this.#path,
      args: WITHOUT_MAP,
      viewport: { width: 1000, height: 700 },
      locale: 'vi-VN',
    });
    const page = await this.#context.newPage();
    await page.addInitScript(() => window.localStorage.setItem('mat-bang.welcome-seen', '1'));
    await page.goto(`${this.#home}?tab=candidates`);
    await expect(page.locator('[data-testid="project-save"]')).toBeEnabled();
    this.#page = page;
  }

  /** The name of the project, and what the page says of its being saved, at one and the same moment. */
  async sees(): Promise<Seen> {
    return await this.#open.evaluate(() => ({
      state: document.querySelector('[data-testid="saved-state"]')?.getAttribute('data-state') ?? null,
      name: document.querySelector('[data-testid="project-name"]')?.textContent ?? '',
    }));
  }

  async opensNames(): Promise<void> {
    await this.#open.locator('[aria-haspopup]', { hasText: /^Dự án$/ }).click();
    await this.#open.getByRole('menuitem', { name: 'Các dự án' }).click();
  }

  async renames(name: string): Promise<void> {
    const field = this.#open.locator('[data-testid="projects-dialog"] input').first();
    await field.fill(name);
    await field.press('Enter');
  }

  async waits(milliseconds: number): Promise<void> {
    await this.#open.waitForTimeout(milliseconds);
  }

  async dies(what: 'tab' | 'browser'): Promise<void> {
    const page = this.#open;
    const session = await page.context().newCDPSession(page);
    const isDead =
      what === 'tab'
        ? page.waitForEvent('crash')
        : new Promise((resolve) => page.context().once('close', resolve));
    // Who is dead does not answer.
    void session.send(what === 'tab' ? 'Page.crash' : 'Browser.crash').catch(() => undefined);
    await isDead;
    if (what === 'browser') this.#context = null;
    else await page.close();
    this.#page = null;
  }

  async ends(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#disk, { recursive: true, force: true, maxRetries: 5 });
  }

  get #open(): Page {
    if (!this.#page) throw new Error('no tab is open');
    return this.#page;
  }
}
