import { journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('a name that nothing has is said to be found nowhere', async ({ planner }) => {
  await planner.opens();
  await planner.search.types('qqqqzz');
  await planner.search.findsNothing();
});

journey('a zone whose place is unknown is in the list, with a sheet that says so', async ({ planner }) => {
  await planner.opens('?zone=kcn-quan-trieu');
  await planner.sheet.isOf('kcn-quan-trieu');
  await planner.sheet.saysWords('site.boundary.no-place');
  await planner.list.shows('kcn-quan-trieu');
});

journey('one name without diacritics finds the park, the cluster and the ward', async ({ planner }) => {
  await planner.opens();
  await planner.search.types('dong mai');
  await planner.search.finds('industrial-park', 'kcn-dong-mai');
  await planner.search.finds('industrial-cluster', 'ccn-dong-mai');
  await planner.sees(/Phường Đông Mai|Đông Mai/);
  await planner.search.chooses('industrial-park', 'kcn-dong-mai');
  await planner.sheet.isOf('kcn-dong-mai');
  await planner.list.showsSelected('kcn-dong-mai');
  await planner.addressHolds('zone', 'kcn-dong-mai');
});
