import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ok } from '@/domain/result';
import type { SheetContent } from '@/domain/sheet-content';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import type { DrawingList } from '@/export/drawing/drawing-list';
import type { DocumentDetails } from '@/export/drawing/writing';
import { keptFileKind, readKeptFile } from '@/export/read-kept-file';
import { writeSlides } from '@/export/slides/write-slides';
import { makeCandidate } from '../../domain/make-candidate';
import { makeProximityTable } from '../../domain/make-proximity-table';
import { measureText, publishedContent, words } from '../sheet/sheet-fixture';

const HOSTILE = 'Lô <A> & "B" \u0007 Ỷ Ữ Ỡ Ẵ Ộ đ'.normalize('NFD');
const candidate = makeCandidate({ id: 'lot', name: HOSTILE });
const [park] = publishedContent.zones.filter(({ id }) => id === 'kcn-cai-lan');
if (!park) throw new Error('no park');
const content: SheetContent = {
  ...publishedContent,
  zones: [park],
  candidates: [candidate],
  proximity: makeProximityTable({
    [park.id]: {
      seaport: { metres: 1234, errorMetres: 1300, nearestId: publishedContent.data.hubs[0]?.id ?? '' },
      railway: { metres: 0, errorMetres: 1800, nearestId: publishedContent.data.corridors[0]?.id ?? '' },
      airport: 'no-target',
    },
    lot: {},
  }),
};
const details = {
  title: 'Tập <1>',
  author: 'UBND',
  subject: '',
  language: 'vi',
  created: new Date('2026-03-01T08:00:00Z'),
  producer: 'Mặt Bằng',
};

const keeping = (kept: string | null): DocumentDetails => ({
  ...details,
  attachments:
    kept === null ? [] : [{ name: 'view', mime: 'application/json', bytes: new TextEncoder().encode(kept) }],
});

/** The parts of a presentation by name, and the maps that were asked for. */
async function open(given: SheetContent = content, settings = USUAL_SHEET, kept: string | null = null) {
  const drawings: DrawingList[] = [];
  const written = await writeSlides(
    { content: given, settings, words: words.vi, measure: measureText, details: keeping(kept) },
    async (drawing) => ok(Uint8Array.of(drawings.push(drawing))),
  );
  if (!written.ok) throw new Error('not written');
  const bytes = new Uint8Array(await written.value.arrayBuffer());
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { names: Object.keys(parts), part, parts, drawings, bytes };
}

/** Plain words of a slide, cell by cell and line by line. */
const textsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);

describe('a presentation', () => {
  it('carries a view whole, in a part that its relations name', async () => {
    const kept = '{"kind":"mat-bang-view","name":"Ỷ Ữ <&> \\"Đ\\" 😀"}';
    const { bytes, part } = await open(content, USUAL_SHEET, kept);
    expect(await readKeptFile(bytes)).toBe(kept);
    expect(part('ppt/_rels/presentation.xml.rels')).toContain(
      '/relationships/customXml" Target="../customXml/item1.xml"',
    );
  });

  it('carries none where none is wanted, and is told apart from other archives', async () => {
    const { bytes, names } = await open();
    expect(names.some((name) => name.startsWith('customXml'))).toBe(false);
    expect(keptFileKind(bytes)).toBe('slides');
    expect(await readKeptFile(bytes)).toBeNull();
    expect(keptFileKind(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toBeNull();
    expect(keptFileKind(bytes.subarray(0, 1000))).toBeNull();
  });

  it('has a title slide with the list and a slide for each site', async () => {
    const { names, part, drawings } = await open();
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
    expect(drawings).toHaveLength(2);
    expect(textsOf(part('ppt/slides/slide1.xml'))).toContain(park.name);
    expect(textsOf(part('ppt/slides/slide3.xml'))[0]).toBe(park.name);
    // The second line of the list leads to the third slide.
    const link = part('ppt/slides/slide1.xml').match(/hlinkClick r:id="(rId\d+)"[^>]*\/><\/a:rPr><a:t>KCN/);
    expect(part('ppt/slides/_rels/slide1.xml.rels')).toContain(
      `Id="${link?.[1]}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slide3.xml"`,
    );
  });

  it('refers to nothing that it does not hold, and says the type of all it holds', async () => {
    const { names, part } = await open();
    const types = part('[Content_Types].xml');
    expect(names[0]).toBe('[Content_Types].xml');
    for (const name of names.filter((one) => one.endsWith('.xml') && one !== names[0]))
      expect(types).toContain(`PartName="/${name}"`);
    for (const name of names.filter((one) => one.endsWith('.rels'))) {
      const folder = `/${name}`.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of part(name).matchAll(/Target="([^"]*)"/g)) {
        const full = new URL(target, `https://x${folder}`).pathname.slice(1);
        expect(names).toContain(full);
      }
      const owner = part(name.replace('_rels/', '').replace(/\.rels$/, ''));
      for (const [, id = ''] of owner.matchAll(/r:(?:id|embed)="([^"]*)"/g))
        expect(part(name)).toContain(`Id="${id}"`);
    }
  });

  it('has a paragraph in every body of text: without one, programs call the file damaged', async () => {
    const { part, names } = await open();
    for (const name of names.filter((one) => one.startsWith('ppt/slides/slide'))) {
      const bodies = part(name).match(/<(p|a):txBody>.*?<\/\1:txBody>/g) ?? [];
      expect(bodies.length).toBeGreaterThan(4);
      for (const body of bodies) expect(body).toMatch(/<a:p[>/]/);
    }
  });

  it('writes names as text that cannot break it, in composed letters', async () => {
    const { part, names } = await open();
    const [title] = textsOf(part('ppt/slides/slide2.xml'));
    expect(title).toBe('Lô &lt;A&gt; &amp; &quot;B&quot; Ỷ Ữ Ỡ Ẵ Ộ đ');
    expect(part('docProps/core.xml')).toContain('<dc:title>Tập &lt;1&gt;</dc:title>');
    for (const name of names.filter((one) => one.endsWith('.xml')))
      expect(part(name).normalize('NFC')).toBe(part(name));
  });

  it('tells figures with ±, source and what is not known, never as 0', async () => {
    const { part } = await open();
    const texts = textsOf(part('ppt/slides/slide3.xml'));
    const cellsAfter = (label: string): readonly string[] => texts.slice(texts.indexOf(label) + 1);
    expect(cellsAfter('Diện tích công bố')[0]).toBe('305,3\u00a0ha');
    expect(cellsAfter('Diện tích công bố')[1]).toMatch(/^công bố · 07\/01\/2010 · .* \[1\]$/);
    expect(cellsAfter('Tỷ lệ lấp đầy')[0]).toBe('chưa có số liệu');
    expect(cellsAfter('Cảng biển').slice(0, 2)).toEqual(['1,23\u00a0km', '±1,3']);
    expect(cellsAfter('Cảng biển')[2]).toContain('trong sai số');
    expect(cellsAfter('Đường sắt')[2]).toContain('chạm khu đất');
    expect(cellsAfter('Sân bay').slice(0, 2)).toEqual([
      'chưa có số liệu',
      words.vi.t('proximity.reason.no-target'),
    ]);
    expect(texts.some((text) => text.startsWith('[1] '))).toBe(true);
    expect(texts.some((text) => text.includes('không thay hồ sơ pháp lý'))).toBe(true);
  });

  it('says that distances are not worked out, where they are not', async () => {
    const { part } = await open({ ...content, proximity: null });
    expect(textsOf(part('ppt/slides/slide3.xml'))).toContain(words.vi.t('slides.pending'));
  });

  it('shows each map as it was drawn, neither stretched nor swapped', async () => {
    const { part, parts, drawings } = await open();
    drawings.forEach(({ widthMillimetres, heightMillimetres }, at) => {
      const slide = part(`ppt/slides/slide${at + 2}.xml`);
      const [, width, height] = slide.match(/<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/) ?? [];
      expect(Number(width) / Number(height)).toBeCloseTo(widthMillimetres / heightMillimetres, 4);
      expect(part(`ppt/slides/_rels/slide${at + 2}.xml.rels`)).toContain(`../media/image${at + 1}.png`);
      expect(parts[`ppt/media/image${at + 1}.png`]).toEqual(Uint8Array.of(at + 1));
    });
  });

  it('goes on with the list on further slides where there are many sites', async () => {
    const candidates = Array.from({ length: 39 }, (_, at) =>
      makeCandidate({ id: `lot-${at}`, name: `Lô ${at}` }),
    );
    const { part, names } = await open({ ...content, candidates, proximity: null });
    expect(names).toContain('ppt/slides/slide42.xml');
    expect(names).not.toContain('ppt/slides/slide43.xml');
    const listed = [1, 2].flatMap((number) => textsOf(part(`ppt/slides/slide${number}.xml`)));
    for (const { name } of candidates) expect(listed).toContain(name);
    expect(textsOf(part('ppt/slides/slide3.xml'))[0]).toBe('Lô 0');
  });
});
