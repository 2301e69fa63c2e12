import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('how much of each zone lies within 5 and 10 km of a port', async ({ planner }) => {
  await planner.opens('?tab=analyse');
  await planner.rings.drawsRound('cai-lan-port');
  await planner.rings.asksFor('5, 10');
  await planner.addressHolds('rings', 'cai-lan-port');
  await planner.addressHolds('radius', '5,10');
  await planner.rings.seesRows(2);
  const near = await planner.rings.shareOf('kcn-cai-lan', 'cai-lan-port', 5);
  const far = await planner.rings.shareOf('kcn-cai-lan', 'cai-lan-port', 10);
  expect(near).toBeGreaterThan(0);
  expect(far).toBeGreaterThanOrEqual(near);
  await planner.meetsNoBarrier();
});

journey('the radius follows the slider, and more of a zone lies inside', async ({ planner }) => {
  await planner.opens('?tab=analyse&rings=cai-lan-port&radius=5');
  await planner.rings.slides(30);
  await planner.addressHolds('radius', '20');
  expect(await planner.rings.shareOf('kkt-quang-yen', 'cai-lan-port', 20)).toBeGreaterThan(0);
});

journey('a road, dissolved ports and a typed point, kept by the link', async ({ planner }) => {
  await planner.opens('?tab=analyse');
  await planner.rings.drawsRound('expressway');
  await planner.rings.drawsRound('cai-lan-port');
  await planner.rings.drawsRound('hon-gai-port');
  await planner.rings.types('20,97; 107,05');
  await planner.rings.dissolves();
  await planner.addressHolds('rings', 'expressway,cai-lan-port,hon-gai-port,107.05000@20.97000');
  await planner.addressHolds('dissolve', '1');
  const share = await planner.rings.shareOf('kcn-cai-lan', 'all', 5);
  const band = await planner.rings.shareOf('kcn-hai-yen', 'expressway', 20);
  expect(band).toBe(100);
  const link = planner.query();
  await planner.opens(link);
  expect(await planner.rings.shareOf('kcn-cai-lan', 'all', 5)).toBe(share);
});
