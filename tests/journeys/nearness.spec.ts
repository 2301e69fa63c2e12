import { expect, journey } from './journey';

journey('sites within 5 km of an expressway and 10 km of a port', async ({ planner }) => {
  await planner.opens();
  await planner.list.opensFilters();
  await planner.nearness.asksAtMost('expressway', 5);
  await planner.nearness.asksAtMost('seaport', 10);
  await planner.addressHolds('near', 'expressway:5,seaport:10');
  await expect.poll(() => planner.list.size()).toBeLessThan(42);
  const roads = await planner.figuresIn('zone-list', 'distance-expressway');
  const ports = await planner.figuresIn('zone-list', 'distance-seaport');
  expect(roads.length).toBe(await planner.list.size());
  expect(Math.max(...roads)).toBeLessThanOrEqual(5);
  expect(Math.max(...ports)).toBeLessThanOrEqual(10);
  const link = planner.query();
  const count = await planner.list.size();
  await planner.opens(link);
  await planner.list.counts(count);
});

journey('the sheet tells distances with their error, from where they are asked', async ({ planner }) => {
  await planner.opens('?zone=kcn-song-khoai');
  const fromEdge = await planner.nearness.distanceTo('seaport');
  // Its place is known to 2.5 km; a port's to at least 300 m.
  expect(await planner.nearness.errorTo('seaport')).toBeGreaterThan(2.5);
  await planner.nearness.measuresFrom('farthest');
  await planner.addressHolds('from', 'farthest');
  const fromFarthest = await planner.nearness.distanceBecomesOther('seaport', fromEdge);
  expect(fromFarthest).toBeGreaterThan(fromEdge);
});

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
