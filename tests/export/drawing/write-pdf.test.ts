import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawingList } from '@/export/drawing/drawing-list';
import { PngRows } from '@/export/drawing/png-rows';
import { type PdfPage, writePdf } from '@/export/drawing/write-pdf';
import { openPdf } from './open-pdf';
import { DETAILS, LETTERS, rectangle, sampleDrawing, text } from './sample-drawing';
import { openTestFonts } from './test-fonts';

const book = openTestFonts();
let OPS: typeof import('pdfjs-dist/legacy/build/pdf.mjs').OPS;

beforeAll(async () => {
  await openPdf(await bytesOf([{ drawing: sampleDrawing() }]));
  ({ OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs'));
});

async function bytesOf(pages: readonly PdfPage[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writePdf(pages, DETAILS, book);
  if (!written.ok) throw new Error(written.problem.type);
  return written.value;
}

async function stringsOf(document: PDFDocumentProxy, page = 1): Promise<string[]> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
}

async function operatorsOf(document: PDFDocumentProxy, page = 1) {
  const { fnArray, argsArray } = await (await document.getPage(page)).getOperatorList();
  return fnArray.map((code, at) => ({ code, operands: argsArray[at] }));
}

const drawingOf = (items: DrawingList['items']): DrawingList => ({ ...sampleDrawing(), items });

describe('a written PDF', () => {
  it('has the exact size of the paper', async () => {
    const document = await openPdf(await bytesOf([{ drawing: sampleDrawing() }]));
    const { view } = await document.getPage(1);
    expect(view[2]).toBeCloseTo(1190.551, 3);
    expect(view[3]).toBeCloseTo(841.89, 3);
  });

  it('gives every text back, once, in NFC', async () => {
    const strings = await stringsOf(await openPdf(await bytesOf([{ drawing: sampleDrawing() }])));
    const all = strings.join('').replaceAll(' ', '');
    for (const words of [
      LETTERS,
      'Đường cao tốc Hạ Long – Vân Đồn',
      '1:150 000 AV -> 20x30',
      'KHU CÔNG NGHIỆP',
    ])
      expect(all.split(words.replaceAll(' ', ''))).toHaveLength(2);
    expect(all).toBe(all.normalize('NFC'));
  });

  it('embeds the fonts it uses, and no other', async () => {
    const drawing = drawingOf([text('Ỷ', 10, 10, { weight: 'bold' })]);
    const read = await PDFDocument.load(await bytesOf([{ drawing }]));
    const lookUp = (dictionary: PDFDict, name: string) => dictionary.lookup(PDFName.of(name), PDFDict);
    const fonts = lookUp(lookUp(read.getPage(0).node, 'Resources'), 'Font');
    expect(fonts.keys().map(String)).toEqual(['/F-bold']);
    const font = lookUp(fonts, 'F-bold');
    const letters = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    expect(String(letters.get(PDFName.of('BaseFont')))).toBe('/MBBOLD+Inter-Bold');
    const file = lookUp(letters, 'FontDescriptor').lookup(PDFName.of('FontFile2'), PDFStream);
    expect(file.getContentsSize()).toBeLessThan(4000);
    expect(file.getContentsSize()).toBeGreaterThan(300);
  });

  it('sets letters without pairs, as the font book measures them', async () => {
    const drawing = drawingOf([text('AV To', 10, 10)]);
    const { items } = await (await (await openPdf(await bytesOf([{ drawing }]))).getPage(1)).getTextContent();
    const [item] = items;
    const width = item && 'width' in item ? item.width : 0;
    expect(width / (72 / 25.4)).toBeCloseTo(book.widthOf('AV To', 'regular', 4), 3);
  });

  it('keeps opacity, clips and layers as such', async () => {
    const document = await openPdf(await bytesOf([{ drawing: sampleDrawing() }]));
    const operators = await operatorsOf(document);
    const states = operators.filter(({ code }) => code === OPS.setGState).map(({ operands }) => operands[0]);
    expect(states).toContainEqual(expect.arrayContaining([['ca', 0.5]]));
    expect(states).toContainEqual(expect.arrayContaining([['CA', 0.8]]));
    expect(operators.filter(({ code }) => code === OPS.eoClip)).toHaveLength(1);
    const layers = operators.filter(({ code }) => code === OPS.beginMarkedContentProps);
    expect(layers.filter(({ operands }) => operands[0] === 'OC')).toHaveLength(2);
    const settings = await document.getOptionalContentConfig();
    const names = [...settings].map(([, { name }]) => name);
    expect(names).toEqual(['Khu công nghiệp', 'Cảng và cửa khẩu']);
  });

  it('draws halos as outlines, not as a second text', async () => {
    const plain = drawingOf([text('Hạ Long', 50, 50)]);
    const ringed = drawingOf([
      text('Hạ Long', 50, 50, { halo: { colour: '#ffffff', widthMillimetres: 0.5 } }),
    ]);
    const [without, withHalo] = [
      await openPdf(await bytesOf([{ drawing: plain }])),
      await openPdf(await bytesOf([{ drawing: ringed }])),
    ];
    expect(await stringsOf(withHalo)).toEqual(await stringsOf(without));
    const forms = (await operatorsOf(withHalo)).filter(({ code }) => code === OPS.paintFormXObjectBegin);
    expect(forms).toHaveLength(6);
  });

  it('carries images as they are, once each', async () => {
    const rows = new PngRows(2, 2, []);
    rows.add(Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9));
    const bytes = rows.finish();
    const image = {
      type: 'image',
      format: 'png',
      bytes,
      box: { x: 10, y: 20, width: 30, height: 40 },
    } as const;
    const read = await PDFDocument.load(await bytesOf([{ drawing: drawingOf([image, image]) }]));
    const resources = read.getPage(0).node.lookup(PDFName.of('Resources'), PDFDict);
    expect(resources.lookup(PDFName.of('XObject'), PDFDict).keys()).toHaveLength(1);
    const damaged = { ...image, bytes: bytes.subarray(0, 30) };
    const written = await writePdf([{ drawing: drawingOf([damaged]) }], DETAILS, book);
    expect(written).toMatchObject({ ok: false, problem: { type: 'failed' } });
  });

  it('says who made it of what, and carries its attachments', async () => {
    const bytes = await bytesOf([{ drawing: sampleDrawing() }]);
    const document = await openPdf(bytes);
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: DETAILS.title,
      Author: DETAILS.author,
      Subject: DETAILS.subject,
      Language: 'vi',
      CreationDate: 'D:20260501000000Z',
    });
    expect([...((await document.getAttachments()) ?? [])].map(([name]) => name)).toEqual(['state.json']);
    const [attachment] = (await PDFDocument.load(bytes)).getAttachments();
    expect(new TextDecoder().decode(attachment?.data)).toBe('{"a":"Ỷ"}');
  });

  it('joins pages, with bookmarks and links between them', async () => {
    const links = [
      { box: { x: 10, y: 20, width: 30, height: 5 }, page: 1 },
      { box: { x: 10, y: 30, width: 30, height: 5 }, address: 'https://example.org/#a(1)' },
    ];
    const pages = [
      { drawing: sampleDrawing(), bookmark: 'Mục lục', links },
      { drawing: drawingOf([text('Tờ 2', 10, 10)]), bookmark: 'Cảng biển' },
    ];
    const document = await openPdf(await bytesOf(pages));
    expect(document.numPages).toBe(2);
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(['Mục lục', 'Cảng biển']);
    expect(await stringsOf(document, 2)).toEqual(['Tờ 2']);
    const annotations = await (await document.getPage(1)).getAnnotations();
    expect(annotations.map(({ url }) => url ?? 'page')).toEqual(['page', 'https://example.org/#a%281%29']);
    const top = annotations[0]?.rect[3];
    expect(top).toBeCloseTo(((297 - 20) * 72) / 25.4, 3);
  });

  it('says where its map lies on the earth', async () => {
    const box = { x: 20, y: 40, width: 200, height: 200 };
    const places = [
      { x: 20, y: 40, latitude: 21.2, longitude: 106.9 },
      { x: 220, y: 40, latitude: 21.2, longitude: 107.2 },
      { x: 220, y: 240, latitude: 20.9, longitude: 107.2 },
    ];
    const registration = { name: 'Bản đồ', box, epsg: 5899, wellKnownText: 'PROJCS["VN-2000"]', places };
    const read = await PDFDocument.load(await bytesOf([{ drawing: sampleDrawing(), registration }]));
    const viewport = read.getPage(0).node.lookup(PDFName.of('VP'), PDFArray).lookup(0, PDFDict);
    const measure = viewport.lookup(PDFName.of('Measure'), PDFDict);
    const numbersOf = (name: string) =>
      measure.lookup(PDFName.of(name), PDFArray).asArray().map(String).map(Number);
    expect(numbersOf('GPTS')).toEqual([21.2, 106.9, 21.2, 107.2, 20.9, 107.2]);
    expect(numbersOf('LPTS')).toEqual([0, 1, 1, 1, 1, 0]);
  });

  it('is the same to the byte when it is written again', async () => {
    const first = await bytesOf([{ drawing: sampleDrawing() }]);
    const second = await bytesOf([{ drawing: sampleDrawing() }]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('stops between pages when it is told to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const pages = Array.from({ length: 4 }, () => ({ drawing: sampleDrawing() }));
    const written = await writePdf(pages, DETAILS, book, {
      signal: stop.signal,
      onStep: (done) => {
        seen.push(done);
        if (done === 2) stop.abort();
      },
    });
    expect(written).toEqual({ ok: false, problem: { type: 'cancelled' } });
    expect(seen).toEqual([0, 1, 2]);
  });

  it('refuses coordinates that are no numbers rather than writing a broken page', async () => {
    const drawing = drawingOf([
      { type: 'path', isClosed: true, lines: [rectangle(0, Number.NaN, 1, 1)], fill: { colour: '#000000' } },
    ]);
    expect((await writePdf([{ drawing }], DETAILS, book)).ok).toBe(false);
  });
});
