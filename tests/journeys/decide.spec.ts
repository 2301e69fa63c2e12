import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { expect, journey } from './journey';
import { sixSites } from './six-sites';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

const NOTE = 'Nút giao Đông Mai mở năm 2027';

journey('from six candidates to a choice that can be defended', async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.isOpen();
  await planner.project.opensFile('six.matbang.json', sixSites());
  await planner.project.hasCandidates(6);
  await planner.decide.opens();

  // Near misses first.
  await planner.decide.knocksOut('lo-dong-mai', 'lo-nho-cai-lan', 'lo-ba-che');
  const { value, threshold, margin } = await planner.decide.outBy('lo-dong-mai', 'distance-interchange');
  expect(threshold).toBe(6);
  expect(value - threshold).toBeCloseTo(margin, 9);
  await planner.decide.isNearMiss('lo-dong-mai', true);
  await planner.decide.isNearMiss('lo-ba-che', false);
  await planner.decide.isUnsureOf('lo-van-don', 'lo-hai-ha');

  await planner.decide.ranks('lo-viet-hung', 'lo-van-don', 'lo-hai-ha');
  await planner.decide.triesWith({ draws: 10_000, seed: 1 });
  await planner.decide.verdictIs('holds');
  await planner.decide.methodsAgree(true);
  const flip = await planner.decide.smallestFlip();
  expect(flip.to).not.toBeCloseTo(flip.from, 3);
  await planner.decide.opensParts('lo-viet-hung');
  expect(await planner.decide.sumOfParts('lo-viet-hung')).toBeCloseTo(
    await planner.decide.scoreOf('lo-viet-hung'),
    9,
  );
  await planner.meetsNoBarrier();

  await planner.decide.beginsToReadmit('lo-dong-mai');
  await planner.decide.confirmsReadmission();
  await planner.decide.isAskedForReason();
  await planner.types(NOTE);
  await planner.keys('Enter');
  await planner.decide.isReadmitted('lo-dong-mai', NOTE);
  await planner.decide.knocksOut('lo-nho-cai-lan', 'lo-ba-che');
  expect((await planner.decide.told()).order).toContain('lo-dong-mai');

  // The choice, why, and on what terms, go into the file.
  await planner.decide.takesBack('lo-dong-mai');
  await planner.decide.knocksOut('lo-dong-mai', 'lo-nho-cai-lan', 'lo-ba-che');
  await planner.keys('Control+z');
  await planner.decide.isReadmitted('lo-dong-mai', NOTE);
  await planner.decide.compares('lo-viet-hung');
  await planner.addressHolds('compare', 'lo-viet-hung');
  await planner.decide.visits('lo-viet-hung');
  await planner.candidates.isOpen('Lô Việt Hưng');
  expect(await planner.project.savesFile()).toContain(NOTE);
});

journey('the same seed gives the same numbers; the other method is told apart', async ({ planner }) => {
  const opensWith = async (seed: number): Promise<void> => {
    const { trial } = USUAL_REQUIREMENT;
    const requirement = { ...USUAL_REQUIREMENT, trial: { ...trial, seed } };
    await planner.opens('?tab=candidates');
    await planner.project.isOpen();
    await planner.project.opensFile('six.matbang.json', sixSites({ requirement }));
    await planner.project.hasCandidates(6);
    await planner.decide.opens();
    await planner.decide.isTried();
  };
  await opensWith(7);
  const first = await planner.decide.told();
  expect(first.order).toHaveLength(6);
  expect(first.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(100, 6);
  await opensWith(7);
  expect(await planner.decide.told()).toEqual(first);
  await opensWith(8);
  const other = await planner.decide.told();
  expect(other.scores).toEqual(first.scores);
  expect(other.chances).not.toEqual(first.chances);
  await planner.decide.switchesMethod('topsis');
  await expect.poll(async () => (await planner.decide.told()).scores).not.toEqual(first.scores);
  await planner.decide.switchesMethod('weighted-sum');
  await expect.poll(() => planner.decide.told()).toEqual(other);
});

journey('by keyboard alone, in the dark, in English', async ({ planner }) => {
  await planner.opens('?tab=candidates&lang=en&theme=dark');
  await planner.project.isOpen();
  await planner.project.opensFile('six.matbang.json', sixSites());
  await planner.project.hasCandidates(6);
  await planner.decide.opens();
  await planner.decide.isTried();
  await planner.tabsTo('readmit-open');
  await planner.keys('Enter');
  await planner.types(NOTE);
  await planner.keys('Enter');
  await planner.decide.isReadmitted('lo-dong-mai', NOTE);
  await planner.tabsTo('rank-open');
  await planner.keys('Enter');
  await planner.decide.isTried();
  await planner.meetsNoBarrier();
});

journey('a phone has it too', async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.isOpen();
  await planner.project.opensFile('six.matbang.json', sixSites());
  await planner.project.hasCandidates(6);
  await planner.decide.opens();
  await planner.hasWindow(390, 844);
  await planner.decide.turnsTo();
  await planner.decide.isTried();
  await planner.decide.opensParts('lo-viet-hung');
  await planner.decide.beginsToReadmit('lo-dong-mai');
  await planner.seesNoSidewaysScroll();
  await planner.seesTargetsOfAtLeast(44);
  await planner.meetsNoBarrier();
});

journey('an investor comes from a requirement to a shortlist', async ({ planner }) => {
  await planner.opens('?page=compare');
  await planner.requirement.choosesPreset('cold-logistics-border');
  await planner.decide.isTried();
  const { order, chances } = await planner.decide.told();
  expect(order.length).toBeGreaterThan(2);
  expect(chances).toHaveLength(order.length);
  const shortlist = order.slice(0, 3);
  for (const siteId of shortlist) await planner.decide.compares(siteId);
  await planner.addressHolds('compare', shortlist.join(','));
});
