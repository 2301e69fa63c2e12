import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYERS, type MapLayerId } from '@/domain/map-layer';
import { PROXIMITY_TARGETS, type ProximityTable } from '@/domain/proximity';
import { NO_RINGS } from '@/domain/ring-choice';
import { sampleProject } from '@/domain/sample-project';
import type { SheetContent } from '@/domain/sheet-content';
import { type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import type { TextItem } from '@/export/drawing/drawing-list';
import { composeSheet } from '@/export/sheet/compose-sheet';
import { settingsShowing, sheetGround } from '@/export/sheet/sheet-extent';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import { doBoxesOverlap, type OrientedBox } from '@/geometry/oriented-box';
import { lngLat } from '@/geometry/position';
import { legendLabel } from '@/i18n/legend-label';
import { allItems, layerItems, measureText, publishedContent, textsOf, words } from './sheet-fixture';

const compose = (settings: Partial<SheetSettings> = {}, content: Partial<SheetContent> = {}) => {
  const all = { ...USUAL_SHEET, ...settings };
  return composeSheet({ ...publishedContent, ...content }, all, words[all.locale], measureText);
};

const hide = (...hidden: readonly MapLayerId[]) =>
  DEFAULT_LAYERS.map((layer) => ({ ...layer, visible: !hidden.includes(layer.id) }));
const { candidates } = sampleProject('vi', 'p', '2026-11-22').file.project;
const port = publishedContent.data.hubs.find(({ kind }) => kind === 'seaport');
const rings = { ...NO_RINGS, around: [port?.id ?? ''], radiiKilometres: [5, 10] };

/** What the letters of a text cover: from the height of capitals to the base line. */
function boxOf({
  text,
  x,
  y,
  anchor,
  weight,
  sizeMillimetres,
  angle = 0,
  letterSpacingMillimetres,
}: TextItem): OrientedBox {
  const width = measureText(text, weight, sizeMillimetres, letterSpacingMillimetres);
  const turn = (angle * Math.PI) / 180;
  const right = anchor === 'middle' ? 0 : anchor === 'start' ? width / 2 : -width / 2;
  const up = 0.36 * sizeMillimetres;
  return {
    x: x + right * Math.cos(turn) + up * Math.sin(turn),
    y: y + right * Math.sin(turn) - up * Math.cos(turn),
    halfWidth: width / 2,
    halfHeight: up,
    angle: turn,
  };
}

const SHEETS: readonly [name: string, settings: Partial<SheetSettings>, content: Partial<SheetContent>][] = [
  ['A3', {}, { rings }],
  [
    'A4 upright',
    {
      paper: { type: 'format', format: 'A4', orientation: 'portrait' },
      scaleDenominator: 300_000,
      locale: 'en',
    },
    { candidates },
  ],
  [
    'A1, whole province',
    {
      paper: { type: 'format', format: 'A1', orientation: 'landscape' },
      scaleDenominator: 250_000,
      centre: lngLat(107.3, 21.15),
    },
    {},
  ],
  [
    'A4, whole province',
    {
      paper: { type: 'format', format: 'A4', orientation: 'landscape' },
      scaleDenominator: 900_000,
      centre: lngLat(107.3, 21.15),
    },
    { candidates },
  ],
];

describe.each(SHEETS)('the names on %s', (_, settings, content) => {
  const sheet = compose(settings, content);
  const texts = layerItems(sheet.drawing, 'labels').filter((item) => item.type === 'text');

  it('stand on no other name', () => {
    expect(texts.length).toBeGreaterThan(20);
    const boxes = texts.map(boxOf);
    const clashes = texts.flatMap((text, at) =>
      boxes
        .slice(0, at)
        .flatMap((box, other) =>
          doBoxesOverlap(box, boxes[at] as OrientedBox) ? `${text.text} / ${texts[other]?.text}` : [],
        ),
    );
    expect(clashes).toEqual([]);
  });

  it('stand on no sign and no cross', () => {
    const square = (x: number, y: number, half: number): OrientedBox => ({
      x,
      y,
      halfWidth: half,
      halfHeight: half,
      angle: 0,
    });
    const signs = ['seaports', 'interchanges', 'airports', 'border-gates'].flatMap((id) =>
      layerItems(sheet.drawing, `${id}-signs`).flatMap((item) =>
        item.type === 'glyph' ? square(item.x, item.y, item.size / 2) : [],
      ),
    );
    const crosses = layerItems(sheet.drawing, 'grid')
      .flatMap((item) => (item.type === 'path' ? item.lines : []))
      .filter((line) => line[1] === line[3] && Math.abs((line[2] ?? 0) - (line[0] ?? 0)) < 5)
      .map((line) => square(((line[0] ?? 0) + (line[2] ?? 0)) / 2, line[1] ?? 0, 1));
    expect(Math.min(signs.length, crosses.length)).toBeGreaterThan(1);
    const clashes = texts.filter((text) =>
      [...signs, ...crosses].some((sign) => doBoxesOverlap(sign, boxOf(text))),
    );
    expect(clashes.map(({ text }) => text)).toEqual([]);
  });

  it('are all the zones that are seen, or told as unplaced', () => {
    const told = new Set(sheet.unplaced.map(({ name }) => name));
    const drawn = texts.map(({ text }) => text).join(' ');
    const names = publishedContent.zones
      .filter(({ id }) =>
        ['kcn-cai-lan', 'kcn-song-khoai', 'kcn-bac-tien-phong', 'kcn-viet-hung'].includes(id),
      )
      .map(({ name, nameEn }) =>
        (settings.locale === 'en' ? nameEn.replace(' Industrial Park', ' IP') : name).replace(/ \(.*/, ''),
      );
    for (const name of names) expect(told.has(name) || drawn.includes(name), name).toBe(true);
  });
});

describe('names that find no place', () => {
  it('are told, each once, with a reason', () => {
    const { unplaced } = compose({
      paper: { type: 'format', format: 'A4', orientation: 'landscape' },
      scaleDenominator: 1_500_000,
      centre: lngLat(107.2, 21.1),
    });
    expect(unplaced.length).toBeGreaterThan(3);
    expect(new Set(unplaced.map(({ id }) => id)).size).toBe(unplaced.length);
    for (const { reason } of unplaced) expect(['no-room', 'at-edge', 'no-stretch']).toContain(reason);
  });
});

describe('the legend', () => {
  const keysOf = ({ legend }: ReturnType<typeof compose>) => legend.map(({ layer }) => layer);

  it('has the classes of the frame and no other', () => {
    const sheet = compose({}, { rings });
    expect(keysOf(sheet)).toContain('parks');
    expect(keysOf(sheet)).toContain('rings');
    expect(keysOf(sheet)).not.toContain('border-gates');
    expect(keysOf(sheet)).not.toContain('border');
    const north = compose({ centre: lngLat(107.9, 21.55) });
    expect(keysOf(north)).toContain('border-gates');
    expect(keysOf(north)).toContain('border');
    expect(keysOf(north)).not.toContain('railways');
  });

  it('leaves out zones and hubs that lie elsewhere', () => {
    const sea = keysOf(compose({ centre: lngLat(107.8, 20.62), scaleDenominator: 40_000 }));
    for (const layer of ['parks', 'clusters', 'economic-zones', 'seaports', 'expressways'])
      expect(sea).not.toContain(layer);
  });

  it('follows the layers', () => {
    const sheet = compose({}, { layers: hide('parks', 'clusters', 'expressways', 'seaports') });
    for (const layer of ['parks', 'clusters', 'expressways', 'seaports'])
      expect(keysOf(sheet)).not.toContain(layer);
    expect(textsOf(sheet.drawing)).not.toContain('Khu công nghiệp · sơ đồ');
    expect(keysOf(sheet)).toContain('economic-zones');
  });

  it('follows the filter', () => {
    const sheet = compose(
      {},
      { zones: publishedContent.zones.filter(({ kind }) => kind === 'industrial-cluster') },
    );
    expect(keysOf(sheet)).not.toContain('parks');
    expect(keysOf(sheet)).toContain('clusters');
  });

  it('is printed whole at every size', () => {
    for (const format of ['A4', 'A3', 'A0'] as const)
      for (const orientation of ['portrait', 'landscape'] as const) {
        const sheet = compose(
          {
            paper: { type: 'format', format, orientation },
            scaleDenominator: 600_000,
            centre: lngLat(107.3, 21.1),
          },
          { candidates, rings },
        );
        const printed = textsOf(sheet.drawing).join(' ');
        expect(sheet.legend.length).toBeGreaterThan(12);
        for (const item of sheet.legend)
          if (item.type !== 'ring' && item.type !== 'candidate')
            expect(printed).toContain(legendLabel(item, words.vi));
        expect(printed).toContain('Địa điểm ứng viên');
        expect(printed).toContain('Vòng 5; 10 km quanh');
      }
  });
});

describe('what is drawn', () => {
  it('shows indicative outlines with dashes and a hatch, surveyed ones with a solid line', () => {
    const [park] = publishedContent.zones.filter(({ id }) => id === 'kcn-cai-lan');
    if (!park) throw new Error('the park is in the data');
    const drawnAs = (boundary: 'indicative' | 'surveyed') =>
      layerItems(compose({}, { zones: [{ ...park, boundary }] }).drawing, 'parks').flatMap((item) =>
        item.type === 'path' ? item : [],
      );
    const indicative = drawnAs('indicative');
    expect(indicative.some(({ isClosed, lines }) => !isClosed && lines.length > 5)).toBe(true);
    expect(indicative.at(-1)?.stroke?.dash).toBeDefined();
    const surveyed = drawnAs('surveyed');
    expect(surveyed.every(({ isClosed }) => isClosed)).toBe(true);
    expect(surveyed.at(-1)?.stroke?.dash).toBe(undefined);
  });

  it('marks areas as rounded and says in words what is not on the map', () => {
    const texts = textsOf(compose().drawing).join(' ');
    expect(texts).toContain('≈ 305 ha');
    expect(texts).toMatch(/chưa có vị trí/);
  });

  it('never draws a number that is none', () => {
    const sheet = compose({ scaleDenominator: 500 }, { candidates, rings });
    for (const item of allItems(sheet.drawing.items)) {
      if (item.type === 'path') for (const line of item.lines) expect(line.every(Number.isFinite)).toBe(true);
      if (item.type === 'text') expect(Number.isFinite(item.x + item.y)).toBe(true);
    }
  });

  it('takes hostile names of candidates as letters', () => {
    const [first] = candidates;
    if (!first) throw new Error('the sample has candidates');
    const name = '"><svg onload=alert(1)>\u202E\n{count}';
    const settings = { centre: lngLat(106.87, 20.94), scaleDenominator: 40_000 };
    const texts = textsOf(compose(settings, { candidates: [{ ...first, name }] }).drawing).join(' ');
    expect(texts).toContain('onload=alert(');
    expect(texts).toContain('{count}');
    expect(texts).not.toMatch(/[\u202E\n]/);
  });
});

describe('the extent of a sheet', () => {
  it('is a ring on the ground about the centre', () => {
    const ring = sheetGround(USUAL_SHEET);
    expect(ring[0]).toEqual(ring.at(-1));
    const longitudes = ring.map(([longitude]) => longitude);
    expect((Math.min(...longitudes) + Math.max(...longitudes)) / 2).toBeCloseTo(106.98, 2);
  });

  it('shows a whole box at the largest round scale', () => {
    const settings = settingsShowing(USUAL_SHEET, PROVINCE_BOX);
    expect(settings.scaleDenominator).toBe(800_000);
    expect(settings.centre[0]).toBeCloseTo(107.3, 9);
  });
});

describe('the table of distances', () => {
  const { data } = publishedContent;
  const size = data.zones.length * PROXIMITY_TARGETS.length;
  const proximity: ProximityTable = {
    origin: 'edge',
    siteIds: data.zones.map(({ id }) => id),
    targetIds: ['road'],
    metres: new Float64Array(size).fill(6120),
    errorMetres: new Float32Array(size).fill(2700),
    nearest: new Int32Array(size),
    connections: new Float64Array(4 * size),
  };

  it('carries the error of each distance', () => {
    const texts = textsOf(compose({}, { proximity }).drawing);
    expect(texts.filter((text) => text === '6,1 ±2,7').length).toBeGreaterThan(6);
    expect(texts).toContain('Cao tốc');
  });

  it('marks what was not assessed', () => {
    const nothing = { ...proximity, nearest: new Int32Array(size).fill(-2) };
    const texts = textsOf(compose({}, { proximity: nothing }).drawing);
    expect(texts.filter((text) => text === '–').length).toBeGreaterThan(6);
  });

  it('speaks of nothing whose layer is off, and is told as lacking where nothing is left', () => {
    const texts = textsOf(compose({}, { proximity, layers: hide('expressways') }).drawing);
    expect(texts).not.toContain('Cao tốc');
    expect(texts).toContain('Quốc lộ');
    expect(compose({}, { proximity: null }).omitted).toContain('distances');
  });
});
