import { zoneCentre } from './driver/zone-centre';
import { expect, journey } from './journey';

journey('a zone chosen in the list has its sheet, with areas of three kinds', async ({ planner }) => {
  await planner.opens();
  const before = await planner.map.scale();
  await planner.list.chooses('kcn-dong-mai');
  await planner.sheet.isOf('kcn-dong-mai');
  await planner.map.scaleBecomes('smaller', before);
  const declared = await planner.sheet.valueOf('area-declared');
  const measured = await planner.sheet.valueOf('area-ellipsoid');
  const plane = await planner.sheet.valueOf('area-vn2000');
  expect(Math.abs(measured / declared - 1)).toBeLessThan(0.0002);
  expect(Math.abs(plane / measured - 1)).toBeLessThan(0.001);
  expect(plane).not.toBe(measured);
  await planner.sheet.saysWords('site.boundary.title-indicative');
  await planner.sheet.closes();
  await planner.sheet.isClosed();
});

journey('a click on the map selects the zone under it', async ({ planner }) => {
  await planner.opens(`?at=${zoneCentre('kcn-song-khoai')},13`);
  await planner.map.clicks(0.5, 0.5);
  await planner.sheet.isOf('kcn-song-khoai');
  await planner.list.showsSelected('kcn-song-khoai');
});
