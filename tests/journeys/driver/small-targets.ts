import type { Page } from '@playwright/test';

const PRESSED =
  'button, select, textarea, summary, [role="tab"], [role="switch"], [role="radio"], [role="option"], [role^="menuitem"], input:not([type="range"])';

/** What is pressed and smaller than a thumb, with its size. Links within a line of text may be small. */
export async function targetsSmallerThan(page: Page, px: number): Promise<readonly string[]> {
  return await page.locator(PRESSED).evaluateAll((elements, least) => {
    const seen = elements.filter(
      (element) => element.checkVisibility() && !element.closest('[aria-hidden="true"]'),
    );
    return seen.flatMap((element) => {
      const label = element.closest('label') ?? element;
      const { width, height } = label.getBoundingClientRect();
      // A hidden input lies under the label that stands for it.
      if (width <= 1 || height <= 1 || (width >= least && height >= least)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [`${name.slice(0, 40)}: ${Math.round(width)} x ${Math.round(height)}`];
    });
  }, px);
}
