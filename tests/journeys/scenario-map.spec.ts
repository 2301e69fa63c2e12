import { expect, journey } from './journey';

journey(
  'a year takes the road to Móng Cái off the map, and the way back brings it again',
  async ({ planner }) => {
    await planner.opens('?at=107.6250,21.4000,11&year=2019');
    const without = await planner.map.restingPicture();
    await planner.scenario.returnsToNow();
    await expect.poll(() => planner.map.restingPicture()).not.toBe(without);
  },
);

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
