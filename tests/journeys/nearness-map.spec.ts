import { expect, journey } from './journey';

journey('pointing at a distance draws its line on the map', async ({ planner }) => {
  await planner.opens('?zone=kcn-song-khoai');
  await planner.nearness.distanceTo('seaport');
  await planner.nearness.goesToLineOf('seaport');
  await planner.nearness.pointsElsewhere();
  const without = await planner.map.restingPicture();
  await planner.nearness.pointsAtDistanceTo('seaport');
  await expect.poll(() => planner.map.restingPicture()).not.toBe(without);
  await planner.nearness.pointsElsewhere();
  await expect.poll(() => planner.map.restingPicture()).toBe(without);
});

journey('a gate set on the map is where distances begin, until it is taken away', async ({ planner }) => {
  await planner.opens('?zone=kcn-song-khoai');
  const fromEdge = await planner.nearness.distanceTo('airport');
  await planner.nearness.picksGate();
  await planner.map.clicks(0.45, 0.35);
  await planner.addressHolds('from', 'gate');
  const fromGate = await planner.nearness.distanceBecomesOther('airport', fromEdge);
  expect(fromGate).toBeGreaterThan(0);
  const link = planner.query();
  expect(link).toMatch(/gate=kcn-song-khoai:106\.\d{5}@20\.\d{5}/);
  await planner.opens(link);
  expect(await planner.nearness.distanceTo('airport')).toBe(fromGate);
  await planner.nearness.removesGate();
  await planner.addressHolds('gate', null);
  expect(await planner.nearness.distanceBecomesOther('airport', fromGate)).toBe(fromEdge);
});
