import { journey } from './journey';

for (const theme of ['light', 'dark'] as const) {
  journey(`nobody is kept out: main screen, ${theme}`, async ({ planner }) => {
    await planner.opens(`?theme=${theme}`);
    await planner.meetsNoBarrier();
    await planner.list.opensFilters();
    await planner.meetsNoBarrier();
    await planner.search.types('dong mai');
    await planner.search.finds('industrial-park', 'kcn-dong-mai');
    await planner.meetsNoBarrier();
  });

  journey(`nobody is kept out: phone, ${theme}`, async ({ planner }) => {
    await planner.hasWindow(390, 844);
    await planner.opens(`?theme=${theme}`);
    await planner.meetsNoBarrier();
  });
}
