import { expect, journey } from './journey';
import { readPngSize } from './read-sheet';

journey('the map is saved as a picture with one press, and opens again from it', async ({ planner }) => {
  await planner.opens('?at=106.98,20.95,11&kind=industrial-park');
  const saved = await planner.composer.savesSnapshot();
  const { width, height, dotsPerInch } = readPngSize(saved.bytes);
  expect(width).toBe(2 * planner.windowWidth());
  expect(height).toBeGreaterThan(width / 2);
  expect(dotsPerInch).toBe(192);
  await planner.opens();
  await planner.composer.dropsOnPage(saved);
  await planner.addressHolds('kind', 'industrial-park');
});
