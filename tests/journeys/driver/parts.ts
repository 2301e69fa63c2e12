import type { Locator, Page } from '@playwright/test';
import type { GivenFiles } from './given-files';
import { type Locale, say } from './words';

/** How to find things on the page: by test name, by figure, by the words of the present language. */
export class Parts {
  locale: Locale = 'vi';
  readonly page: Page;
  readonly files: GivenFiles;

  constructor(page: Page, files: GivenFiles) {
    this.page = page;
    this.files = files;
  }

  say(id: string, values: Readonly<Record<string, string>> = {}): string {
    return say(this.locale, id, values);
  }

  part(testId: string, attributes: Readonly<Record<string, string>> = {}): Locator {
    const conditions = Object.entries(attributes).map(([name, value]) => `[data-${name}="${value}"]`);
    return this.page.locator(`[data-testid="${testId}"]${conditions.join('')}`);
  }

  figure(code: string, within: Locator): Locator {
    return within.locator(`[data-figure="${code}"]`);
  }

  button(id: string, values: Readonly<Record<string, string>> = {}): Locator {
    return this.page.getByRole('button', { name: this.say(id, values), exact: true });
  }

  /** The root element, on which the page says how it is. */
  get root(): Locator {
    return this.page.locator('html');
  }
}
