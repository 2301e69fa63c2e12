import { journey } from './journey';

journey('a stranger opens the map and sees the province', async ({ planner }) => {
  await planner.opensFirstTime();
  await planner.seesDialog('welcome');
  await planner.presses('welcome.start');
  await planner.seesNoDialog();
  await planner.map.is('ready');
  await planner.map.isDrawn();
  await planner.list.counts(42);
  await planner.layers.legendShows('parks', true);
  await planner.seesNoNotice();
});

journey('the welcome does not come back, and is there when asked for', async ({ planner }) => {
  await planner.opensFirstTime();
  await planner.closesDialog();
  await planner.reloads();
  await planner.seesNoDialog();
  await planner.opensHelp('welcome');
});

journey('the status bar follows the pointer in WGS 84 and VN-2000', async ({ planner }) => {
  await planner.opens();
  await planner.map.pointsAt(0.5, 0.5);
  await planner.map.saysPosition('wgs84', /2[01][,.°]/);
  await planner.map.saysPosition('vn2000', /VN-2000.*\d{3}/);
});

journey('the map comes closer, goes away and returns to the province', async ({ planner }) => {
  await planner.opens();
  const province = await planner.map.scale();
  await planner.map.takes('zoom-in');
  await planner.map.scaleBecomes('smaller', province);
  await planner.map.takes('province');
  await planner.map.scaleBecomes('larger', province * 0.99);
});
