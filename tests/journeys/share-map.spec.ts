import { journey } from './journey';

journey('a link that makes no sense opens the default view and says so', async ({ planner }) => {
  await planner.opens('?kind=castle&at=somewhere&layers=-%3Cscript%3E');
  await planner.seesNotice('url-state-broken', 'kind');
  await planner.seesNotice('url-state-broken', 'at');
  await planner.seesNotice('url-state-broken', 'layers');
  await planner.list.counts(42);
  await planner.map.isDrawn();
});
