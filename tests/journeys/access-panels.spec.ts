import { journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

for (const theme of ['light', 'dark'] as const) {
  journey(`nobody is kept out: sheet, layers and province, ${theme}`, async ({ planner }) => {
    await planner.opens(`?theme=${theme}&zone=kcn-dong-mai`);
    await planner.sheet.isOf('kcn-dong-mai');
    await planner.meetsNoBarrier();
    await planner.opensTab('layers');
    await planner.meetsNoBarrier();
    await planner.opensTab('province');
    await planner.meetsNoBarrier();
  });

  journey(`nobody is kept out: welcome and about, ${theme}`, async ({ planner }) => {
    await planner.opens(`?theme=${theme}`);
    await planner.opensHelp('welcome');
    await planner.meetsNoBarrier();
    await planner.closesDialog();
    await planner.opensHelp('about');
    await planner.meetsNoBarrier();
  });
}
