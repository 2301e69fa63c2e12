import type { Page } from '@playwright/test';
import type { PageWatch } from './watch-page';

/** What a host on the internet gives for the path of an address; null: it does not answer. */
export type PictureAt = (path: string) => Buffer | null;

/** Answers for a host on the internet, as one does that lets other sites read its pictures. */
export async function answerForHost(
  page: Page,
  watch: PageWatch,
  host: string,
  pictureAt: PictureAt,
): Promise<void> {
  watch.expect(new RegExp(host.replaceAll('.', '\\.')));
  await page.route(`https://${host}/**`, (route) => {
    const body = pictureAt(new URL(route.request().url()).pathname);
    if (!body) return route.abort();
    const headers = { 'Access-Control-Allow-Origin': '*' };
    return route.fulfill({ status: 200, contentType: 'image/png', headers, body });
  });
}
