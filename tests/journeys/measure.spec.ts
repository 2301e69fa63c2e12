import { expect, journey } from './journey';

journey('a distance and an area are measured on the ellipsoid', async ({ planner }) => {
  await planner.opens('?at=107.05,20.97,10');
  const metresPerPixel = ((await planner.map.scale()) * 0.0254) / 96;
  await planner.map.takes('distance');
  await planner.map.clicks(0.45, 0.5);
  await planner.map.clicks(0.55, 0.5);
  const across = 0.1 * planner.map.widthPx() * metresPerPixel;
  expect(Math.abs((await planner.map.measuredMetres()) / across - 1)).toBeLessThan(0.02);
  await planner.keys('Escape');
  await planner.map.takes('area');
  await planner.map.clicks(0.45, 0.5);
  await planner.map.clicks(0.55, 0.5);
  await planner.map.clicks(0.5, 0.4);
  await planner.map.measures('measure-area');
});
