import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

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
