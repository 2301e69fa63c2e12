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

journey("sites of one's own are held against the same distances, below the zones", async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
  await planner.project.says('saved');
  await planner.opens('?sort=near-seaport');
  await planner.list.countsOwn(3);
  const all = await planner.figuresIn('own-sites', 'distance-seaport');
  expect(all).toEqual(all.toSorted((one, other) => one - other));
  await planner.opens('?near=seaport:14');
  const fitting = all.filter((kilometres) => kilometres <= 14);
  expect(fitting.length).toBeGreaterThan(0);
  expect(fitting.length).toBeLessThan(3);
  await planner.list.countsOwn(fitting.length);
  await planner.list.opensOwn('Mẫu A');
  await planner.candidates.isOpen('Mẫu A – phía tây');
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
