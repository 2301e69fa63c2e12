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

journey('graphics that drop out cost neither the map nor the work', async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
  // While a picture is made: no file, and the next press makes it.
  await planner.map.losesGraphics('of the next map');
  await planner.composer.failsToSnapshot('picture-failed');
  expect(readPngSize((await planner.composer.savesSnapshot()).bytes).dotsPerInch).toBe(192);
  // The map itself.
  await planner.map.losesGraphics('of the map');
  await planner.seesNotice('map-context-lost', '');
  await planner.map.is('ready');
  await planner.map.isDrawn();
  await planner.project.hasCandidates(3);
});
