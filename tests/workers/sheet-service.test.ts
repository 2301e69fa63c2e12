import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetContent } from '@/domain/sheet-content';
import { SHEET_FORMATS, type SheetFormat, type SheetOutput } from '@/domain/sheet-output';
import { type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import { readPngText } from '@/export/drawing/png-chunks';
import type { WritingSteps } from '@/export/drawing/writing';
import { SheetService } from '@/workers/sheet-service';
import { readTestFonts } from '../export/drawing/test-fonts';
import { layersWithHeat, publishedHeat } from '../export/sheet/heat-fixture';
import { publishedContent } from '../export/sheet/sheet-fixture';
import { testTools } from './sheet-tools';

const [first, second, third] = publishedContent.zones.filter(({ kind }) => kind === 'industrial-park');
if (!(first && second && third)) throw new Error('no parks');
const content: SheetContent = { ...publishedContent, zones: [first, second, { ...third, name: first.name }] };
const settings: SheetSettings = {
  ...USUAL_SHEET,
  paper: { type: 'pixels', widthPx: 420, heightPx: 300, dotsPerInch: 36 },
};
const output = (format: SheetFormat, keptView: string | null = '{"kept":1}'): SheetOutput => ({
  format,
  dotsPerInch: 36,
  keptView,
  created: new Date('2026-03-01T08:00:00Z'),
});

/** Of a service of its own, as each file has a worker of its own. */
async function write(wanted: SheetOutput, steps: WritingSteps = {}, given = content) {
  const service = new SheetService(testTools);
  service.load(given);
  return await service.write(settings, wanted, steps);
}

async function bytesOf(wanted: SheetOutput, given = content): Promise<Uint8Array> {
  const written = await write(wanted, {}, given);
  if (!written.ok) throw new Error(written.problem.detail);
  return written.value instanceof Blob ? new Uint8Array(await written.value.arrayBuffer()) : written.value;
}

const one: SheetContent = {
  ...content,
  zones: [first],
  layers: layersWithHeat,
  heat: publishedHeat,
};
/** The same distances, weighed otherwise. */
const reweighed: SheetContent = {
  ...one,
  heat: {
    ...publishedHeat,
    criteria: publishedHeat.criteria.map((criterion) => ({ ...criterion, weight: 0.5 })),
  },
};
const other = { ...one, zones: [{ ...first, name: 'KCN khác', declaredHectares: 1 }] };

describe('a sheet, from the data to the bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(SHEET_FORMATS)('is the same file twice, a year apart: %s', async (format) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
    const bytes = await bytesOf(output(format), one);
    vi.setSystemTime(new Date('2027-05-04T21:34:56Z'));
    expect(bytes.length).toBeGreaterThan(1000);
    expect(Buffer.compare(bytes, await bytesOf(output(format), one))).toBe(0);
    // What is compared does follow from the data.
    expect(Buffer.compare(bytes, await bytesOf(output(format), other))).not.toBe(0);
  });
});

describe('the heat map of a sheet', () => {
  it.each(['pdf', 'svg', 'png'] as const)('follows the weights: %s', async (format) => {
    const [before, after] = [await bytesOf(output(format), one), await bytesOf(output(format), reweighed)];
    expect(Buffer.compare(before, after)).not.toBe(0);
  });
});

describe('a service of sheets', () => {
  it('asks for letters again that did not come once', async () => {
    let asked = 0;
    const service = new SheetService({
      ...testTools,
      loadFonts: async () => {
        if (asked++ === 0) throw new Error('offline');
        return readTestFonts();
      },
    });
    service.load(one);
    await expect(service.compose(settings)).rejects.toThrow('offline');
    expect((await service.compose(settings)).sheet.drawing.items.length).toBeGreaterThan(0);
    await service.compose(settings);
    expect(asked).toBe(2);
  });
});

describe('an atlas of single files', () => {
  it('has the list in front and a file for each site, of one name too', async () => {
    const files = unzipSync(await bytesOf(output('atlas-pdfs')));
    expect(Object.keys(files)).toEqual([
      '000 Danh mục.pdf',
      `001 ${first.name}.pdf`,
      `002 ${second.name}.pdf`,
      `003 ${first.name}.pdf`,
    ]);
    for (const bytes of Object.values(files))
      expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
  });

  it('keeps the view in every file, a large one in the list alone', async () => {
    const kept = async (keptView: string) =>
      Object.values(unzipSync(await bytesOf(output('atlas-pngs', keptView)))).map(
        (bytes) => readPngText(bytes, 'mat-bang-view.json', 1_000_000) !== null,
      );
    expect(await kept('{}')).toEqual([true, true, true, true]);
    expect(await kept(JSON.stringify('x'.repeat(70_000)))).toEqual([true, false, false, false]);
  });

  it('tells how far it is, file by file and to the end', async () => {
    const told: number[] = [];
    await write(output('atlas-pngs'), { onStep: (done, all) => told.push(done / all) });
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(new Set(told).size).toBeGreaterThan(4);
  });

  it('stops between two files, and leaves nothing', async () => {
    const stopper = new AbortController();
    const written = await write(output('atlas-pdfs'), {
      signal: stopper.signal,
      onStep: (done, all) => {
        if (done / all >= 0.5) stopper.abort();
      },
    });
    expect(written).toEqual({ ok: false, problem: { code: 'export-cancelled', severity: 'info' } });
  });
});
