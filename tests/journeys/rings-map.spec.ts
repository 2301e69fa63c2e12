import { expect, journey } from './journey';

journey('a point pressed on the map gets its rings', async ({ planner }) => {
  await planner.opens('?tab=analyse');
  await planner.rings.picksPoint();
  await planner.map.clicks(0.6, 0.3);
  await expect.poll(() => planner.query()).toMatch(/rings=10\d\.\d{5}@2\d\.\d{5}/);
  await planner.sheet.isClosed();
});
