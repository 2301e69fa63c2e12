import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

const sum = (weights: Record<string, number>): number =>
  Object.values(weights).reduce((total, one) => total + Math.round(10 * one), 0) / 10;

journey('an investor begins with a preset and makes it his own', async ({ planner }) => {
  const { requirement } = planner;
  await planner.opens('?page=compare');
  await requirement.choosesPreset('cold-logistics-border');
  await requirement.saysChanged(false);
  await requirement.hasRules(['distance-border-gate', 'distance-interchange']);
  expect(await requirement.weights()).toEqual({
    'distance-border-gate': 40,
    'distance-interchange': 25,
    'distance-national-road': 15,
    'distance-seaport': 10,
    area: 10,
  });

  await requirement.types('distance-border-gate', 55);
  const typed = await requirement.weights();
  expect(sum(typed)).toBe(100);
  expect(typed['distance-interchange']).toBe(18.8);
  await requirement.saysChanged(true);

  await requirement.locks('distance-border-gate');
  await requirement.raises('area', 1);
  const raised = await requirement.weights();
  expect(raised['distance-border-gate']).toBe(55);
  // The slider stops at whole per cents.
  expect(raised.area).toBe(8);
  expect(sum(raised)).toBe(100);

  await requirement.undoes();
  expect(await requirement.weights()).toEqual(typed);
  await requirement.undoesByKeys();
  await requirement.saysChanged(false);

  await requirement.addsShare('vdo', 30);
  await requirement.removesCriterion('distance-seaport');
  const others = await requirement.weights();
  expect(sum(others)).toBe(100);
  expect(Object.keys(others)).toContain('share-30-vdo');
  await requirement.hasPool('candidates', 0);
});

journey('rules are made, tightened and dropped', async ({ planner }) => {
  const { requirement } = planner;
  await planner.opens('?page=compare&lang=en');
  await requirement.addsRule('To seaport, km');
  await requirement.hasRules(['distance-seaport']);
  const loose = await requirement.threshold('distance-seaport');
  await expect.poll(() => requirement.knockedOut()).toBe(0);
  await requirement.setsThreshold('distance-seaport', loose / 4);
  await expect.poll(() => requirement.knockedOut()).toBeGreaterThan(0);
  await requirement.addsRule('Area, ha');
  await requirement.removesRule('distance-seaport');
  await requirement.hasRules(['area']);
  await requirement.undoes();
  await requirement.hasRules(['distance-seaport', 'area']);
});

journey('weights come from judgements of pairs that agree', async ({ planner }) => {
  const { requirement } = planner;
  await planner.opens('?page=compare&lang=en');
  await requirement.removesCriterion('distance-border-gate');
  const before = await requirement.weights();
  await requirement.opensPairs();
  await requirement.consistencyIs('fine');
  // Weights of 4 : 2 : 1 : 1, but for one pair the wrong way round.
  await requirement.judges(0, 'first', 2);
  await requirement.judges(1, 'second', 4);
  await requirement.judges(2, 'first', 4);
  await requirement.judges(3, 'first', 2);
  await requirement.judges(4, 'first', 2);
  await requirement.consistencyIs('inconsistent');
  expect(await requirement.consistencyRatio()).toBeGreaterThan(0.1);
  await requirement.worstPairIs(1);
  await planner.meetsNoBarrier();
  await requirement.takesSuggestion();
  await requirement.consistencyIs('fine');
  expect(await requirement.consistencyRatio()).toBeLessThan(1e-9);
  await requirement.usesPairs();
  expect(await requirement.weights()).toEqual({
    'distance-interchange': 50,
    'distance-seaport': 25,
    area: 12.5,
    'distance-airport': 12.5,
  });
  await requirement.undoes();
  expect(await requirement.weights()).toEqual(before);
});

journey('a value function is drawn by keyboard, by hand and in numbers', async ({ planner }) => {
  const { requirement } = planner;
  await planner.opens('?page=compare&theme=dark');
  await requirement.choosesPreset('electronics-port');
  await requirement.folds('distance-seaport');
  expect(await requirement.points()).toEqual([
    [10, 100],
    [60, 0],
  ]);
  await planner.meetsNoBarrier();
  await requirement.movesPoint(0, ['ArrowDown']);
  expect((await requirement.points())[0]).toEqual([10, 95]);
  await requirement.undoesByKeys();
  expect((await requirement.points())[0]).toEqual([10, 100]);

  await requirement.movesPoint(0, ['ArrowRight', 'Shift+ArrowLeft']);
  const across = (await requirement.points())[0]?.[0] ?? 0;
  expect(across).toBeGreaterThan(10);
  await requirement.movesPoint(0, ['ArrowLeft', 'Shift+ArrowRight']);
  expect((await requirement.points())[0]).toEqual([10, 100]);

  await requirement.addsPoint();
  expect((await requirement.points())[1]).toEqual([35, 50]);
  await requirement.dragsPoint(1, 0, 30);
  const dragged = (await requirement.points())[1];
  expect(dragged?.[1]).toBeLessThan(40);
  expect(Math.abs((dragged?.[0] ?? 0) - 35)).toBeLessThan(1);
  await requirement.movesPoint(1, ['Delete']);
  expect(await requirement.points()).toHaveLength(2);
});

journey('a requirement leaves as a file and comes back; a broken one is refused', async ({ planner }) => {
  const { requirement } = planner;
  await planner.opens('?page=compare&lang=en');
  await requirement.choosesPreset('heavy-industry-rail');
  await requirement.isRenamed('Steel works');
  await requirement.scoresBy('topsis', 'not-ranked');
  await requirement.triesWith(2000, 7);
  const weights = await requirement.weights();
  const { name, text } = await requirement.savesFile();
  expect(name).toBe('Steel works.matbang-requirement.json');

  await requirement.choosesPreset('garments-labour');
  await requirement.opensFile('broken.json', text.replace('"topsis"', '"guess"'));
  await requirement.refusesFile(
    'requirement-file-shape',
    'requirement.method',
    /broken\.json.*requirement\.method/,
  );
  await requirement.opensFile('heavy.json', text.replace('"weight": 0.35', '"weight": 0.4'));
  await requirement.refusesFile('requirement-file-weights', '', /105/);
  await requirement.isCalled('Garments, by the workforce');

  await requirement.opensFile(name, text);
  await requirement.seesNoProblem();
  await requirement.isCalled('Steel works');
  expect(await requirement.weights()).toEqual(weights);
  expect((await requirement.savesFile()).text).toBe(text);
  await requirement.undoes();
  await requirement.isCalled('Garments, by the workforce');
});

journey('a phone has it too', async ({ planner }) => {
  const { requirement } = planner;
  await planner.hasWindow(390, 844);
  await planner.opens('?page=compare&theme=dark');
  await requirement.comesIntoView();
  await requirement.choosesPreset('electronics-port');
  await requirement.folds('distance-seaport');
  await planner.seesNoSidewaysScroll();
  await planner.seesTargetsOfAtLeast(44);
  await planner.meetsNoBarrier();
});
