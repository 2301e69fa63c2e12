/** A small set of published files, each as it should be, to be broken one at a time. */

const both = (words: string) => ({ vi: words, en: words });

const area = {
  code: 'area-declared',
  value: 300.93,
  unit: 'ha',
  method: 'declared',
  asOf: '2025-11',
  sources: ['a002'],
  scope: both('toàn khu'),
};

export function zoneFeature(id: string) {
  return {
    type: 'Feature',
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [106.97, 20.99],
          [106.98, 20.99],
          [106.98, 21],
          [106.97, 20.99],
        ],
      ],
    } as unknown,
    properties: {
      kind: 'industrial-park',
      status: 'operating',
      name: 'KCN Việt Hưng',
      nameEn: 'Viet Hung Industrial Park',
      boundary: 'indicative',
      errorMetres: 2500 as number | null,
      reclaimed: false,
      declaredHectares: 300.93 as number | null,
      localityNow: both('phường Việt Hưng'),
      localityBefore: both('phường Việt Hưng, TP Hạ Long'),
      communes: ['06661'],
      developer: null,
      sectors: ['logistics'],
      legalBasis: [{ title: both('Quyết định'), date: '2006', sources: [] }],
      year: 2006 as number | null,
      partOf: null,
      group: null,
      figures: [area],
      notes: [both('ghi chú')],
      sources: ['a002'],
      placeSource: null,
    },
  };
}

function unplacedZone() {
  const zone = zoneFeature('ccn-quang-hanh');
  return {
    ...zone,
    geometry: null,
    properties: {
      ...zone.properties,
      kind: 'industrial-cluster',
      boundary: 'none',
      errorMetres: null,
      declaredHectares: null,
      year: null,
    },
  };
}

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const at = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] });
const feature = (id: string, geometry: unknown, properties: unknown) => ({
  type: 'Feature',
  id,
  geometry,
  properties,
});

const LINE = {
  type: 'LineString',
  coordinates: [
    [106.8, 20.9],
    [107, 21],
  ],
};

const layer = {
  id: 'zones',
  file: 'zones.geojson',
  title: both('Khu'),
  features: 2,
  sources: ['a002'],
  licence: 'CC BY 4.0',
  licenceUrl: null,
  asOf: '2025-11-03',
  errorMetres: null,
  accuracy: both('sơ đồ'),
  lacks: null,
  bytes: 10,
  sha256: '00',
};

const CONTENT: Readonly<Record<string, unknown>> = {
  'catalogue.json': { version: '1', box: [106.3, 20.5, 108.3, 21.8], layers: [layer] },
  'zones.geojson': collection(zoneFeature('kcn-viet-hung'), unplacedZone()),
  'hubs.geojson': collection(
    feature('cai-lan', at(107.05, 20.97), {
      kind: 'seaport',
      name: both('Cảng Cái Lân'),
      errorMetres: 500,
      status: 'in-service',
      opened: null,
      commune: '06673',
      sources: [],
      note: null,
    }),
  ),
  'corridors.geojson': collection(
    feature('ct06', LINE, {
      class: 'expressway',
      name: both('Cao tốc Hạ Long - Vân Đồn'),
      ref: 'CT.06',
      errorMetres: 300,
      status: 'in-service',
      opened: '2018-12-30',
      sources: [],
    }),
  ),
  'communes.geojson': collection(
    feature('07132', at(106.86, 21), {
      code: '07132',
      type: 'ward',
      name: 'Đông Mai',
      fullName: 'Phường Đông Mai',
      formerNames: ['Phường Minh Thành'],
      areaKm2: 40.1,
    }),
  ),
  'places.geojson': collection(
    feature('ha-long', at(107.08, 20.95), {
      kind: 'town',
      name: both('Hạ Long'),
      rank: 1,
      errorMetres: 1000,
    }),
  ),
  'province.json': [
    {
      id: 'economic-zone-area',
      about: 'economic-zone',
      title: both('Tổng diện tích'),
      main: { ...area, value: 375_171 },
      alternatives: [],
      note: null,
    },
  ],
  'sources.json': [
    {
      id: 'a002',
      kind: 'article',
      title: both('Bài báo'),
      publisher: null,
      date: '2025-11-03',
      url: null,
      licence: null,
    },
  ],
  'sectors.json': [{ code: 'logistics', label: both('Logistics') }],
  'land.geojson': collection(feature('1', (zoneFeature('x') as { geometry: unknown }).geometry, {})),
  'border.geojson': collection(feature('1', LINE, {})),
};

export function publishedFiles(): ReadonlyMap<string, string> {
  return new Map(Object.entries(CONTENT).map(([file, content]) => [file, JSON.stringify(content)]));
}

export function brokenFile(file: string, text: string): ReadonlyMap<string, string> {
  return new Map(publishedFiles()).set(file, text);
}

export function replaced(file: string, content: unknown): ReadonlyMap<string, string> {
  return brokenFile(file, JSON.stringify(content));
}
