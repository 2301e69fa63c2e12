import { expect, journey } from './journey';

/* Outlines on the map of a phone, by a finger. */
journey.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const HOME = '?tab=candidates&at=107.05,21,13';

journey('on a phone a site is drawn by taps, mended by a finger, and undone', async ({ planner }) => {
  await planner.opens(HOME);
  await planner.draw.takes('draw-polygon');
  await planner.draw.leavesForMap(0.6);
  await planner.seesTargetsOfAtLeast(44);
  await planner.seesNoSidewaysScroll();
  await planner.draw.tapsCorners([0.3, 0.3], [0.65, 0.3], [0.65, 0.45]);
  const triangle = await planner.draw.showsArea();
  await planner.draw.tapsCorners([0.3, 0.45]);
  expect(await planner.draw.showsArea()).toBeGreaterThan(1.5 * triangle);
  await planner.draw.takesBack(3);
  await planner.draw.tapsCorners([0.3, 0.5]);
  const whole = await planner.draw.showsArea();
  await planner.draw.finishes();
  expect(Math.abs((await planner.sheet.valueOf('area-ellipsoid')) / whole - 1)).toBeLessThan(1e-6);

  await planner.draw.takes('edit-outline');
  await planner.seesTargetsOfAtLeast(44);
  await planner.map.restingPicture();
  // A finger is broad: what it takes hold of is seldom right under its middle.
  await planner.draw.dragsByFinger([0.65, 0.45], [0.75, 0.62], 12);
  await planner.draw.isDone();
  const larger = await planner.sheet.valueOf('area-ellipsoid');
  expect(larger).toBeGreaterThan(1.1 * whole);
  await planner.project.presses('undo');
  expect(await planner.sheet.valueOf('area-ellipsoid')).toBeCloseTo(whole, 6);
  await planner.project.presses('undo');
  await planner.project.hasCandidates(0);
});

for (const theme of ['light', 'dark'] as const) {
  journey(`the strip for drawing on a phone has no barriers in the ${theme} theme`, async ({ planner }) => {
    await planner.opens(`${HOME}&theme=${theme}`);
    await planner.draw.takes('draw-polygon');
    await planner.draw.tapsCorners([0.3, 0.3], [0.65, 0.3], [0.65, 0.45]);
    await planner.meetsNoBarrier();
  });
}
