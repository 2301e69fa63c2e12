import { join } from 'node:path';
import { journey } from '../journeys/journey';

/**
 * Takes pictures to look at, asserts nothing, and is no part of the checks:
 * `PICTURES=folder npx playwright test --config tests/pictures/playwright.config.ts`.
 */
const FOLDER = process.env.PICTURES ?? 'test-results/pictures';
const WINDOWS = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;
const SCREENS = { main: '', sheet: '&zone=kcn-dong-mai', province: '&tab=province', layers: '&tab=layers' };

for (const [width, height] of WINDOWS) {
  for (const theme of ['light', 'dark']) {
    for (const locale of ['vi', 'en']) {
      journey(`${width}x${height} ${theme} ${locale}`, async ({ planner }) => {
        await planner.hasWindow(width, height);
        for (const [screen, query] of Object.entries(SCREENS)) {
          await planner.opens(`?theme=${theme}&lang=${locale}${query}`);
          await planner.map.isDrawn();
          await planner.takesPicture(join(FOLDER, `${screen}-${width}x${height}-${theme}-${locale}.png`));
        }
      });
    }
  }
}
