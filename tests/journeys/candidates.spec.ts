import { expect, journey } from './journey';
import type { PlannerDriver } from './planner-driver';

/* The user's own sites in list and sheet. The map is not the subject. */
journey.use({ hasWebgl: false });

const [A, B, C] = ['Mẫu A – phía tây', 'Mẫu B – giữa tỉnh', 'Mẫu C – phía đông'] as const;
const COPY = `${A} (bản sao)`;

journey.beforeEach(async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
});

/** Something that was done: one step with a name, there and back by undo and redo. */
type Deed = {
  readonly step: string;
  readonly subject: string;
  readonly before: () => Promise<void>;
  readonly does: () => Promise<void>;
  readonly after: () => Promise<void>;
};

async function goesThereAndBack({ project }: PlannerDriver, deed: Deed): Promise<void> {
  await deed.before();
  await deed.does();
  await deed.after();
  await project.offers('undo', deed.step, deed.subject);
  await project.presses('undo');
  await deed.before();
  await project.offers('redo', deed.step, deed.subject);
  await project.presses('redo');
  await deed.after();
}

journey('whatever is said of a site is a step with a name, there and back', async ({ planner }) => {
  const { candidates } = planner;
  await candidates.isOpen(A);
  // What was opened with its view is not a step.
  await planner.project.hasNothingTo('undo');
  const attributes = { step: 'attributes-changed', subject: A } as const;
  await goesThereAndBack(planner, {
    ...attributes,
    before: () => candidates.hasNotes('Gần cao tốc và cảng Hải Phòng.'),
    does: () => candidates.notes('Gần cảng\nđất lúa'),
    after: () => candidates.hasNotes('Gần cảng\nđất lúa'),
  });
  await goesThereAndBack(planner, {
    ...attributes,
    before: () => candidates.hasColour('violet'),
    does: () => candidates.setsColour('olive'),
    after: () => candidates.hasColour('olive'),
  });
  await goesThereAndBack(planner, {
    ...attributes,
    before: () => candidates.hasStatus('idea'),
    does: () => candidates.setsStatus('chosen'),
    after: () => candidates.hasStatus('chosen'),
  });
  await candidates.addsField('Chủ đất', '');
  await goesThereAndBack(planner, {
    ...attributes,
    before: () => candidates.hasField('Chủ đất', ''),
    does: () => candidates.fillsField('Chủ đất', 'UBND xã'),
    after: () => candidates.hasField('Chủ đất', 'UBND xã'),
  });
  await goesThereAndBack(planner, {
    ...attributes,
    before: () => candidates.hasField('Chủ đất', 'UBND xã'),
    does: () => candidates.removesField('Chủ đất'),
    after: () => candidates.hasNoField('Chủ đất'),
  });
  await goesThereAndBack(planner, {
    ...attributes,
    before: () => candidates.isOpen(A),
    does: () => candidates.renames('Lô phía tây'),
    after: () => candidates.isOpen('Lô phía tây'),
  });
  // What is chosen again as it is, is nothing to be undone.
  await candidates.setsColour('olive');
  await planner.project.presses('undo');
  await candidates.isOpen(A);
});

journey('a site is duplicated and deleted, and comes back', async ({ planner }) => {
  const { candidates } = planner;
  await candidates.opens(A);
  const area = await planner.sheet.valueOf('area-ellipsoid');
  await goesThereAndBack(planner, {
    step: 'candidates-added',
    subject: COPY,
    before: () => candidates.areCalled(A, B, C),
    does: () => candidates.duplicates(),
    after: () => candidates.areCalled(A, B, C, COPY),
  });
  await candidates.opens(COPY);
  expect(await planner.sheet.valueOf('area-ellipsoid')).toBe(area);
  await goesThereAndBack(planner, {
    step: 'candidates-removed',
    subject: COPY,
    before: () => candidates.areCalled(A, B, C, COPY),
    does: () => candidates.deletes(),
    after: () => candidates.areCalled(A, B, C),
  });
});

journey('several sites are merged and deleted at once, each as one step', async ({ planner }) => {
  const { candidates } = planner;
  const merged = `${A} + 1`;
  await candidates.opens(A);
  const areaOfA = await planner.sheet.valueOf('area-ellipsoid');
  await candidates.opens(B);
  const areaOfB = await planner.sheet.valueOf('area-ellipsoid');
  await goesThereAndBack(planner, {
    step: 'candidates-merged',
    subject: '2',
    before: () => candidates.areCalled(A, B, C),
    does: async () => {
      await candidates.chooses(A, B);
      await candidates.mergesChosen();
    },
    after: () => candidates.areCalled(C, merged),
  });
  await candidates.hasNoneChosen();
  await candidates.opens(merged);
  expect(await planner.sheet.valueOf('area-ellipsoid')).toBeCloseTo(areaOfA + areaOfB, 6);
  await goesThereAndBack(planner, {
    step: 'candidates-removed',
    subject: '2',
    before: () => candidates.areCalled(C, merged),
    does: async () => {
      await candidates.chooses(C, merged);
      await candidates.deletesChosen();
      // The sheet of a site that is gone has nothing to say.
      await planner.sheet.isClosed();
    },
    after: () => planner.project.hasCandidates(0),
  });
});

journey("a site of one's own is found by its name without diacritics, and opened", async ({ planner }) => {
  await planner.search.types('mau b giua tinh');
  await planner.search.findsOwn(B);
  await planner.keys('Enter');
  await planner.candidates.isOpen(B);
});

journey('a site is renamed, noted, marked, doubled and deleted by keyboard alone', async ({ planner }) => {
  const { candidates } = planner;
  await candidates.focusesFirst();
  await planner.keys('Enter');
  await candidates.isOpen(A);
  await planner.tabsTo('candidate-name');
  await planner.keys('Control+a');
  await planner.types('Bằng phím');
  await planner.keys('Enter');
  await candidates.isOpen('Bằng phím');
  await planner.tabsTo('candidate-notes');
  await planner.keys('Control+a');
  await planner.types('Hai dòng');
  await planner.keys('Enter');
  await planner.types('ghi chú');
  await planner.tabsToButton('candidates.status-label');
  await planner.keys('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  await candidates.hasStatus('shortlisted');
  await candidates.hasNotes('Hai dòng\nghi chú');
  await planner.tabsToButton('candidates.colour-label');
  await planner.keys('Enter', 'ArrowDown', 'Enter');
  await candidates.hasColour('teal');
  await planner.tabsTo('field-name');
  await planner.types('Cốt nền');
  await planner.keys('Enter');
  await candidates.hasField('Cốt nền', '');
  await planner.keys('Control+z');
  await planner.keys('Escape');
  await planner.sheet.isClosed();
  await planner.tabsTo('candidate-row', 120);
  await planner.keys('Space');
  await planner.tabsTo('candidates-delete', 120);
  await planner.keys('Enter');
  await candidates.areCalled(B, C);
  await planner.keys('Control+z');
  await candidates.areCalled('Bằng phím', B, C);
});

journey('a gate is set by typed coordinates, by keyboard alone, as one step', async ({ planner }) => {
  const { nearness, project } = planner;
  await planner.candidates.isOpen(A);
  const fromEdge = await nearness.distanceTo('seaport');
  await planner.tabsTo('gate-type', 120);
  await nearness.typesGate('hai mươi mốt độ');
  await nearness.gateIsRefused('Không đọc được tọa độ');
  // Digits of another system put it elsewhere, and that is said before it is done.
  await nearness.typesGate('20,95; 108,88');
  await nearness.gateIsRefused('207 km');
  await nearness.hasGate(false);
  await nearness.typesGate('20,9531; 106,8765');
  await nearness.hasGate(true);
  await project.offers('undo', 'gate-changed', A);
  const fromCorner = await nearness.distanceBecomesOther('seaport', fromEdge);
  expect(await nearness.errorTo('seaport')).toBeGreaterThan(0);
  await project.presses('undo');
  await nearness.hasGate(false);
  expect(await nearness.distanceBecomesOther('seaport', fromCorner)).toBe(fromEdge);
  await project.offers('redo', 'gate-changed', A);
  await project.presses('redo');
  expect(await nearness.distanceBecomesOther('seaport', fromEdge)).toBe(fromCorner);

  // The same corner in the survey plane, from PROJ, easting first.
  await planner.tabsTo('gate-type', 120);
  await nearness.typesGate('VN2000');
  await nearness.gateIsRefused('Không đọc được tọa độ');
  await nearness.typesGate('408965,158 2318011,625');
  const fromPlane = await nearness.distanceBecomesOther('seaport', fromCorner);
  expect(Math.abs(fromPlane - fromCorner)).toBeLessThan(1e-5);
  await nearness.removesGate();
  await nearness.hasGate(false);
  expect(await nearness.distanceBecomesOther('seaport', fromPlane)).toBe(fromEdge);
});

journey('what is being typed is kept when the sheet is closed over it', async ({ planner }) => {
  await planner.candidates.opens(A);
  await planner.candidates.focusesNotes();
  await planner.keys('Control+a');
  await planner.types('Chưa rời ô');
  await planner.keys('Escape');
  await planner.sheet.isClosed();
  await planner.candidates.opens(A);
  await planner.candidates.hasNotes('Chưa rời ô');
});

for (const theme of ['light', 'dark'] as const) {
  journey(`list and sheet of sites have no barriers in the ${theme} theme`, async ({ planner }) => {
    await planner.choosesTheme(theme);
    await planner.meetsNoBarrier();
    await planner.candidates.opens(B);
    await planner.meetsNoBarrier();
  });
}

journey('on a phone everything about a site is large enough for a thumb', async ({ planner }) => {
  await planner.hasWindow(390, 844);
  await planner.candidates.isOpen(A);
  await planner.candidates.addsField('Chủ đất', 'UBND xã');
  await planner.seesTargetsOfAtLeast(44);
  await planner.seesNoSidewaysScroll();
  await planner.candidates.opensMenu('colour');
  await planner.seesTargetsOfAtLeast(44);
  await planner.keys('Escape');
  await planner.sheet.closes();
  await planner.candidates.chooses(A, B);
  await planner.seesTargetsOfAtLeast(44);
  await planner.seesNoSidewaysScroll();
});
