import { journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('the legend drops a kind that the filter has emptied', async ({ planner }) => {
  await planner.opens('?kind=economic-zone');
  await planner.layers.legendShows('economic-zones', true);
  await planner.layers.legendShows('parks', false);
  await planner.layers.legendShows('clusters', false);
});
