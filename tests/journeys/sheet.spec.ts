import { unzipSync } from 'fflate';
import { decodePng } from '../export/drawing/decode-png';
import { expect, journey } from './journey';
import { farthestStray, readPdf, readPngSize } from './read-sheet';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

const HA_LONG = '?at=106.98,20.95,11';
/** A PNG of one pixel, which carries nothing. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

journey('an A3 sheet at 1 : 150,000 is saved as PDF with its words', async ({ planner }) => {
  await planner.opens(HA_LONG);
  await planner.composer.opens();
  await planner.composer.chooses('scale', '150000');
  await planner.composer.entitles('Khu công nghiệp: Ỷ Ữ Ỡ Ẵ Ộ đ');
  const saved = await planner.composer.saves();
  expect(saved.name).toMatch(/\.pdf$/);
  const { pages, title } = await readPdf(saved.bytes);
  expect(title).toBe('Khu công nghiệp: Ỷ Ữ Ỡ Ẵ Ộ đ');
  expect(pages).toHaveLength(1);
  expect(pages[0]?.width).toBeCloseTo(1190.551, 2);
  expect(pages[0]?.height).toBeCloseTo(841.89, 2);
  const words = pages[0]?.words ?? '';
  for (const word of ['Ỷ Ữ Ỡ Ẵ Ộ đ', '1 : 150 000', 'VN-2000', '100 mm']) expect(words).toContain(word);
  expect(words).toBe(words.normalize('NFC'));
});

journey('the legend of a sheet is what the map shows', async ({ planner }) => {
  await planner.opens(`${HA_LONG}&lang=en`);
  await planner.composer.opens();
  const before = (await readPdf((await planner.composer.saves()).bytes)).pages[0]?.words ?? '';
  expect(before).toContain('Expressway');
  expect(before).toContain('Industrial cluster');
  await planner.closesDialog();
  await planner.opensTab('layers');
  await planner.layers.switches('expressways');
  await planner.layers.switches('clusters');
  await planner.composer.opens();
  const after = (await readPdf((await planner.composer.saves()).bytes)).pages[0]?.words ?? '';
  expect(after).not.toContain('Expressway');
  expect(after).not.toContain('Industrial cluster');
  expect(after).toContain('Industrial park');
});

/** A browser that grants small canvases only: what else takes one takes a dozen. */
const SMALL_CANVASES = `const usual = OffscreenCanvas.prototype.getContext;
  OffscreenCanvas.prototype.getContext = function (...asked) {
    return Math.max(this.width, this.height) > 600 ? null : usual.apply(this, asked);
  };`;

journey('a picture has its pixels and its resolution, in the language of the sheet', async ({ planner }) => {
  await planner.opens(`${HA_LONG}&layers=suitability&heat=50000,smooth,plots`);
  await planner.composer.opens();
  await planner.composer.lacks('heatMap', false);
  await planner.composer.chooses('paper', 'A4');
  await planner.composer.chooses('orientation', 'portrait');
  await planner.composer.chooses('language', 'en');
  await planner.composer.chooses('format', 'png');
  await planner.composer.chooses('dpi', '150');
  const { name, bytes } = await planner.composer.saves();
  expect(name).toMatch(/\.png$/);
  expect(readPngSize(bytes)).toEqual({ width: 1240, height: 1754, dotsPerInch: 150 });
  await planner.changesFile('assets/sheet-worker*.js', (script) => SMALL_CANVASES + script);
  const tiled = decodePng((await planner.composer.saves()).bytes);
  expect(farthestStray(tiled, decodePng(bytes))).toBeLessThanOrEqual(1);
  await planner.composer.chooses('format', 'svg');
  const svg = (await planner.composer.saves()).bytes.toString('utf8');
  expect(svg).toContain('width="210mm"');
  expect(svg).toContain('Industrial land of Quảng Ninh province');
  expect(svg).toContain('<image');
});

for (const format of ['pdf', 'png'] as const)
  journey(
    `a ${format} that is dropped on the page opens its view and its sites again`,
    async ({ planner }) => {
      await planner.opens('?tab=candidates');
      await planner.project.choosesFromMenu('openSample');
      await planner.project.hasCandidates(3);
      await planner.opensTab('explore');
      await planner.list.filtersBy('kind', 'industrial-cluster');
      await planner.composer.opens();
      await planner.composer.chooses('format', format);
      if (format === 'png') await planner.composer.chooses('dpi', '96');
      const saved = await planner.composer.saves();
      await planner.opens('?tab=candidates');
      await planner.project.choosesFromMenu('new');
      await planner.project.hasCandidates(0);
      await planner.composer.dropsOnPage(saved);
      await planner.addressHolds('kind', 'industrial-cluster');
      await planner.opensTab('candidates');
      await planner.project.hasCandidates(3);
    },
  );

journey(
  "one's own sites are on slides, and in the view that they carry, only when asked for",
  async ({ planner }) => {
    await planner.opens('?tab=candidates');
    await planner.project.choosesFromMenu('openSample');
    await planner.project.hasCandidates(3);
    await planner.project.says('saved');
    // One zone fits beside the three sites.
    await planner.opens('?kind=economic-zone&min=200000');
    await planner.list.counts(1);
    await planner.composer.opens();
    await planner.composer.chooses('format', 'slides');
    const published = await planner.composer.saves();
    expect(slideCount(published.bytes)).toBe(2);
    await planner.composer.takesOwnSites();
    const all = await planner.composer.saves();
    expect(slideCount(all.bytes)).toBe(5);

    await planner.opens('?tab=candidates');
    await planner.project.choosesFromMenu('new');
    await planner.project.hasCandidates(0);
    await planner.composer.dropsOnPage(published);
    await planner.addressHolds('kind', 'economic-zone');
    await planner.opensTab('candidates');
    await planner.project.hasCandidates(0);
    await planner.composer.dropsOnPage(all);
    await planner.opensTab('candidates');
    await planner.project.hasCandidates(3);
  },
);

const slideCount = (bytes: Uint8Array): number =>
  Object.keys(unzipSync(bytes)).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length;

journey(
  'a dropped picture that carries nothing says so; other files go to the import',
  async ({ planner }) => {
    await planner.opens();
    // What takes files comes a moment after the first picture; until then a drop does nothing.
    await expect(async () => {
      await planner.composer.dropsOnPage({ name: 'anh.png', bytes: PIXEL });
      await planner.seesNotice('file-keeps-nothing', 'anh.png', 1000);
    }).toPass();
    await planner.composer.dropsOnPage({
      name: 'x.csv',
      bytes: Buffer.from('ten,kinh_do,vi_do\nA,107.1,21.0\n'),
    });
    await planner.import.reports('accept-with-warning', 1);
  },
);

/** Put in front of the worker's script: faults that a browser short of memory, or strict, makes. */
const WORKER_FAULTS = {
  'picture-tainted': `OffscreenCanvasRenderingContext2D.prototype.getImageData = () => {
    throw new DOMException('tainted', 'SecurityError');
  };`,
  'export-failed': 'OffscreenCanvas.prototype.getContext = () => null;',
  'export-stopped': `OffscreenCanvas.prototype.getContext = () => {
    self.postMessage = () => undefined;
    self.close();
    return null;
  };`,
} as const;

journey('what cannot be written leaves no file and says so', async ({ planner }) => {
  await planner.opens(HA_LONG);
  await planner.composer.opens();
  await planner.composer.chooses('format', 'png');
  await planner.composer.givesUp();
  for (const [code, fault] of Object.entries(WORKER_FAULTS)) {
    await planner.changesFile('assets/sheet-worker*.js', (script) => fault + script);
    await planner.composer.fails(code);
  }
  await planner.changesFile('assets/sheet-worker*.js', (script) => script);
  await planner.composer.chooses('paper', 'A0');
  await planner.composer.chooses('dpi', '600');
  await planner.composer.fails('sheet-too-large');
  await planner.composer.chooses('format', 'pdf');
  await planner.losesFile('Inter_400Regular*');
  await planner.composer.fails('export-failed');
});

for (const theme of ['light', 'dark'])
  journey(`the composer keeps nobody out: ${theme}`, async ({ planner }) => {
    await planner.opens(`?page=sheet&theme=${theme}`);
    await planner.composer.isDrawn();
    await planner.meetsNoBarrier();
  });

journey('a sheet is composed and saved by keyboard alone', async ({ planner }) => {
  await planner.opens(HA_LONG);
  await planner.tabsTo('export-open');
  await planner.keys('Enter');
  await planner.composer.isDrawn();
  await planner.tabsTo('export-scale');
  await planner.types('1 : 100');
  await planner.composer.has('scale', '100000');
  const arrives = planner.downloads();
  await planner.tabsTo('export-run');
  await planner.keys('Enter');
  expect(await arrives).toMatch(/\.pdf$/);
});

journey('from a fresh page to a ranked sheet in eight actions', async ({ planner }) => {
  await planner.opens();
  let actions = 0;
  const acts = async (action: Promise<unknown>): Promise<void> => {
    actions++;
    await action;
  };
  await acts(planner.list.filtersBy('kind', 'industrial-park'));
  await acts(planner.list.opensFilters());
  await acts(planner.nearness.asksAtMost('expressway', 5));
  await acts(planner.nearness.asksAtMost('seaport', 10));
  await acts(planner.composer.opens());
  await acts(planner.composer.chooses('scale', '150000'));
  await acts(planner.composer.toggles('ranking'));
  await planner.composer.isComplete();
  const saved = planner.composer.saves();
  await acts(saved);
  expect(actions).toBeLessThanOrEqual(8);
  const words = (await readPdf((await saved).bytes)).pages[0]?.words ?? '';
  for (const word of ['1 : 150 000', 'CHÚ GIẢI', 'XẾP HẠNG', '10.000 lần thử']) expect(words).toContain(word);
  expect(words).toMatch(/\d+\. KCN/);

  // Another weight is one action more, and the sheet follows.
  await planner.requirement.types('distance-seaport', 90);
  await planner.composer.isDrawn();
  const other = (await readPdf((await planner.composer.saves()).bytes)).pages[0]?.words ?? '';
  expect(other).not.toBe(words);
});

journey('an atlas has a list and a sheet for each site that passes the filter', async ({ planner }) => {
  await planner.opens('?kind=industrial-cluster&lang=en');
  await planner.composer.opens();
  await planner.composer.chooses('paper', 'A4');
  await planner.composer.chooses('format', 'atlas');
  const { pages } = await readPdf((await planner.composer.saves()).bytes);
  // One cluster of the 17 has no place.
  expect(pages.length).toBeGreaterThan(10);
  expect(pages[0]?.words).toContain(`${pages.length - 1} sheets`);
  expect(pages.slice(1).every(({ words }) => words.includes('Industrial cluster'))).toBe(true);
});

journey('an atlas as single files, and as slides, has something for each site', async ({ planner }) => {
  await planner.opens('?kind=industrial-cluster');
  await planner.composer.opens();
  await planner.composer.chooses('paper', 'A4');
  await planner.composer.chooses('format', 'atlas-pdfs');
  await planner.composer.givesUp();
  const { name, bytes } = await planner.composer.saves();
  expect(name).toMatch(/\.zip$/);
  const files = Object.entries(unzipSync(bytes));
  expect(files.length).toBeGreaterThan(10);
  expect(files[0]?.[0]).toBe('000 Danh mục.pdf');
  const [fileName = '', second = new Uint8Array()] = files[1] ?? [];
  const { pages, title } = await readPdf(second);
  expect(pages).toHaveLength(1);
  expect(fileName).toBe(`001 ${title}.pdf`);

  await planner.composer.chooses('format', 'slides');
  const slides = await planner.composer.saves();
  expect(slides.name).toMatch(/\.pptx$/);
  const pictures = Object.keys(unzipSync(slides.bytes)).filter((part) => part.endsWith('.png'));
  expect(pictures).toHaveLength(files.length - 1);
});

journey('a sheet is kept as a template, and the last one is there again', async ({ planner }) => {
  await planner.opens(HA_LONG);
  await planner.composer.opens();
  await planner.composer.chooses('paper', 'A1');
  await planner.composer.entitles('Tờ mẫu');
  await planner.composer.choosesLogo('dau.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await planner.composer.refuses('logo-kind');
  await planner.composer.choosesLogo('dau.png', PIXEL.subarray(0, 40));
  await planner.composer.refuses('logo-damaged');
  await planner.composer.choosesLogo('dau.png', PIXEL);
  await planner.composer.isDrawn();
  const template = await planner.composer.savesTemplate();
  expect(JSON.parse(template.bytes.toString()).sheet.logo.base64).toBe(PIXEL.toString('base64'));
  expect(template.name).toBe('Tờ mẫu.matbang-sheet.json');
  await planner.composer.chooses('paper', 'A4');
  await planner.composer.isDrawn();
  await planner.reloads();
  await planner.composer.isDrawn();
  await planner.composer.has('paper', 'A4');
  await planner.composer.opensTemplate(template);
  await planner.composer.has('paper', 'A1');
  await planner.composer.opensTemplate({ name: 'x.json', bytes: Buffer.from('{"kind":"other"}') });
  await planner.composer.refuses('sheet-template-shape');
  await planner.composer.has('paper', 'A1');
});
