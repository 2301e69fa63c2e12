import { expect, journey } from './journey';

/* Tables of corners. The map is not the subject: without one a page opens in no time. */
journey.use({ hasWebgl: false });

/** 107.07-107.08° E, 20.94-20.95° N in VN-2000 107°45', from PROJ. */
const CORNERS = [
  ['M1', 2317570.8527, 429087.5683],
  ['M2', 2317566.4716, 430127.565],
  ['M3', 2316459.366, 430122.9368],
  ['M4', 2316463.7454, 429082.871],
] as const;
/** Of those corners, in hectares, from GeographicLib. */
const HECTARES = 115.15431168;
const HEADING = "Hệ tọa độ VN-2000, kinh tuyến trục 107°45', múi chiếu 3°\nMốc\tX (m)\tY (m)\n";

type Corner = readonly [name: string, north: number, east: number];
const rows = (corners: readonly Corner[]): string =>
  corners.map(([name, north, east]) => `${name}\t${north}\t${east}`.replaceAll('.', ',')).join('\n');

/** The rows of the table that goes out, in Vietnamese: tabs between, decimal commas. */
function cornersIn(table: string): readonly Corner[] {
  return table.split(/\r?\n/).flatMap((line): Corner[] => {
    const [name = '', north = '', east = ''] = line.split('\t');
    return /^M\d$/.test(name) ? [[name, numberOf(north), numberOf(east)]] : [];
  });
}

const numberOf = (text: string): number => (text.includes('.') ? Number.NaN : Number(text.replace(',', '.')));

journey.beforeEach(async ({ planner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.isOpen();
});

journey('a table with its system comes in and goes out with the same corners', async ({ planner }) => {
  await planner.cornerTable.opens();
  await planner.cornerTable.pastes(HEADING + rows(CORNERS));
  await planner.cornerTable.isReadAs("107°45'", 'sure');
  await planner.cornerTable.names('Ô bốn mốc');
  await planner.cornerTable.applies();
  await planner.candidates.isOpen('Ô bốn mốc');
  expect(Math.abs((await planner.sheet.valueOf('area-ellipsoid')) / HECTARES - 1)).toBeLessThan(1e-6);
  await planner.sheet.hasBoundary('surveyed');
  const exported = await planner.cornerTable.exports();
  for (const [index, [name, north, east]] of CORNERS.entries()) {
    const corner = cornersIn(exported)[index];
    expect(corner?.[0]).toBe(name);
    expect(Math.abs((corner?.[1] ?? 0) - north)).toBeLessThanOrEqual(0.001);
    expect(Math.abs((corner?.[2] ?? 0) - east)).toBeLessThanOrEqual(0.001);
  }
  await planner.project.presses('undo');
  await planner.project.hasCandidates(0);
});

journey('a table without a system is not sure of one, and asks', async ({ planner }) => {
  await planner.cornerTable.opens();
  await planner.cornerTable.pastes(rows(CORNERS));
  await planner.cornerTable.isUnsure();
  await planner.cornerTable.choosesReading(1);
  await planner.cornerTable.canApply();
});

journey('edges that cross are named by their corners', async ({ planner }) => {
  const [first, second, third, fourth] = CORNERS;
  await planner.cornerTable.opens();
  await planner.cornerTable.pastes(HEADING + rows([first, third, second, fourth]));
  await planner.cornerTable.hasProblem('ring-crosses-itself', /M1.*M3.*M2.*M4|M3.*M2.*M4.*M1/);
  await planner.cornerTable.cannotApply();
});

journey('a table comes in by keyboard alone', async ({ planner }) => {
  await planner.tabsTo('corner-table-open');
  await planner.keys('Enter');
  await planner.tabsTo('corner-table-input');
  await planner.insertsText(HEADING + rows(CORNERS));
  await planner.cornerTable.isReadAs("107°45'", 'sure');
  await planner.tabsTo('corner-table-name');
  await planner.types('Bằng bàn phím');
  await planner.tabsTo('corner-table-apply');
  await planner.keys('Enter');
  await planner.candidates.isOpen('Bằng bàn phím');
});

journey(
  'corners of a site are edited as a table, lose nothing on the way and change as one step',
  async ({ planner }) => {
    await planner.project.choosesFromMenu('openSample');
    await planner.project.hasCandidates(3);
    await planner.candidates.opens('Mẫu A – phía tây');
    const area = await planner.sheet.valueOf('area-ellipsoid');
    const table = await planner.cornerTable.opensEditor();
    await planner.cornerTable.cannotReplace();
    const [heading = '', head = '', a = '', b = '', c = '', ...others] = table.split('\n');
    const crossed = [heading, head, a, c, b, ...others].join('\n');
    await planner.cornerTable.edits(crossed);
    await planner.cornerTable.hasProblem('ring-crosses-itself', /1.*3.*2/);
    await planner.cornerTable.cannotReplace();

    // A look at another site, and back.
    await planner.candidates.opens('Mẫu B – giữa tỉnh');
    await planner.candidates.opens('Mẫu A – phía tây');
    await planner.cornerTable.editorHolds(crossed);
    await planner.cornerTable.cancelsEditing();
    expect(await planner.sheet.valueOf('area-ellipsoid')).toBe(area);

    expect(await planner.cornerTable.opensEditor()).toBe(table);
    await planner.cornerTable.choosesSystem('WGS 84 (EPSG:4326)');
    await planner.cornerTable.editorHolds(/EPSG:4326/);
    await planner.cornerTable.choosesSystem("VN-2000 / TM-3 107°45' (EPSG:5899)");
    await planner.cornerTable.edits([heading, head, a, b, ...others].join('\n'));
    await planner.cornerTable.replacesOutline();
    expect(await planner.sheet.valueOf('area-ellipsoid')).not.toBe(area);
    await planner.project.presses('undo');
    expect(await planner.sheet.valueOf('area-ellipsoid')).toBe(area);
  },
);
