import { expect, journey } from './journey';
import { readPngSize } from './read-sheet';

/* The map goes where it is sent at once. */
journey.use({ contextOptions: { reducedMotion: 'reduce' } });

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

journey('the paper is laid on the map, dragged, keyed, undone, and composed there', async ({ planner }) => {
  await planner.opens('?at=107.2,21.05,10&page=sheet');
  const { composer } = planner;
  await composer.isDrawn();
  await composer.chooses('scale', '150000');
  await planner.map.is('ready');
  await composer.laysFrameOnMap();
  await composer.frameHasScale(150_000);
  const laid = await composer.frameBox();
  await composer.dragsFrame('sheet-frame', -60, 30);
  const dragged = await composer.frameBox();
  expect((dragged?.x ?? 0) - (laid?.x ?? 0)).toBeCloseTo(-60, -1);
  expect((dragged?.y ?? 0) - (laid?.y ?? 0)).toBeCloseTo(30, -1);
  await planner.keys('Control+z');
  expect((await composer.frameBox())?.x).toBeCloseTo(laid?.x ?? 0, -1);
  await composer.dragsFrame('sheet-frame-se', -150, -100);
  await composer.frameHasScale(80_000);
  await planner.keys('ArrowRight');
  await planner.keys('-');
  await composer.frameHasScale(75_000);
  await planner.keys('Enter');
  await composer.isDrawn();
  expect(await composer.typedScale()).toBe(75_000);
  // Escape leaves the frame and keeps the map.
  await composer.laysFrameOnMap();
  await planner.keys('Escape');
  expect(await composer.frameBox()).toBeNull();
});
