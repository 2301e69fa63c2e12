import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('before 2022 the expressway ends at Vân Đồn, and every figure knows', async ({ planner }) => {
  await planner.opens('?zone=kcn-hai-yen');
  const now = await planner.nearness.distanceTo('expressway');
  expect(now).toBeLessThan(5);
  await planner.scenario.opens();
  await planner.scenario.goesTo(2021);
  await planner.addressHolds('year', '2021');
  const then = await planner.nearness.distanceBecomesOther('expressway', now);
  expect(then).toBeGreaterThan(50);
  await planner.layers.legendShows('expressways', true);
  await planner.scenario.returnsToNow();
  await planner.addressHolds('year', null);
  expect(await planner.nearness.distanceBecomesOther('expressway', then)).toBe(now);
});

journey('a scenario is told wherever its link is opened, and filters by it', async ({ planner }) => {
  await planner.opens('?near=expressway:5');
  await expect.poll(() => planner.list.size()).toBeLessThan(42);
  const now = await planner.list.size();
  await planner.opens('?near=expressway:5&year=2018');
  await planner.scenario.isTold(2018);
  await expect.poll(() => planner.list.size()).toBeLessThan(now);
  await planner.layers.legendShows('seaports', true);
  await planner.meetsNoBarrier();
});

journey('what is planned with a year is counted from that year on', async ({ planner }) => {
  await planner.opens('?year=2029');
  await planner.scenario.opens();
  const before = await planner.scenario.serving('hubs');
  await planner.scenario.goesTo(2030);
  expect(await planner.scenario.serving('hubs')).toBe(before + 1);
  await planner.addressHolds('year', '2030');
  await planner.reloads();
  await planner.scenario.isTold(2030);
});

journey('what is not there yet is not counted, and search and sheet say so', async ({ planner }) => {
  await planner.opens();
  await planner.scenario.opens();
  const now = await planner.scenario.serving('corridors');
  await planner.scenario.goesTo(2019);
  expect(await planner.scenario.serving('corridors')).toBe(now - 1);
  await planner.search.types('nút giao hải hà');
  await planner.scenario.searchSaysNotYet('ic-hai-ha', 2019);
  await planner.search.chooses('interchange', 'ic-hai-ha');
  await planner.scenario.sheetSaysNotYet(2019);
  await planner.meetsNoBarrier();
});
