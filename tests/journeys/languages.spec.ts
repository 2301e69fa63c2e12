import { journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

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
