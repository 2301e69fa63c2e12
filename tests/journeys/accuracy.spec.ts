import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('every check of accuracy, computed in the browser, is within its limit', async ({ planner }) => {
  await planner.opens('?page=accuracy');
  const rows = await planner.accuracy.rows();
  expect(rows.length).toBeGreaterThanOrEqual(12);
  expect(rows.filter(({ pass }) => pass !== 'true')).toEqual([]);
  expect(rows.filter(({ error, limit }) => !(error <= limit))).toEqual([]);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  await planner.accuracy.saysThatAllPass(rows.length);
  expect(await planner.figuresIn('accuracy', 'accuracy-error')).toHaveLength(rows.length);
});

journey('the accuracy page is opened from the help menu and closed by Escape', async ({ planner }) => {
  await planner.opens('?lang=en');
  await planner.opensHelp('accuracy');
  await planner.addressHolds('page', 'accuracy');
  await planner.accuracy.rows();
  await planner.closesDialog();
  await planner.addressHolds('page', null);
  await planner.goesBack();
  await planner.seesDialog('accuracy');
});

for (const theme of ['light', 'dark'] as const) {
  journey(`the accuracy page keeps nobody out: phone, ${theme}`, async ({ planner }) => {
    await planner.hasWindow(390, 844);
    await planner.opens(`?page=accuracy&theme=${theme}`);
    await planner.accuracy.rows();
    await planner.meetsNoBarrier();
    await planner.seesNoSidewaysScroll();
    await planner.hasWindow(1280, 800);
    await planner.meetsNoBarrier();
  });
}
