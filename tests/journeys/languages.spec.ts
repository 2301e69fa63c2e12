import { journey } from './journey';

journey('the whole interface changes its language, and the link keeps it', async ({ planner }) => {
  await planner.opens();
  await planner.seesWords('common.tab.province');
  await planner.speaks('en');
  await planner.seesWords('common.tab.province');
  await planner.seesWords('explore.sort.kind');
  await planner.addressHolds('lang', 'en');
  await planner.reloads();
  await planner.seesWords('common.tab.layers');
  await planner.speaks('vi');
  await planner.seesWords('common.tab.layers');
});

journey('numbers are written as the language writes them', async ({ planner }) => {
  await planner.opens('?zone=kcn-dong-mai');
  await planner.sheet.says(/167,86/);
  await planner.speaks('en');
  await planner.sheet.says(/167\.86/);
});

journey('the theme follows the choice, and the link keeps it', async ({ planner }) => {
  await planner.opens();
  const light = await planner.map.brightness();
  await planner.choosesTheme('dark');
  await planner.addressHolds('theme', 'dark');
  await planner.map.becomesDarkerThan(light / 2);
  await planner.reloads();
  await planner.map.becomesDarkerThan(light / 2);
});
