import { journey } from './journey';

journey('a layer is switched off, faded and moved, and the link keeps it', async ({ planner }) => {
  await planner.opens('?tab=layers');
  await planner.layers.legendShows('seaports', true);
  await planner.layers.switches('seaports');
  await planner.layers.isOn('seaports', false);
  await planner.layers.legendShows('seaports', false);
  await planner.layers.fades('parks', 4);
  await planner.layers.moves('economic-zones', 'ArrowUp');
  await planner.layers.standsAt('economic-zones', 7);
  await planner.addressHolds('layers', '-seaports,parks:80');
  await planner.reloads();
  await planner.layers.isOn('seaports', false);
  await planner.layers.standsAt('economic-zones', 7);
  await planner.layers.resets();
  await planner.layers.isOn('seaports', true);
  await planner.layers.standsAt('economic-zones', 8);
  await planner.addressHolds('layers', null);
});

journey('an online basemap that does not answer harms nothing', async ({ planner }) => {
  await planner.hasHost('tile.openstreetmap.org', () => null);
  await planner.opens('?tab=layers');
  await planner.layers.choosesBasemap('openstreetmap');
  await planner.seesNotice('basemap-unreachable', 'OpenStreetMap');
  await planner.layers.choosesBasemap('embedded');
  await planner.map.isDrawn();
});
