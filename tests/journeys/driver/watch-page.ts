import type { Page } from '@playwright/test';
import { GivenFiles } from './given-files';

/** What must never happen on the page: gathered while a journey runs, asserted at its end. */
export class PageWatch {
  readonly faults: string[] = [];
  readonly files: GivenFiles;
  /** Requests that a journey itself makes fail: their messages in the console are meant. */
  readonly #expected: RegExp[] = [];
  readonly #home: string;

  private constructor(page: Page, home: string) {
    this.files = new GivenFiles(page);
    this.#home = new URL(home).origin;
  }

  static async start(page: Page, home: string): Promise<PageWatch> {
    const watch = new PageWatch(page, home);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP report: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    page.on('console', (message) => {
      if (message.type() === 'error') watch.#note(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => watch.#note(`page error: ${error.message}`));
    // The page itself asks in its own dialogs: one of the browser comes from text that ran as a script.
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') watch.#note(`dialog: ${dialog.message()}`);
      void dialog.accept();
    });
    page.on('request', (request) => {
      if (!watch.#isHome(request.url())) watch.#note(`request off the origin: ${request.url()}`);
    });
    return watch;
  }

  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  #isHome(address: string): boolean {
    const { origin, protocol } = new URL(address);
    return origin === this.#home || protocol === 'data:' || protocol === 'blob:';
  }

  #note(fault: string): void {
    if (!this.#expected.some((pattern) => pattern.test(fault))) this.faults.push(fault);
  }
}
