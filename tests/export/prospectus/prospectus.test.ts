import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/domain/candidate';
import { PROSPECTUS_PAGES, type ProspectusContent, type ProspectusOrder } from '@/domain/prospectus';
import { PROXIMITY_TARGETS } from '@/domain/proximity';
import { candidateSites, referenceTargets, zoneSites } from '@/domain/reference-sites';
import { CITED, Citations } from '@/export/prospectus/citations';
import { composeProspectus, writeProspectus } from '@/export/prospectus/write-prospectus';
import { AnalysisService } from '@/workers/analysis-service';
import { openTestFonts } from '../drawing/test-fonts';
import { allItems, measureText, publishedContent, textsOf, words } from '../sheet/sheet-fixture';

const LONG =
  'Địa điểm ứng viên khu công nghiệp hỗ trợ chế biến, chế tạo và dịch vụ hậu cần phía Bắc đường cao tốc Vân Đồn – Móng Cái (Ỷ Ữ Ỡ Ẵ Ộ đ)';

const candidate: Candidate = {
  id: 'own-1',
  name: LONG.normalize('NFD'),
  notes: '',
  status: 'idea',
  colour: 'teal',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [107.5612, 21.3621],
        [107.5694, 21.3608],
        [107.5709, 21.3669],
        [107.5612, 21.3621],
      ],
    ],
  },
  cornerNames: [],
  gate: null,
  fields: [],
  lineage: {
    method: 'drawn',
    systemCode: 4326,
    errorMetres: 40,
    source: '',
    fileName: '',
    asOf: '2026-11-20',
  },
};

const { data } = publishedContent;
const service = new AnalysisService(async () => undefined);
service.load([...zoneSites(data, {}), ...candidateSites([candidate])], referenceTargets(data));
const proximity = await service.proximity({ origin: 'edge', year: null }, () => undefined);
if (!proximity.ok) throw new Error('no distances');

const content: ProspectusContent = {
  ...publishedContent,
  candidates: [candidate],
  proximity: proximity.value,
  ringAnswer: null,
  ownBoundaryIds: [],
  overlaps: null,
};

const ORDER: ProspectusOrder = {
  siteIds: ['kcn-dong-mai'],
  title: '',
  pages: PROSPECTUS_PAGES,
  comparedIds: [],
  contact: 'Ban Quản lý\nĐiện thoại: 0203',
  locale: 'vi',
  keptView: null,
  created: new Date('2026-11-24T00:00:00Z'),
};

async function compose(order: Partial<ProspectusOrder>, given: Partial<ProspectusContent> = {}) {
  const whole = { ...ORDER, ...order };
  const pages = await composeProspectus({ ...content, ...given }, whole, words[whole.locale], measureText);
  if (!pages) throw new Error('given up');
  return pages;
}

const wordsOf = (pages: Awaited<ReturnType<typeof compose>>): readonly string[] =>
  pages.flatMap(({ drawing }) => textsOf(drawing));

const SIX = ['kcn-dong-mai', 'kcn-song-khoai', 'kcn-hai-yen', 'own-1', 'kcn-cai-lan', 'ccn-quang-duc'];

describe('sources', () => {
  it('are numbered in the order in which they are named, runs told by their ends', () => {
    const citations = new Citations(data.sources);
    expect(citations.cite(['b', 'a'])).toBe('[1,\u00a02]');
    expect(citations.cite(['c', 'd', 'a', 'x'])).toBe('[2–5]');
    expect(citations.cite(['x', 'b', 'c'])).toBe('[1,\u00a03,\u00a05]');
    expect(citations.cite([])).toBe('');
    for (const cited of ['note [1,\u00a02]', '[2–5]']) expect(CITED.test(cited)).toBe(true);
  });
});

describe('a prospectus', () => {
  it('has two to four pages, numbered, each within the paper', async () => {
    for (const siteIds of [['kcn-dong-mai'], ['kcn-hoanh-bo'], ['kcn-quan-trieu'], ['own-1']]) {
      const pages = await compose({ siteIds, comparedIds: SIX });
      expect(pages.length, siteIds[0]).toBeGreaterThanOrEqual(2);
      expect(pages.length, siteIds[0]).toBeLessThanOrEqual(4);
      pages.forEach(({ drawing }, at) => {
        expect(textsOf(drawing)).toContain(`Trang ${at + 1}/${pages.length}`);
        for (const item of allItems(drawing.items)) {
          if (item.type !== 'text' || item.angle) continue;
          expect(item.y, item.text).toBeLessThan(drawing.heightMillimetres - 5);
        }
      });
    }
  });

  it('gives each distance with its error, nearest place and source', async () => {
    const texts = wordsOf(await compose({}));
    for (const target of PROXIMITY_TARGETS) expect(texts).toContain(words.vi.t(`proximity.target.${target}`));
    expect(texts.filter((text) => /^±\d/.test(text)).length).toBeGreaterThanOrEqual(PROXIMITY_TARGETS.length);
    expect(texts.some((text) => /^\[1\] ./.test(text))).toBe(true);
  });

  it('says of what is unknown that it is, and why', async () => {
    const texts = wordsOf(await compose({ siteIds: ['kcn-quan-trieu'], locale: 'en' }));
    expect(texts).toContain('no data yet');
    expect(texts).toContain('no outline is held');
    expect(texts).toContain('its place is not held');
    expect(texts.filter((text) => /^0\s?(ha|km|%)/.test(text))).toEqual([]);
  });

  it('says that distances are not worked out, instead of leaving them out', async () => {
    const texts = wordsOf(await compose({ locale: 'en' }, { proximity: null }));
    expect(texts).toContain('Distances are not worked out: none is shown.');
  });

  it('marks a private candidate on every page, and a made-up one as such', async () => {
    const own = await compose({ siteIds: ['own-1'], locale: 'en' });
    for (const { drawing } of own) expect(textsOf(drawing)).toContain(words.en.t('prospectus.private'));
    const sample = await compose({ siteIds: ['own-1'], locale: 'en' }, { isSample: true });
    for (const { drawing } of sample) expect(textsOf(drawing)).toContain(words.en.t('prospectus.sample'));
  });

  it('says whose outline it shows, where that is the author’s own', async () => {
    const told = words.en.t('prospectus.own-boundary');
    expect(wordsOf(await compose({ locale: 'en' })).join(' ')).not.toContain(told);
    const own = await compose({ locale: 'en' }, { ownBoundaryIds: ['kcn-dong-mai'] });
    expect(wordsOf(own.slice(0, 1)).join(' ')).toContain(told);
  });

  it('shows nothing of the user’s own sites in the prospectus of a zone', async () => {
    const near: Candidate = {
      ...candidate,
      name: 'BIMAT',
      geometry: { type: 'Point', coordinates: [106.83, 20.99] },
    };
    const texts = wordsOf(await compose({}, { candidates: [near] }));
    expect(texts.filter((text) => text.includes('BIMAT'))).toEqual([]);
  });

  it('composes letters, and keeps a long name on its front page whole', async () => {
    const [front, ...others] = await compose({ siteIds: ['own-1'] });
    if (!front) throw new Error('no page');
    const large = allItems(front.drawing.items).flatMap((item) =>
      item.type === 'text' && item.sizeMillimetres > 4 && item.weight === 'bold' ? item.text : [],
    );
    expect(large.join(' ')).toContain(LONG);
    for (const { drawing } of [front, ...others])
      for (const text of textsOf(drawing)) expect(text).toBe(text.normalize('NFC'));
  });

  it('has the contact as it was typed, and no such block without one', async () => {
    expect(wordsOf(await compose({}))).toContain('Điện thoại: 0203');
    expect(wordsOf(await compose({ contact: '' }))).not.toContain('Liên hệ');
  });
});

describe('several prospectuses', () => {
  it('begin with a list that leads to the page of each', async () => {
    const siteIds = ['kcn-dong-mai', 'kcn-quan-trieu', 'own-1'];
    const pages = await compose({ siteIds, pages: [] });
    const [list] = pages;
    const targets = (list?.links ?? []).flatMap((link) => ('page' in link ? link.page : []));
    expect(targets.map((page) => pages[page]?.bookmark)).toEqual(['KCN Đông Mai', 'KCN Quán Triều', LONG]);
    const texts = wordsOf(pages.slice(0, 1));
    for (const page of targets) expect(texts).toContain(String(page + 1));
  });

  it('are given up between two sites', async () => {
    const giveUp = new AbortController();
    const done: number[] = [];
    const written = await writeProspectus(
      content,
      { ...ORDER, siteIds: ['kcn-dong-mai', 'kcn-hai-yen', 'kcn-cai-lan'], pages: [] },
      words.vi,
      openTestFonts(),
      {
        signal: giveUp.signal,
        onStep: (step) => {
          done.push(step);
          if (step === 1) giveUp.abort();
        },
      },
    );
    expect(written.ok).toBe(false);
    expect(done).toEqual([0, 1]);
  });

  it('without a site are refused', async () => {
    const none = { ...ORDER, siteIds: ['not-there'] };
    const written = await writeProspectus(content, none, words.vi, openTestFonts());
    expect(written.ok).toBe(false);
  });

  it('give the same bytes for the same order', async () => {
    const write = () => writeProspectus(content, { ...ORDER, pages: ['figures'] }, words.vi, openTestFonts());
    const [one, other] = [await write(), await write()];
    if (!(one.ok && other.ok)) throw new Error('failed');
    expect(Buffer.compare(one.value, other.value)).toBe(0);
  });
});
