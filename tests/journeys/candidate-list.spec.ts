import { journey } from './journey';
import { manySites } from './many-sites';

/* The list of the user's own sites: walked, emptied, scrolled, and beside its sheet at any width. The map is not the subject. */
journey.use({ hasWebgl: false });

const [A, B, C] = ['Mẫu A – phía tây', 'Mẫu B – giữa tỉnh', 'Mẫu C – phía đông'] as const;

journey.beforeEach(async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
});

journey('the list is walked, opened and emptied by keyboard alone', async ({ planner }) => {
  await planner.candidates.focusesFirst();
  await planner.keys('ArrowDown', 'Delete');
  await planner.candidates.areCalled(A, C);
  await planner.candidates.hasFocusOn(C);
  await planner.keys('Delete');
  await planner.candidates.areCalled(A);
  await planner.candidates.hasFocusOn(A);
  // The keys of undo come with its button, which is not in the first load.
  await planner.project.offers('undo', 'candidates-removed', C);
  await planner.keys('Control+z', 'Control+z');
  await planner.candidates.areCalled(A, B, C);
  await planner.keys('Control+y');
  await planner.candidates.areCalled(A, C);
});

journey(
  'what is deleted in its sheet leaves the focus on the next site, at any width',
  async ({ planner }) => {
    const { candidates } = planner;
    for (const width of [1280, 1024, 390]) {
      await planner.hasWindow(width, 800);
      await candidates.opens(A);
      await candidates.deletes();
      await candidates.areCalled(B, C);
      await candidates.hasFocusOn(B);
      await planner.keys('Control+z');
      await candidates.areCalled(A, B, C);
      // The last one gives it to the one above.
      await candidates.opens(C);
      await candidates.deletes();
      await candidates.hasFocusOn(B);
      await planner.keys('Control+z');
      await candidates.areCalled(A, B, C);
    }
    await candidates.chooses(A, B);
    await candidates.deletesChosen();
    await candidates.areCalled(C);
    await candidates.hasFocusOnList();
    await candidates.opens(C);
    await candidates.deletes();
    await candidates.hasFocusOnList();
  },
);

journey(
  'on a tablet list and sheet take turns at the edges, and the focus goes along',
  async ({ planner }) => {
    const { candidates } = planner;
    await planner.hasWindow(1024, 768);
    await candidates.isOpen(A);
    await candidates.listIsSeen(false);
    await planner.sheet.givesRoom();
    await candidates.listIsSeen(true);
    await planner.sheet.isSeen(false);
    await planner.meetsNoBarrier();
    await planner.sheet.comesBack();
    await planner.sheet.isSeen(true);
    await candidates.listIsSeen(false);
    await planner.sheet.givesRoom();
    // What is chosen in the list is what is read next.
    await candidates.opens(B);
    await candidates.listIsSeen(false);
    await planner.hasWindow(1280, 800);
    await candidates.listIsSeen(true);
    await planner.sheet.isSeen(true);
  },
);

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  journey(`a list of many sites is scrolled to its end and filtered, ${width} wide`, async ({ planner }) => {
    await planner.hasWindow(width, height);
    await planner.sheet.closes();
    await planner.import.opensFile('many.geojson', manySites(1000));
    await planner.import.lets(1000);
    await planner.import.confirms();
    await planner.candidates.counts(1003);
    await planner.candidates.scrollsTo('Ô 999');
    await planner.candidates.seeks('o 71');
    await planner.project.hasCandidates(20);
    await planner.candidates.seeks('giua tinh');
    await planner.candidates.areCalled(B);
  });
}
