import { journey } from './journey';

journey('without a pointer: search, sheet, and back to the list', async ({ planner }) => {
  await planner.opens();
  await planner.search.types('song khoai');
  await planner.search.finds('industrial-park', 'kcn-song-khoai');
  await planner.keys('Enter');
  await planner.sheet.isOf('kcn-song-khoai');
  await planner.keys('Escape');
  await planner.sheet.isClosed();
});

journey(
  'without a pointer: a zone is reached through the list and the sheet is walked',
  async ({ planner }) => {
    await planner.opens();
    await planner.tabsTo('zone-list');
    await planner.keys('ArrowDown', 'ArrowDown', 'Enter');
    await planner.sheet.isOpen();
    await planner.tabsTo('sheet');
    await planner.tabsToButton('site.fit');
    await planner.keys('Enter');
  },
);

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

journey('without a pointer: a distance is measured from the middle of the map', async ({ planner }) => {
  await planner.opens();
  await planner.tabsToButton('tools.distance');
  await planner.keys('Enter');
  await planner.map.takesFocus();
  const start = await planner.map.position();
  await planner.keys('Enter', 'ArrowRight');
  await planner.map.hasMovedFrom(start);
  await planner.keys('Enter');
  await planner.map.measures('measure-length');
});
