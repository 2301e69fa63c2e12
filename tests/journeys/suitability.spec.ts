import { expect, journey } from './journey';

journey(
  'where in the province the requirement is met best, and land to consider there',
  async ({ planner }) => {
    await planner.opens('?tab=analyse&at=107.35,21.25,10');
    await planner.layers.legendShows('suitability', false);
    await planner.heat.switches();
    await planner.heat.isWorkedOut();
    await planner.layers.legendShows('suitability', true);
    await planner.addressHolds('layers', 'suitability');
    await planner.meetsNoBarrier();

    await planner.map.pointsAt(0.5, 0.5);
    const [score, weight] = [await planner.heat.scoreHere(), await planner.heat.weightOf('border-gate')];
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
    await planner.heat.raises('border-gate', 30);
    expect(await planner.heat.weightOf('border-gate')).toBe(weight + 30);
    await expect.poll(() => planner.heat.scoreHere()).not.toBe(score);

    await planner.heat.findsLand(150);
    const hectares = await planner.heat.hectaresFound();
    expect(hectares.length).toBeGreaterThan(3);
    // A cell of the usual grid is some 6 ha.
    for (const one of hectares) expect(Math.abs(one - 150)).toBeLessThan(7);

    await planner.heat.adds(1);
    await planner.heat.isAdded(1, true);
    await planner.opensTab('candidates');
    await planner.project.hasCandidates(1);
    await planner.project.presses('undo');
    await planner.project.hasCandidates(0);
  },
);

journey('a million cells tell how far they are, and can be given up', async ({ planner }) => {
  await planner.opens('?tab=analyse&layers=suitability&heat=1000000,five,plots');
  await planner.heat.isWorkedOut();
  await planner.opens('?tab=analyse&heat=1000000,five,plots');
  await planner.heat.switches();
  await planner.heat.seesProgress();
  await planner.heat.cancels();
  await planner.heat.isOn(false);
  await planner.addressHolds('layers', null);
  await planner.heat.switches();
  await planner.heat.isWorkedOut();
  await planner.seesNoNotice();
});

journey('a phone has it too', async ({ planner }) => {
  await planner.hasWindow(390, 844);
  await planner.opens('?tab=analyse&layers=suitability');
  await planner.heat.isWorkedOut();
  await planner.seesNoSidewaysScroll();
  await planner.seesTargetsOfAtLeast(44);
});
