import { journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('without a pointer: search, sheet, and back to the list', async ({ planner }) => {
  await planner.opens();
  await planner.search.types('song khoai');
  await planner.search.finds('industrial-park', 'kcn-song-khoai');
  await planner.keys('Enter');
  await planner.sheet.isOf('kcn-song-khoai');
  await planner.keys('Escape');
  await planner.sheet.isClosed();
});

journey('without a pointer: a filter is set and taken away', async ({ planner }) => {
  await planner.opens();
  await planner.tabsTo('filter-kind');
  await planner.keys('Space');
  await planner.addressHolds('kind', 'economic-zone');
  await planner.list.holdsOnly('kind', 'economic-zone');
  await planner.keys('Space');
  await planner.list.counts(42);
});

journey('without a pointer: a layer is moved and switched off', async ({ planner }) => {
  await planner.opens('?tab=layers');
  await planner.layers.moves('parks', 'ArrowDown');
  await planner.layers.standsAt('parks', 8);
  await planner.keys('ArrowUp');
  await planner.layers.standsAt('parks', 7);
  await planner.layers.switches('parks');
  await planner.layers.isOn('parks', false);
});
