import { rankSites } from '@/analysis/decision/rank-sites';
import { eliminate } from '@/domain/decision/elimination';
import { readDecisionFile, recordedQuestion, recordedTable } from '@/formats/decision-file';
import { WorkbookEvaluator } from '../export/decision/evaluate-workbook';
import { openWorkbook } from '../export/decision/open-workbook';
import type { ChartKind } from './driver/decision-export-driver';
import { expect, journey } from './journey';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

const KINDS: readonly ChartKind[] = ['bars', 'radar', 'parallel'];
const SITES = 3;
/** Round the expressways, of 5, 10 and 20 km: the sample has them on, as rows of their own below the others. */
const SAMPLE_RINGS = 3;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

journey('the sample’s sites as charts, each with its numbers and as a picture', async ({ planner }) => {
  await planner.opens('?page=compare');
  await planner.compare.takesSample();
  await planner.compare.countsColumns(SITES);
  const areas = await planner.compare.values('area');
  await planner.decisionExport.showsCharts();
  for (const kind of KINDS) {
    expect(await planner.decisionExport.label(kind)).toContain('Mẫu A – phía tây, Mẫu B – giữa tỉnh');
    await planner.decisionExport.hasNumbers(kind, false);
    await planner.decisionExport.togglesNumbers(kind);
    expect(await planner.decisionExport.numbers(kind, 'area')).toEqual(areas);
    const svg = await planner.decisionExport.savesChart(kind, 'svg');
    expect(svg.name).toBe(`so-sanh-${kind}.svg`);
    expect(text(svg.bytes)).toContain('Mẫu C – phía đông</text>');
    expect(text(svg.bytes)).toContain('không phải văn bản chính thức.</text>');
    const png = await planner.decisionExport.savesChart(kind, 'png');
    expect([...png.bytes.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
    // Width of the picture, at 200 dots per inch.
    expect(new DataView(png.bytes.buffer).getUint32(16)).toBe(2181);
  }
  await planner.meetsNoBarrier();
  await planner.decisionExport.togglesNumbers('bars');
  await planner.decisionExport.hasNumbers('bars', false);
  // Nobody knows rents of made-up sites: they are told as missing, and drawn as such.
  await planner.decisionExport.drawsCriteria('all');
  expect(await planner.decisionExport.numbers('radar', 'rent')).toEqual([null, null, null]);
  const beforeRings = (await planner.decisionExport.drawnValues('bars')).slice(0, -SITES * SAMPLE_RINGS);
  expect(beforeRings.slice(-SITES)).toEqual([null, null, null]);
  await planner.decisionExport.showsTable();
});

journey('charts in the dark, in English, on a phone', async ({ planner }) => {
  await planner.hasWindow(390, 844);
  await planner.opens('?page=compare&compare=kcn-viet-hung,kcn-song-khoai&lang=en&theme=dark');
  await planner.decisionExport.showsCharts();
  await planner.seesNoSidewaysScroll();
  await planner.seesTargetsOfAtLeast(44);
  await planner.meetsNoBarrier();
});

journey(
  'a decision is saved as a workbook, a table and a record, and found the same in each',
  async ({ planner }) => {
    await planner.opens('?page=compare&compare=kcn-viet-hung,kcn-song-khoai&lang=en');
    const shown = await planner.decisionExport.ranking();
    expect(shown.length).toBeGreaterThan(3);

    const workbook = await planner.decisionExport.saves('xlsx');
    expect(workbook.name).toMatch(/^decision-\d{4}-\d\d-\d\d\.xlsx$/);
    const evaluator = new WorkbookEvaluator(openWorkbook(workbook.bytes));
    shown.forEach(([id, score], at) => {
      expect(evaluator.valueOf('Ranking', `B${at + 2}`)).toBe(id);
      expect(evaluator.valueOf('Ranking', `D${at + 2}`)).toBeCloseTo(score, 9);
    });

    const lines = text((await planner.decisionExport.saves('csv')).bytes).split('\r\n');
    expect(lines[0]).toContain('Rank,Id,Site,Kind,Score,Chance of being first');
    expect(lines.slice(1, 1 + shown.length).map((line) => line.split(',').slice(0, 2).join())).toEqual(
      shown.map(([id], at) => `${at + 1},${id}`),
    );

    const read = readDecisionFile(text((await planner.decisionExport.saves('json')).bytes));
    if (!read.ok) throw new Error(read.problem);
    const { requirement, readmissions, results } = read.value;
    const { standing } = eliminate(recordedTable(read.value), requirement.rules, readmissions);
    const { ranked } = rankSites(recordedQuestion(read.value, standing));
    expect(ranked.map(({ siteId, score }) => [siteId, score])).toEqual(
      results.ranked.map(({ siteId, score }) => [siteId, score]),
    );
    expect(ranked.slice(0, shown.length).map(({ siteId, score }) => [siteId, score])).toEqual(shown);
    expect(results.stability.bySite).toHaveLength(ranked.length);
  },
);

journey('charts and files are reached by keys alone', async ({ planner }) => {
  await planner.opens('?page=compare&compare=kcn-viet-hung,kcn-song-khoai');
  await planner.decisionExport.canSave();
  await planner.tabsTo('compare-view');
  await planner.keys('Tab', 'Space');
  await planner.decisionExport.chartsAreDrawn();
  await planner.tabsTo('chart-save');
  expect((await planner.decisionExport.savesByKey()).name).toBe('so-sanh-bars.svg');
  await planner.tabsTo('chart-table-toggle');
  await planner.keys('Enter');
  await planner.decisionExport.hasNumbers('bars', true);
  await planner.tabsTo('decision-export', 150);
  expect((await planner.decisionExport.savesByKey()).name).toMatch(/^quyet-dinh-.*\.xlsx$/);
});
