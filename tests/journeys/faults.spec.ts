import { journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

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

journey('a file that is not JSON is named', async ({ planner }) => {
  await planner.getsFile('hubs.geojson', '<!doctype html><p>Not found</p>');
  await planner.opens();
  await planner.seesNotice('file-not-json', 'hubs.geojson');
  await planner.list.counts(42);
});

journey('markup in a file is shown as text', async ({ planner }) => {
  await planner.changesFile('zones.geojson', (text) =>
    text.replaceAll('KCN Đông Mai', '<img src=x onerror=alert(1)>'),
  );
  await planner.opens('?zone=kcn-dong-mai');
  await planner.sheet.says('<img src=x onerror=alert(1)>');
});
