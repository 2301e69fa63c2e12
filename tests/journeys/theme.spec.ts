import { journey } from './journey';

journey('the theme follows the choice, and the link keeps it', async ({ planner }) => {
  await planner.opens();
  const light = await planner.map.brightness();
  await planner.choosesTheme('dark');
  await planner.addressHolds('theme', 'dark');
  await planner.map.becomesDarkerThan(light / 2);
  await planner.reloads();
  await planner.map.becomesDarkerThan(light / 2);
});
