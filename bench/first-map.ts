import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../tests/find-browser';
import { type Benchmark, median } from './benchmark';
import { servePage } from './serve-page';

const RUNS = 7;
const MOST = 3;

/**
 * From opening the page to the first idle map: the whole app against a page that holds nothing but
 * MapLibre and the same files. Fresh browser contexts, in turn, so that neither has a warm cache.
 */
export const firstMap: Benchmark = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mat-bang-bench-'));
  const app = await servePage({ outDir: join(folder, 'app') });
  const bare = await servePage({ outDir: join(folder, 'bare'), root: 'bench/bare-map' });
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS });
  const times: { app: number[]; bare: number[] } = { app: [], bare: [] };
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(await timeToMap(browser, bare.url));
    times.app.push(await timeToMap(browser, app.url));
  }
  await browser.close();
  await Promise.all([app.server.close(), bare.server.close()]);
  const [ours, plain] = [median(times.app), median(times.bare)];
  const ratio = ours / plain;
  return {
    title: 'First idle map',
    unit: 'ms',
    measures: [
      { name: 'a bare MapLibre page with the same files', value: plain, ratio: plain / ours },
      {
        name: 'Mặt Bằng',
        value: ours,
        ratio: 1,
        bar: { text: `at most ${MOST} times the bare page (${ratio.toFixed(2)})`, isMet: ratio <= MOST },
        sample: `median of ${RUNS} fresh starts each, in turn`,
      },
    ],
    notes: [`${found.version}, WebGL drawn by the processor, window 1280 x 800.`],
  };
};

async function timeToMap(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-ready="true"]', { timeout: 60_000 });
  const took = performance.now() - start;
  await context.close();
  return took;
}
