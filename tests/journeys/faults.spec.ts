import { journey } from './journey';

for (const file of ['hubs.geojson', 'land.geojson', 'corridors.geojson', 'province.json', 'catalogue.json']) {
  journey(`without ${file} the page says so and the rest works`, async ({ planner }) => {
    await planner.losesFile(file);
    await planner.opens();
    await planner.seesNoticeNaming(file);
    await planner.list.counts(42);
    await planner.list.chooses('kcn-dong-mai');
    await planner.sheet.isOf('kcn-dong-mai');
  });
}

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

journey('a file that is not JSON is named', async ({ planner }) => {
  await planner.getsFile('hubs.geojson', '<!doctype html><p>Not found</p>');
  await planner.opens();
  await planner.seesNotice('file-not-json', 'hubs.geojson');
  await planner.list.counts(42);
});

journey('a configuration that is wrong leaves the embedded map', async ({ planner }) => {
  await planner.getsFile('config.json', '{"basemaps":[{"id":"x","type":"raster"}]}');
  await planner.opens('?tab=layers');
  await planner.seesNotice('config-broken', 'config.json');
  await planner.map.isDrawn();
});

journey('markup in a file is shown as text', async ({ planner }) => {
  await planner.changesFile('zones.geojson', (text) =>
    text.replaceAll('KCN Đông Mai', '<img src=x onerror=alert(1)>'),
  );
  await planner.opens('?zone=kcn-dong-mai');
  await planner.sheet.says('<img src=x onerror=alert(1)>');
  await planner.map.is('ready');
});
