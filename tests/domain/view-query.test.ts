import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRIDOR_CLASSES } from '@/domain/corridor';
import { DEFAULT_LAYERS, MAP_LAYERS } from '@/domain/map-layer';
import { PROXIMITY_ORIGINS } from '@/domain/proximity';
import { MOST_RING_KILOMETRES, MOST_RINGS, ringPointId } from '@/domain/ring-choice';
import { FIRST_YEAR, LAST_YEAR } from '@/domain/scenario';
import { parseViewQuery, toViewQuery } from '@/domain/view-query';
import {
  DEFAULT_VIEW,
  LOCALES,
  MOST_COMPARED,
  PAGES,
  TABS,
  THEMES,
  type ViewState,
} from '@/domain/view-state';
import { BOUNDARIES, ZONE_KINDS, ZONE_STATUSES } from '@/domain/zone';
import { NO_FILTER } from '@/domain/zone-filter';
import { ZONE_SORTS } from '@/domain/zone-sort';
import { lngLat } from '@/geometry/position';
import { anyNear, thousandths } from './near-arbitrary';
import { anySuitability } from './suitability-arbitrary';

const VIEW: ViewState = {
  camera: { center: lngLat(107.05, 20.95), zoom: 10, bearing: 0 },
  selection: { type: 'zone', id: 'kcn-viet-hung' },
  filter: {
    ...NO_FILTER,
    kinds: ['industrial-park', 'economic-zone'],
    statuses: ['operating'],
    communes: ['06661'],
    minHectares: 50,
    maxHectares: 714.5,
    near: [
      { target: 'expressway', kilometres: 5 },
      { target: 'seaport', kilometres: 12.5 },
    ],
  },
  sort: 'name',
  year: 2030,
  origin: 'inside',
  rings: {
    around: ['cai-lan-port', 'expressway', '107.05000@20.97000'],
    radiiKilometres: [5, 12.5],
    isDissolved: true,
  },
  gates: { 'kcn-viet-hung': lngLat(107.02, 20.98) },
  heat: { cells: 1_000_000, classes: 'five', excludes: ['plots', 'economic-zones'] },
  compare: ['kcn-viet-hung', 'sample-west'],
  layers: DEFAULT_LAYERS.map((layer) =>
    layer.id === 'parks' ? { ...layer, opacity: 0.4 } : { ...layer, visible: layer.id !== 'communes' },
  ),
  basemap: 'openfreemap',
  locale: 'en',
  theme: 'dark',
  tab: 'layers',
  page: 'about',
};

const QUERY =
  '?page=about&at=107.05,20.95,10&zone=kcn-viet-hung&kind=industrial-park,economic-zone&status=operating&in=06661' +
  '&min=50&max=714.5&near=expressway:5,seaport:12.5&sort=name&tab=layers&year=2030&from=inside' +
  '&rings=cai-lan-port,expressway,107.05000@20.97000&radius=5,12.5&dissolve=1&gate=kcn-viet-hung:107.02000@20.98000&heat=1000000,five,plots,economic-zones&compare=kcn-viet-hung,sample-west&layers=other-hubs,parks:40,suitability,-communes&basemap=openfreemap&lang=en&theme=dark';

describe('toViewQuery', () => {
  it('writes nothing for the default view', () => {
    expect(toViewQuery(DEFAULT_VIEW)).toBe('');
    expect(toViewQuery({ ...DEFAULT_VIEW, layers: DEFAULT_LAYERS.map((layer) => ({ ...layer })) })).toBe('');
  });

  it('writes a link that a person can read', () => {
    expect(toViewQuery(VIEW)).toBe(QUERY);
  });

  it('rounds the camera to a metre', () => {
    const camera = { center: lngLat(107.123456789, -0.000001), zoom: 10.12345, bearing: -0.04 };
    expect(toViewQuery({ ...DEFAULT_VIEW, camera })).toBe('?at=107.12346,0,10.12');
  });

  it('escapes what would end the parameter', () => {
    const query = toViewQuery({ ...DEFAULT_VIEW, selection: { type: 'place', id: 'a&b=c#d' } });
    expect(query).toBe('?place=a%26b%3Dc%23d');
  });
});

describe('parseViewQuery', () => {
  it('reads what was written', () => {
    expect(parseViewQuery(QUERY)).toEqual({ view: VIEW, problems: [] });
  });

  it('gives the very default where nothing is asked', () => {
    for (const query of ['', '?', '?utm_source=mail&fbclid=1']) {
      const { view, problems } = parseViewQuery(query);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(view.layers).toBe(DEFAULT_LAYERS);
      expect(problems).toEqual([]);
    }
  });

  it('puts moved layers in their places', () => {
    const order = ['communes', ...MAP_LAYERS.filter((id) => id !== 'communes')];
    const { view, problems } = parseViewQuery(`?order=${order.join()}&layers=-border`);
    expect(problems).toEqual([]);
    expect(view.layers.map((layer) => layer.id)).toEqual(order);
    expect(view.layers.filter((layer) => !layer.visible).map((layer) => layer.id)).toEqual([
      'other-hubs',
      'suitability',
      'border',
    ]);
  });

  it.each([
    [
      'at',
      [
        'x',
        '107,20',
        '107,20,10,0,0',
        '181,20,10',
        '107,86,10',
        '107,20,25',
        '107,20,-1',
        '107,20,1e1',
        ',,',
        '107,20,10,999',
        'NaN,20,10',
      ],
    ],
    ['zone', ['', '../etc', '<script>', 'a b', 'x'.repeat(101)]],
    ['hub', ['a%00b', '"']],
    ['kind', ['industrial-park,casino', '', 'KCN', '__proto__']],
    ['status', ['operating;drop']],
    ['in', ['06661,', "'", Array.from({ length: 201 }, (_, index) => index).join()]],
    ['boundary', ['exact']],
    ['sector', ['a/b']],
    ['min', ['-1', 'abc', '1e9', '', 'Infinity', '99999999999']],
    ['max', ['٣', '1,5']],
    ['sort', ['constructor']],
    ['layers', ['parks:101', 'nothing', 'parks,-parks', 'parks:', '--parks']],
    ['order', ['parks', [...MAP_LAYERS.slice(1), 'nothing'].join(), [...MAP_LAYERS, 'nothing'].join()]],
    ['basemap', ['https://example.org/{z}']],
    ['lang', ['fr', 'EN', '']],
    ['theme', ['neon']],
    ['tab', ['settings']],
    ['page', ['admin']],
  ])('takes the default for a wrong %s and says so', (name, values) => {
    for (const value of values) {
      const { view, problems } = parseViewQuery(`?${name}=${value}&utm_x=1`);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(problems).toEqual([{ code: 'url-state-broken', severity: 'warning', subject: name }]);
    }
  });

  it('keeps the parts that are right beside one that is wrong', () => {
    const { view, problems } = parseViewQuery('?kind=casino&lang=en&zone=kcn-cai-lan');
    expect(view).toEqual({ ...DEFAULT_VIEW, locale: 'en', selection: { type: 'zone', id: 'kcn-cai-lan' } });
    expect(problems.map((problem) => problem.subject)).toEqual(['kind']);
  });

  it('refuses a parameter that is there twice, two selections, and a range upside down', () => {
    expect(parseViewQuery('?lang=en&lang=vi').problems.map((problem) => problem.subject)).toEqual(['lang']);
    const two = parseViewQuery('?zone=a&hub=b');
    expect(two.view.selection).toEqual({ type: 'none' });
    expect(two.problems.map((problem) => problem.subject)).toEqual(['zone', 'hub']);
    const upsideDown = parseViewQuery('?min=50&max=10');
    expect(upsideDown.view.filter).toEqual({ ...NO_FILTER, minHectares: 50 });
    expect(upsideDown.problems.map((problem) => problem.subject)).toEqual(['max']);
  });

  it('answers anything without throwing, with a view that can be written and read again', () => {
    const anyName = fc.constantFrom(
      'at',
      'zone',
      'kind',
      'in',
      'min',
      'layers',
      'order',
      'lang',
      'page',
      '%',
      '',
    );
    const anyPart = fc.tuple(
      anyName,
      fc.oneof(
        fc.string(),
        fc.constantFrom('1,2,3', '1.00000009,-0.0000001,3', '0.123456', 'a', '50', 'en', 'parks:50'),
      ),
    );
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const { view } = parseViewQuery(`?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`);
        expect(parseViewQuery(toViewQuery(view))).toEqual({ view, problems: [] });
      }),
    );
  });
});

const id = fc.stringMatching(/^[a-zđôư0-9-]{1,20}$/);
const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);
const someOf = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values]);

const anyCamera = fc.record({
  center: fc
    .tuple(fc.integer({ min: -18_000_000, max: 18_000_000 }), fc.integer({ min: -8_500_000, max: 8_500_000 }))
    .map(([longitude, latitude]) => lngLat(longitude / 1e5, latitude / 1e5)),
  zoom: hundredths(24),
  bearing: fc.integer({ min: -1800, max: 1800 }).map((value) => value / 10),
});

const anyRange = fc.tuple(fc.option(hundredths(300_000)), fc.option(hundredths(300_000))).map(([a, b]) => ({
  minHectares: a === null || b === null ? a : Math.min(a, b),
  maxHectares: a === null || b === null ? b : Math.max(a, b),
}));

const anyLayers = fc
  .tuple(
    fc.shuffledSubarray([...MAP_LAYERS], { minLength: MAP_LAYERS.length }),
    fc.array(fc.tuple(fc.boolean(), hundredths(1)), {
      minLength: MAP_LAYERS.length,
      maxLength: MAP_LAYERS.length,
    }),
  )
  .map(([ids, states]) =>
    ids.map((layer, index) => {
      const [visible, opacity] = states[index] ?? [true, 1];
      return { id: layer, visible, opacity };
    }),
  );

const anyRings = fc.record({
  around: fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(...CORRIDOR_CLASSES),
      id,
      anyCamera.map(({ center }) => ringPointId(center)),
    ),
    { maxLength: 6 },
  ),
  radiiKilometres: fc
    .uniqueArray(thousandths(MOST_RING_KILOMETRES), { minLength: 1, maxLength: MOST_RINGS })
    .map((radii) => radii.toSorted((a, b) => a - b)),
  isDissolved: fc.boolean(),
});

const anyView: fc.Arbitrary<ViewState> = fc.record({
  camera: fc.option(anyCamera),
  selection: fc.oneof(
    fc.constant({ type: 'none' as const }),
    fc.record({ type: fc.constantFrom('zone', 'hub', 'commune', 'place'), id }),
  ),
  filter: fc
    .tuple(
      fc.record({
        kinds: someOf(ZONE_KINDS),
        statuses: someOf(ZONE_STATUSES),
        communes: fc.uniqueArray(id, { maxLength: 5 }),
        boundaries: someOf(BOUNDARIES),
        sectors: fc.uniqueArray(id, { maxLength: 5 }),
      }),
      anyRange,
      anyNear,
    )
    .map(([lists, range, near]) => ({ ...lists, ...range, near })),
  sort: fc.constantFrom(...ZONE_SORTS),
  year: fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR })),
  origin: fc.constantFrom(...PROXIMITY_ORIGINS),
  rings: anyRings,
  gates: fc.dictionary(
    id,
    anyCamera.map(({ center }) => center),
    { maxKeys: 4, noNullPrototype: true },
  ),
  heat: anySuitability,
  compare: fc.uniqueArray(id, { maxLength: MOST_COMPARED }),
  layers: anyLayers,
  basemap: fc.oneof(fc.constant('embedded'), id),
  locale: fc.constantFrom(...LOCALES),
  theme: fc.constantFrom(...THEMES),
  tab: fc.constantFrom(...TABS),
  page: fc.constantFrom(...PAGES),
});

describe('a view', () => {
  it('comes back from its own link as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseViewQuery(toViewQuery(view))).toEqual({ view, problems: [] });
      }),
    );
  });
});
