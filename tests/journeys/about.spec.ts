import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey(
  'the about page names sources, gaps and libraries, and is a step of the way back',
  async ({ planner }) => {
    await planner.opens();
    await planner.opensHelp('about');
    await planner.addressHolds('page', 'about');
    await planner.sees(/GSHHG/);
    await planner.sees(/OpenStreetMap/);
    await planner.sees(/\d+ gói phần mềm trong bản dựng này/);
    await planner.closesDialog();
    await planner.addressHolds('page', null);
    await planner.goesBack();
    await planner.seesDialog('about');
  },
);

journey('the province shows its published totals', async ({ planner }) => {
  await planner.opens('?tab=province');
  expect(await planner.figuresIn('province-panel', 'economic-zone-area')).toContain(375_171);
  expect(await planner.figuresIn('province-panel', 'park-occupancy')).toContain(57.87);
  expect(await planner.figuresIn('province-panel', 'cluster-established-area')).toContain(853.18);
});
