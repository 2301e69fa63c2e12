import { journey } from './journey';

journey(
  'without the zones the map of the land remains, and the list says why it is empty',
  async ({ planner }) => {
    await planner.losesFile('zones.geojson');
    await planner.opens();
    await planner.seesNoticeNaming('zones.geojson');
    await planner.seesWords('explore.list.failed');
    await planner.map.isDrawn();
  },
);

journey('a configuration that is wrong leaves the embedded map', async ({ planner }) => {
  await planner.getsFile('config.json', '{"basemaps":[{"id":"x","type":"raster"}]}');
  await planner.opens('?tab=layers');
  await planner.seesNotice('config-broken', 'config.json');
  await planner.map.isDrawn();
});

journey('without land, roads and ports the map still stands', async ({ planner }) => {
  const files = ['land.geojson', 'corridors.geojson', 'hubs.geojson'];
  for (const file of files) await planner.losesFile(file);
  await planner.opens();
  for (const file of files) await planner.seesNoticeNaming(file);
  await planner.map.is('ready');
  await planner.list.counts(42);
});
