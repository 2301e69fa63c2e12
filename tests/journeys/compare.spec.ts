import { expect, journey } from './journey';

/* The map is not the subject: compare-map.spec.ts. */
journey.use({ hasWebgl: false });

const PAIR = '?page=compare&compare=kcn-viet-hung,kcn-song-khoai';

journey('sites are chosen from the list and from a sheet, and laid side by side', async ({ planner }) => {
  await planner.opens();
  await planner.compare.addsFromList('kcn-viet-hung');
  await planner.compare.isAddedInList('kcn-viet-hung', true);
  await planner.compare.trayAsksForAnother();
  await planner.list.chooses('kcn-song-khoai');
  await planner.compare.addsFromSheet();
  await planner.compare.trayHolds('kcn-viet-hung', 'kcn-song-khoai');
  await planner.addressHolds('compare', 'kcn-viet-hung,kcn-song-khoai');
  await planner.compare.opens();
  await planner.compare.hasColumns('kcn-viet-hung', 'kcn-song-khoai');
  expect(await planner.compare.values('area')).toEqual([300.93, 714]);
  await planner.compare.marks('area', 'kcn-song-khoai', 'best');
  await planner.compare.marks('area', 'kcn-viet-hung', 'worst');
  await planner.compare.picturesShareOneScale(2);
  await planner.compare.searchesFor('dong mai', 'kcn-dong-mai');
  await planner.compare.hasColumns('kcn-viet-hung', 'kcn-song-khoai', 'kcn-dong-mai');
  await planner.compare.moves('KCN Đông Mai', 'left');
  await planner.compare.hasColumns('kcn-viet-hung', 'kcn-dong-mai', 'kcn-song-khoai');
  await planner.compare.removes('KCN Việt Hưng');
  await planner.compare.hasColumns('kcn-dong-mai', 'kcn-song-khoai');
  await planner.keys('Control+z');
  await planner.compare.hasColumns('kcn-viet-hung', 'kcn-dong-mai', 'kcn-song-khoai');
  await planner.compare.drags('kcn-viet-hung', 'kcn-song-khoai');
  await planner.compare.hasColumns('kcn-dong-mai', 'kcn-song-khoai', 'kcn-viet-hung');
  await planner.addressHolds('compare', 'kcn-dong-mai,kcn-song-khoai,kcn-viet-hung');
  await planner.reloads();
  await planner.compare.hasColumns('kcn-dong-mai', 'kcn-song-khoai', 'kcn-viet-hung');
  await planner.compare.opensPrivacy();
  await planner.keys('Escape');
  await planner.compare.visits('KCN Đông Mai');
  await planner.sheet.isOf('kcn-dong-mai');
});

journey('best and worst are told with their reason, and only where the errors allow', async ({ planner }) => {
  await planner.opens('?page=compare&compare=kcn-viet-hung,kcn-dong-mai,kcn-song-khoai,kcn-texhong-hai-ha');
  await planner.compare.marks('distance-seaport', 'kcn-viet-hung', 'best');
  await planner.compare.tellsWhy('distance-seaport', 'kcn-viet-hung', /4.*km/);
  await planner.compare.marks('distance-interchange', 'kcn-viet-hung', 'level');
  await planner.compare.tellsWhy('distance-railway', 'kcn-dong-mai', /chưa chắc: ngang với KCN/);
  await planner.compare.marks('rent', 'kcn-texhong-hai-ha', null);
  await planner.compare.says('rent', 'kcn-viet-hung', 'chưa có số liệu');
  await planner.compare.showsRow('fact-kind', true);
  await planner.compare.showsDifferencesOnly();
  await planner.compare.showsRow('fact-kind', false);
  await planner.compare.showsRow('distance-seaport', true);
  await planner.compare.folds('requirement');
  await planner.compare.showsRow('distance-seaport', false);
});

journey(
  'a mark that holds the focus tells its reason again once the table was scrolled',
  async ({ planner }) => {
    await planner.opens('?page=compare&compare=kcn-viet-hung,kcn-dong-mai,kcn-song-khoai,kcn-texhong-hai-ha');
    await planner.compare.marks('distance-seaport', 'kcn-viet-hung', 'best');
    await planner.compare.tellsWhy('distance-seaport', 'kcn-viet-hung', /4.*km/);
    await planner.compare.scrolls(40);
    await planner.compare.tells(/4.*km/);
  },
);

journey('own ratings have notes, are undone step by step, and survive a reload', async ({ planner }) => {
  await planner.opens(PAIR);
  await planner.compare.addsRatingRow('Cảnh quan');
  await planner.compare.rates('Cảnh quan', 'kcn-viet-hung', 4);
  await planner.compare.rates('Cảnh quan', 'kcn-song-khoai', 2);
  await planner.compare.notes('Cảnh quan', 'kcn-viet-hung', 'nhìn ra vịnh');
  await planner.compare.says('rating-Cảnh quan', 'kcn-viet-hung', 'nhìn ra vịnh');
  expect(await planner.compare.values('rating-Cảnh quan')).toEqual([4, 2]);
  await planner.compare.marks('rating-Cảnh quan', 'kcn-viet-hung', 'best');
  await planner.project.says('saved');
  await planner.reloads();
  await planner.compare.says('rating-Cảnh quan', 'kcn-viet-hung', 'nhìn ra vịnh');
  await planner.compare.rates('Cảnh quan', 'kcn-song-khoai', 5);
  await planner.compare.marks('rating-Cảnh quan', 'kcn-song-khoai', 'best');
  await planner.keys('Control+z');
  await planner.compare.marks('rating-Cảnh quan', 'kcn-viet-hung', 'best');
});

journey('shares in the rings that are on are rows, and come and go with the rings', async ({ planner }) => {
  await planner.opens(`${PAIR}&rings=national-road&radius=5,10`);
  await planner.compare.marks('share-10-national-road', 'kcn-viet-hung', null);
  expect(await planner.compare.values('share-10-national-road')).toEqual([100, 100]);
  await planner.compare.showsDifferencesOnly();
  await planner.compare.showsRow('share-10-national-road', false);
  await planner.opens(PAIR);
  await planner.compare.countsColumns(2);
  await planner.compare.showsRow('share-10-national-road', false);
});

journey('a row becomes part of the score, and a rule', async ({ planner }) => {
  await planner.opens(PAIR);
  await planner.compare.uses('occupancy', 'score');
  const weights = await planner.compare.weights();
  expect(weights).toHaveLength(6);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  await planner.compare.uses('distance-railway', 'rule');
  await planner.compare.headSays('distance-railway', 'có điều kiện');
  await planner.keys('Control+z', 'Control+z');
  await expect.poll(() => planner.compare.weights()).toHaveLength(5);
});

journey('with nothing chosen the page shows three ways to begin', async ({ planner }) => {
  await planner.opens();
  await planner.compare.opensFromTopBar();
  await planner.compare.seesStart();
  await planner.compare.takesBestRanked();
  await planner.compare.countsColumns(4);
  await planner.goesBack();
  await planner.opens('?page=compare');
  await planner.compare.takesSample();
  await planner.compare.hasColumns('sample-west', 'sample-middle', 'sample-east');
});

journey(
  'sites that are gone are dropped with a word, and a part is told from its whole',
  async ({ planner }) => {
    await planner.opens('?page=compare&compare=kcn-texhong-hai-ha,long-gone,kcn-cang-bien-hai-ha');
    await planner.compare.hasColumns('kcn-texhong-hai-ha', 'kcn-cang-bien-hai-ha');
    await planner.compare.saysPartLiesInWhole();
    await planner.compare.saysSitesAreGone();
    await planner.compare.dropsGone();
    await planner.addressHolds('compare', 'kcn-texhong-hai-ha,kcn-cang-bien-hai-ha');
  },
);

journey('without a pointer: chosen from list and sheet, compared, moved and undone', async ({ planner }) => {
  await planner.opens();
  await planner.tabsTo('zone-list');
  await planner.keys('End', 'Tab');
  await planner.keys('Enter');
  await planner.keys('Shift+Tab', 'ArrowUp', 'Enter');
  await planner.sheet.isOpen();
  await planner.tabsTo('sheet');
  await planner.compare.tabsToSheetButton();
  await planner.keys('Enter');
  const [first, second] = await planner.compare.trayOf(2);
  await planner.tabsTo('compare-open');
  await planner.keys('Enter');
  await planner.compare.hasColumns(first, second);
  await planner.compare.tabsToMove('right');
  await planner.keys('Enter');
  await planner.compare.hasColumns(second, first);
  await planner.keys('Enter');
  await planner.compare.hasColumns(first, second);
  await planner.compare.tabsBackToDifferences();
  await planner.keys('Space');
  await planner.compare.isOfDifferencesOnly();
  await planner.compare.showsRow('fact-gate', false);
  await planner.compare.skipsTable();
  await planner.keys('Escape');
  await planner.seesNoDialog();
});

for (const theme of ['light', 'dark'] as const)
  journey(`nobody is kept out: comparison, ${theme}`, async ({ planner }) => {
    await planner.opens(`${PAIR},kkt-van-don,kcn-quan-trieu&theme=${theme}`);
    await planner.compare.countsColumns(4);
    await planner.compare.values('distance-seaport');
    await planner.compare.addsRatingRow('Cảnh quan');
    await planner.compare.rates('Cảnh quan', 'kcn-viet-hung', 4);
    await planner.meetsNoBarrier();
    await planner.compare.leaves();
    await planner.compare.trayHolds('kcn-viet-hung', 'kcn-song-khoai', 'kkt-van-don', 'kcn-quan-trieu');
    await planner.meetsNoBarrier();
  });

journey('on a phone the columns move inside the table only', async ({ planner }) => {
  await planner.hasWindow(390, 844);
  await planner.opens(`${PAIR},kcn-dong-mai`);
  await planner.compare.countsColumns(3);
  await planner.compare.scrollsInItsBox();
  await planner.seesNoSidewaysScroll();
  await planner.seesTargetsOfAtLeast(44);
});
