import { journey } from './journey';

journey.beforeEach(({ planner }) => planner.hasWindow(390, 844));

journey('on a phone the map is seen above the sheet, and nothing scrolls sideways', async ({ planner }) => {
  await planner.opensFirstTime();
  await planner.seesDialog('welcome');
  await planner.seesNoSidewaysScroll();
  await planner.presses('welcome.start');
  await planner.map.isDrawn();
  await planner.list.shows('kkt-van-don');
  await planner.seesNoSidewaysScroll();
});

journey('on a phone a search ends in the sheet of what was found', async ({ planner }) => {
  await planner.opens();
  await planner.search.types('van don');
  await planner.search.chooses('economic-zone', 'kkt-van-don');
  await planner.sheet.isOf('kkt-van-don');
  await planner.seesNoSidewaysScroll();
  await planner.sheet.closes();
  await planner.list.shows('kkt-van-don');
});

journey('on a phone layers and the province have their tabs', async ({ planner }) => {
  await planner.opens();
  await planner.opensTab('layers');
  await planner.layers.isOn('parks', true);
  await planner.opensTab('province');
  await planner.figuresIn('province-panel', 'economic-zone-area');
  await planner.seesNoSidewaysScroll();
});

journey('on a phone everything that is pressed is large enough for a thumb', async ({ planner }) => {
  await planner.opens('?zone=kcn-dong-mai');
  await planner.seesTargetsOfAtLeast(44);
});
