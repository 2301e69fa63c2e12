import { expect, journey } from './journey';
import { manySites } from './many-sites';

const ZONES = 42;

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('all zones are sorted by how near an expressway is, and saved as CSV', async ({ planner }) => {
  await planner.opens('?page=proximity');
  await planner.proximity.isShown();
  await planner.proximity.counts(ZONES);
  await planner.proximity.sortsBy('expressway');
  await planner.proximity.isSortedBy('expressway', 'ascending');
  const shown = await planner.proximity.distances('expressway');
  const known = shown.filter((distance) => distance !== null);
  expect(known).toEqual([...known].sort((one, other) => one - other));
  expect(known[0]).toBe(0);
  // What has no place stands last.
  expect(shown.slice(known.length).every((distance) => distance === null)).toBe(true);
  const nearest = await planner.proximity.siteAt(0);

  const { name, lines } = await planner.proximity.savesCsv();
  expect(name).toMatch(/^khoang-cach-\w+\.csv$/);
  expect(lines).toHaveLength(1 + ZONES);
  expect(lines[0]).toMatch(/^\uFEFFMã,Tên,Loại,.*Cao tốc: khoảng cách \(m\).*,Phiên bản dữ liệu$/);
  expect(lines[1]).toMatch(new RegExp(`^${nearest},`));

  await planner.proximity.sortsBy('expressway');
  await planner.proximity.isSortedBy('expressway', 'descending');
  expect(await planner.proximity.distances('expressway')).toEqual([
    ...[...known].reverse(),
    ...shown.slice(known.length),
  ]);
});

journey('the table is narrowed, and leads back to a zone on the map', async ({ planner }) => {
  await planner.opens('?kind=economic-zone');
  await planner.proximity.opensFromList();
  await planner.addressHolds('page', 'proximity');
  await planner.proximity.counts(ZONES);
  await planner.proximity.switchesToListed();
  await planner.proximity.counts(5);
  await planner.proximity.toggles('railway');
  await planner.proximity.hasColumn('railway', false);
  await planner.proximity.hasColumn('seaport', true);
  await planner.meetsNoBarrier();
  const site = await planner.proximity.siteAt(0);
  await planner.proximity.opensSite(site);
  await planner.seesNoDialog();
  await planner.sheet.isOf(site);
});

journey('on a phone the table scrolls in its own box', async ({ planner }) => {
  await planner.hasWindow(390, 844);
  await planner.opens('?page=proximity&lang=en&theme=dark');
  await planner.proximity.isShown();
  await planner.seesNoSidewaysScroll();
  await planner.proximity.scrollsInItsBox();
  await planner.seesTargetsOfAtLeast(44);
  await planner.meetsNoBarrier();
});

journey('of a thousand zones those near the sight are in the page', async ({ planner }) => {
  await planner.changesFile('zones.geojson', (text) => {
    const zones = JSON.parse(text);
    const placeless = zones.features.find(({ geometry }: { geometry: unknown }) => geometry === null);
    const copies = Array.from({ length: 1000 - zones.features.length }, (_, place) => ({
      ...placeless,
      id: `copy-${place}`,
      properties: { ...placeless.properties, name: `Z ${place}`, partOf: null },
    }));
    return JSON.stringify({ ...zones, features: [...zones.features, ...copies] });
  });
  await planner.opens('?page=proximity');
  await planner.proximity.isShown();
  await planner.proximity.counts(1000);
  expect(await planner.proximity.rowsInPage()).toBeLessThan(400);
  await planner.proximity.scrollsToEnd();
  await planner.proximity.showsSite('copy-957');
  expect((await planner.proximity.savesCsv()).lines).toHaveLength(1001);
});

journey(
  "of ten thousand sites of one's own none is lost by sorting, nor in the file",
  async ({ planner }) => {
    const own = 10_000;
    await planner.opens('?tab=candidates');
    await planner.import.opensFile('many.geojson', manySites(own));
    await planner.import.lets(own);
    await planner.import.confirms();
    await planner.candidates.counts(own);
    await planner.opensTab('explore');
    await planner.proximity.opensFromList();
    await planner.proximity.counts(own + ZONES);
    // Presses that come while the table is being sorted: the last one holds.
    await planner.proximity.sortsBy('seaport');
    await planner.proximity.sortsBy('area');
    await planner.proximity.isSortedBy('area', 'ascending');
    await planner.proximity.isShown();
    const areas = await planner.proximity.areas();
    expect(areas.length).toBeGreaterThan(50);
    expect(areas).toEqual(areas.toSorted((one, other) => one - other));
    const { lines } = await planner.proximity.savesCsv();
    expect(new Set(lines).size).toBe(1 + ZONES + own);
    expect(lines[1]).toMatch(new RegExp(`^${await planner.proximity.siteAt(0)},Ô 0,`));
  },
);
