import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('filters narrow the list to what their counts promise', async ({ planner }) => {
  await planner.opens();
  const promised = await planner.list.promiseOf('kind', 'industrial-cluster');
  await planner.list.filtersBy('kind', 'industrial-cluster');
  await planner.list.counts(promised);
  await planner.list.holdsOnly('kind', 'industrial-cluster');
  await planner.list.opensFilters();
  const operating = await planner.list.promiseOf('status', 'operating');
  await planner.list.filtersBy('status', 'operating');
  await planner.list.counts(operating);
  await planner.list.holdsOnly('status', 'operating');
  await planner.list.clearsFilters();
  await planner.list.counts(42);
});

journey('a link opens the same filters, selection and language for someone else', async ({ planner }) => {
  await planner.opens();
  await planner.list.filtersBy('kind', 'industrial-park');
  await planner.list.chooses('kcn-song-khoai');
  await planner.speaks('en');
  await planner.addressHolds('kind', 'industrial-park');
  await planner.addressHolds('zone', 'kcn-song-khoai');
  await planner.addressHolds('lang', 'en');
  const link = planner.query();
  await planner.opens();
  await planner.list.counts(42);
  await planner.opens(link);
  await planner.list.holdsOnly('kind', 'industrial-park');
  await planner.sheet.isOf('kcn-song-khoai');
  await planner.seesWords('common.tab.explore');
  expect(planner.query()).toBe(link);
});

journey('the back button undoes a selection and a filter', async ({ planner }) => {
  await planner.opens();
  await planner.list.filtersBy('kind', 'economic-zone');
  await planner.addressHolds('kind', 'economic-zone');
  await planner.list.chooses('kkt-van-don');
  await planner.sheet.isOf('kkt-van-don');
  await planner.goesBack();
  await planner.sheet.isClosed();
  await planner.list.showsFilter('kind', 'economic-zone', true);
  await planner.goesBack();
  await planner.list.showsFilter('kind', 'economic-zone', false);
  await planner.list.counts(42);
});

journey('a link to a zone that is not there says which', async ({ planner }) => {
  await planner.opens('?zone=kcn-atlantis');
  await planner.seesNotice('selection-unknown', 'kcn-atlantis');
  await planner.sheet.isClosed();
});
