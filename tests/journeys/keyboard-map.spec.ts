import { journey } from './journey';

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
