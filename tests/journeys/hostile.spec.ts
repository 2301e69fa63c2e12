import { createHash } from 'node:crypto';
import { HOSTILE_TEXTS } from './hostile-texts';
import { journey } from './journey';
import type { PlannerDriver } from './planner-driver';

/*
 * Text that does harm where it is taken for anything but text, from tables and project files. Of other
 * formats: import.spec.ts. That no script runs and no request leaves, every journey asserts of itself.
 * The map is not the subject.
 */
journey.use({ hasWebgl: false });

/** As the table of sites holds it: the name of a longer one stands whole in a field of its own. */
const MOST_NAME_LETTERS = 300;

const [IMAGE, SCRIPT, , FORMULA] = HOSTILE_TEXTS;

const ringOf = (index: number): number[][] => {
  const west = 107 + index * 0.02;
  return [
    [west, 20.97],
    [west + 0.01, 20.97],
    [west + 0.01, 20.98],
    [west, 20.98],
    [west, 20.97],
  ];
};

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

/** Wherever names are shown: list, sheet, undo, search, tray, table, dialogs. */
async function isTextEverywhere(planner: PlannerDriver, names: readonly string[]): Promise<void> {
  const { candidates, project } = planner;
  await candidates.areCalled(...names);
  for (const [index, name] of names.slice(0, 10).entries()) {
    await candidates.opens(name);
    if (index > 2) continue;
    await candidates.deletes();
    await project.offers('undo', 'candidates-removed', name);
    await project.presses('undo');
  }
  await planner.search.types('img src');
  await planner.search.findsOwn(IMAGE);
  await planner.keys('Enter');
  await candidates.chooses(IMAGE, SCRIPT);
  await candidates.compares();
  await planner.compare.hasSitesCalled(IMAGE, SCRIPT);
  await planner.import.harmedNothing();
  await planner.goesBack();
  await project.choosesFromMenu('versions');
  await project.lists('version', IMAGE);
  await planner.import.harmedNothing();
  await planner.closesDialog();
}

journey('hostile text from a table is text in every place where it is shown', async ({ planner }) => {
  // A table with this letter is none.
  const texts = HOSTILE_TEXTS.filter((text) => !text.includes('\0'));
  const wkt = (index: number): string =>
    `POLYGON((${ringOf(index)
      .map((position) => position.join(' '))
      .join(',')}))`;
  const rows = texts.map((text, index) => [text, at(texts, index + 1), at(texts, index + 2), wkt(index)]);
  const cells = [['name', 'notes', IMAGE, 'WKT'], ...rows];
  const table = cells
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  await planner.opens('?tab=candidates');
  await planner.project.isOpen();
  await planner.import.opensFile('<img src=x onerror=alert(1)>.csv', table);
  await planner.import.lets(texts.length);
  // Nothing is shortened in silence.
  await planner.import.hasProblem('name-cut');
  await planner.import.harmedNothing();
  await planner.import.confirms();
  await isTextEverywhere(
    planner,
    texts.map((text) => text.slice(0, MOST_NAME_LETTERS)),
  );
  await planner.candidates.opens(SCRIPT);
  await planner.candidates.hasNotes(at(texts, 2));
  await planner.candidates.hasField(IMAGE, FORMULA);
  await planner.import.harmedNothing();
});

type ProjectText = { readonly kind: string; checksum: string; project: object };

/** A project file of ours with hostile text in whatever of it is text, and a checksum that fits. */
function withHostileTexts(file: string): string {
  const whole = JSON.parse(file) as ProjectText & { view: string };
  const [sample] = (whole.project as { candidates: object[] }).candidates;
  const candidates = HOSTILE_TEXTS.map((name, index) => ({
    ...sample,
    id: `site-${index}`,
    name,
    notes: at(HOSTILE_TEXTS, index + 1),
    geometry: { type: 'Polygon', coordinates: [ringOf(index)] },
    cornerNames: [0, 1, 2, 3].map((corner) => at(HOSTILE_TEXTS, index + corner)),
    fields: HOSTILE_TEXTS.map((field, number) => ({ name: field, value: at(HOSTILE_TEXTS, number + 1) })),
    lineage: { ...(sample as { lineage: object }).lineage, source: SCRIPT, fileName: IMAGE },
  }));
  const project = { ...whole.project, name: IMAGE, candidates };
  // The key itself, as only a text can say it.
  const polluting = JSON.stringify(project).replace('{', '{"__proto__":{"polluted":true},');
  const checksum = createHash('sha256').update(polluting).digest('hex');
  const { project: _, ...head } = { ...whole, view: `zone=${SCRIPT}&tab=javascript:alert(1)`, checksum };
  return JSON.stringify(head).replace(/\}$/, `,"project":${polluting}}`);
}

journey('hostile text from a project file is text in every place where it is shown', async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
  const file = withHostileTexts(await planner.project.savesFile());
  await planner.project.opensFile('<img src=x onerror=alert(1)>.matbang.json', file);
  await planner.project.isCalled(IMAGE);
  await isTextEverywhere(planner, HOSTILE_TEXTS);
  await planner.project.choosesFromMenu('all');
  await planner.project.lists('project', IMAGE);
  await planner.closesDialog();
  await planner.candidates.opens(FORMULA);
  await planner.candidates.hasField(SCRIPT, HOSTILE_TEXTS[2]);
  await planner.cornerTable.exportsNoFormula();
  await planner.import.harmedNothing();
  await planner.project.opensFile('b.matbang.json', file.replace('"view":"', '"view":"<script>'));
  await planner.project.isCalled(IMAGE);
  await planner.import.harmedNothing();
});
