import { expect, journey } from './journey';

/* What is asked of the map is work too: it is undone and redone by name, as sites are. The map is not the subject. */
journey.use({ hasWebgl: false });

journey('filters, layers and weights are steps with names, there and back', async ({ planner }) => {
  const { project, list, layers, requirement } = planner;
  await planner.opens();
  await list.counts(42);
  await list.filtersBy('kind', 'industrial-cluster');
  await project.offers('undo', 'view-filter');
  const filtered = await list.size();
  expect(filtered).toBeLessThan(42);
  await project.presses('undo');
  await list.counts(42);
  await project.presses('redo');
  await list.counts(filtered);

  await planner.opensTab('layers');
  await layers.switches('parks');
  await layers.isOn('parks', false);
  await project.offers('undo', 'view-layers');
  await project.presses('undo');
  await layers.isOn('parks', true);
  await project.offers('undo', 'view-filter');
  await project.presses('redo');
  await layers.isOn('parks', false);

  await planner.decide.opens();
  const before = await requirement.weights();
  const [criterion = '', weight = 0] = Object.entries(before)[0] ?? [];
  await requirement.types(criterion, weight + 5);
  const after = await requirement.weights();
  await planner.decide.offersToUndo('decision-weights');
  await planner.keys('Tab', 'Control+z');
  await expect.poll(() => requirement.weights()).toEqual(before);
  await planner.keys('Control+y');
  await expect.poll(() => requirement.weights()).toEqual(after);
});

journey('the sample of the welcome shows comparison, rings and a sheet at once', async ({ planner }) => {
  await planner.opensFirstTime();
  await planner.project.opensSampleFromWelcome();
  await planner.candidates.isOpen('Mẫu A – phía tây');
  await planner.compare.trayHolds('sample-west', 'sample-middle', 'sample-east');
  await planner.figuresIn('sheet', 'share-corridor');
  await planner.sheet.saysWords('candidates.made-up');
});

journey('a project is added to another as one step, and changes nothing of it', async ({ planner }) => {
  const { project, candidates } = planner;
  await planner.opens('?tab=candidates');
  await project.choosesFromMenu('openSample');
  await project.hasCandidates(3);
  await candidates.renames('Lô gốc');
  const file = await project.savesFile();
  await project.choosesFromMenu('new');
  await project.hasCandidates(0);
  await project.isRenamed('Đang làm');
  await project.addsFile('mau.matbang.json', file);
  await project.hasCandidates(3);
  await project.isCalled('Đang làm');
  await project.offers('undo', 'project-added', 'Dự án mẫu (giả định)');
  // The same again stands beside it.
  await project.addsFile('mau.matbang.json', file);
  await project.hasCandidates(6);
  await project.presses('undo');
  await project.hasCandidates(3);
  await project.presses('undo');
  await project.hasCandidates(0);
  await project.presses('redo');
  await project.hasCandidates(3);
  await project.addsFile('hong.matbang.json', file.replace('Lô gốc', 'Lô khác'));
  await planner.seesNotice('project-file-checksum', 'hong.matbang.json');
  await project.hasCandidates(3);
});
