import { expect, journey } from './journey';

/* Outlines on the map, by mouse. By keyboard alone a site comes in as typed corners: corner-table.spec.ts. */

const HOME = '?tab=candidates&at=107.05,21,13';

journey('a site is drawn, measured while it grows, and named', async ({ planner }) => {
  await planner.opens(HOME);
  await planner.draw.takes('draw-polygon');
  await planner.draw.setsCorners([0.47, 0.38], [0.62, 0.38], [0.62, 0.56]);
  const triangle = await planner.draw.showsArea();
  await planner.draw.setsCorners([0.48, 0.58]);
  expect(await planner.draw.showsArea()).toBeGreaterThan(1.5 * triangle);
  await planner.draw.takesBack(3);
  await planner.draw.setsCorners([0.48, 0.58]);
  const whole = await planner.draw.showsArea();
  await planner.draw.finishes();
  await planner.project.hasCandidates(1);
  expect(Math.abs((await planner.sheet.valueOf('area-ellipsoid')) / whole - 1)).toBeLessThan(1e-6);
  await planner.candidates.renames('Lô vẽ tay');
  await planner.project.presses('undo');
  await planner.project.presses('undo');
  await planner.project.hasCandidates(0);
  await planner.project.presses('redo');
  await planner.project.hasCandidates(1);
});

journey('an outline is moved, holed and cut, and each gesture is one step', async ({ planner }) => {
  await planner.opens(HOME);
  await planner.draw.takes('draw-rectangle');
  await planner.draw.spans([0.44, 0.35], [0.58, 0.6]);
  await planner.draw.isOver();
  const whole = await planner.sheet.valueOf('area-ellipsoid');

  await planner.draw.takes('edit-outline');
  await planner.draw.drags([0.58, 0.6], [0.63, 0.66]);
  await planner.draw.isDone();
  const larger = await planner.sheet.valueOf('area-ellipsoid');
  expect(larger).toBeGreaterThan(1.1 * whole);
  await planner.project.presses('undo');
  expect(await planner.sheet.valueOf('area-ellipsoid')).toBe(whole);

  await planner.draw.takes('draw-hole');
  await planner.draw.setsCorners([0.48, 0.42], [0.53, 0.42], [0.5, 0.5]);
  await planner.draw.finishes();
  expect(await planner.sheet.valueOf('area-ellipsoid')).toBeLessThan(0.97 * whole);
  await planner.project.presses('undo');

  await planner.draw.takes('split');
  await planner.draw.setsCorners([0.42, 0.48], [0.6, 0.48]);
  await planner.draw.finishes();
  await planner.project.hasCandidates(2);
  await planner.project.presses('undo');
  await planner.project.hasCandidates(1);
});
