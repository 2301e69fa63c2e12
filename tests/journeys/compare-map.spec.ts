import { journey } from './journey';

journey(
  'a press with Shift on the map puts a site beside the others, and takes it away',
  async ({ planner }) => {
    await planner.opens('?at=106.9837,21.0061,14.5');
    await planner.map.isDrawn();
    await planner.map.clicksWithShift(0.5, 0.5);
    await planner.compare.trayHolds('kcn-viet-hung');
    await planner.sheet.isClosed();
    await planner.map.clicksWithShift(0.5, 0.5);
    await planner.compare.hasNoTray();
  },
);
