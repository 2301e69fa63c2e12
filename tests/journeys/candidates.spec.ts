import { expect, journey } from './journey';

/* The user's own sites in list and sheet. The map is not the subject. */
journey.use({ hasWebgl: false });

const [A, B, C] = ['Mẫu A – phía tây', 'Mẫu B – giữa tỉnh', 'Mẫu C – phía đông'] as const;

journey.beforeEach(async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
});

journey('a site is duplicated and deleted, and comes back', async ({ planner }) => {
  await planner.candidates.opens(A);
  const area = await planner.sheet.valueOf('area-ellipsoid');
  await planner.candidates.duplicates();
  await planner.candidates.isOpen(`${A} (bản sao)`);
  expect(await planner.sheet.valueOf('area-ellipsoid')).toBe(area);
  await planner.candidates.deletes();
  await planner.candidates.areCalled(A, B, C);
  await planner.project.presses('undo');
  await planner.project.hasCandidates(4);
});

journey("a site of one's own is found by its name without diacritics, and opened", async ({ planner }) => {
  await planner.search.types('mau b giua tinh');
  await planner.search.findsOwn(B);
  await planner.keys('Enter');
  await planner.candidates.isOpen(B);
});

journey('the list is walked, opened and emptied by keyboard alone', async ({ planner }) => {
  await planner.candidates.focusesFirst();
  await planner.keys('ArrowDown', 'Delete');
  await planner.candidates.areCalled(A, C);
  await planner.keys('Control+z');
  await planner.candidates.areCalled(A, B, C);
});

for (const theme of ['light', 'dark'] as const) {
  journey(`list and sheet of sites have no barriers in the ${theme} theme`, async ({ planner }) => {
    await planner.choosesTheme(theme);
    await planner.meetsNoBarrier();
    await planner.candidates.opens(B);
    await planner.meetsNoBarrier();
  });
}
