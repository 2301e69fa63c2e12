import { journey } from './journey';

journey.use({ hasWebgl: false });

journey(
  'without WebGL the list, the sheet and the province work, and the page says so',
  async ({ planner }) => {
    await planner.opens();
    await planner.map.is('unavailable');
    await planner.seesNotice('map-unavailable', 'WebGL');
    await planner.list.counts(42);
    await planner.list.chooses('kcn-dong-mai');
    await planner.sheet.isOf('kcn-dong-mai');
    await planner.opensTab('province');
    await planner.figuresIn('province-panel', 'economic-zone-area');
  },
);
