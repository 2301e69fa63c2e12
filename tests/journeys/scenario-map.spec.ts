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
