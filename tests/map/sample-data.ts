import type { Corridor } from '@/domain/corridor';
import type { Hub } from '@/domain/hub';
import { NO_REFERENCE_DATA, type ReferenceData } from '@/domain/reference-data';
import type { Zone } from '@/domain/zone';
import { lngLat } from '@/geometry/position';

const text = (words: string) => ({ vi: words, en: words });

export const sampleZone = (part: Partial<Zone> & Pick<Zone, 'id'>): Zone => ({
  kind: 'industrial-park',
  status: 'operating',
  name: 'KCN Cái Lân',
  nameEn: 'Cai Lan Industrial Park',
  geometry: null,
  boundary: 'none',
  errorMetres: null,
  reclaimed: false,
  declaredHectares: null,
  localityNow: text(''),
  localityBefore: text(''),
  communes: [],
  developer: null,
  sectors: [],
  legalBasis: [],
  year: null,
  partOf: null,
  group: null,
  figures: [],
  notes: [],
  sources: [],
  placeSource: null,
  ...part,
});

export const square = (west: number, south: number, side: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

export const sampleHub = (part: Partial<Hub> & Pick<Hub, 'id'>): Hub => ({
  kind: 'seaport',
  name: text('Cảng Cái Lân'),
  position: lngLat(107.05, 20.97),
  errorMetres: 100,
  status: 'in-service',
  opened: null,
  commune: null,
  sources: [],
  note: null,
  ...part,
});

const corridor = (id: string, corridorClass: Corridor['class'], ref: string): Corridor => ({
  id,
  class: corridorClass,
  name: text(id),
  ref,
  geometry: {
    type: 'LineString',
    coordinates: [
      [106.8, 20.9],
      [107, 21],
    ],
  },
  errorMetres: 300,
  status: 'in-service',
  opened: null,
  sources: [],
});

export const SAMPLE_DATA: ReferenceData = {
  ...NO_REFERENCE_DATA,
  zones: [
    sampleZone({
      id: 'park',
      geometry: square(107, 20.9, 0.02),
      boundary: 'indicative',
      declaredHectares: 300,
    }),
    sampleZone({
      id: 'surveyed',
      geometry: square(107.1, 20.9, 0.02),
      boundary: 'surveyed',
      declaredHectares: 900,
    }),
    sampleZone({
      id: 'point',
      kind: 'industrial-cluster',
      geometry: { type: 'Point', coordinates: [107.2, 21] },
    }),
    sampleZone({ id: 'nowhere', kind: 'industrial-cluster' }),
    sampleZone({
      id: 'economic',
      kind: 'economic-zone',
      geometry: square(106.9, 20.8, 0.5),
      boundary: 'indicative',
    }),
  ],
  hubs: [sampleHub({ id: 'port' }), sampleHub({ id: 'later', status: 'planned', kind: 'airport' })],
  corridors: [
    corridor('ct06', 'expressway', 'CT.06'),
    corridor('ql18', 'national-road', 'QL18'),
    corridor('rail', 'railway', ''),
  ],
  communes: [
    {
      code: '06652',
      type: 'ward',
      name: 'Hà Tu',
      fullName: 'Phường Hà Tu',
      formerNames: [],
      areaKm2: 37.6,
      position: lngLat(107.15, 20.96),
    },
  ],
  places: [
    {
      id: 'ha-long',
      kind: 'town',
      name: text('Hạ Long'),
      rank: 1,
      position: lngLat(107.07, 20.95),
      errorMetres: 1000,
    },
    {
      id: 'bay',
      kind: 'water',
      name: text('Vịnh Hạ Long'),
      rank: 1,
      position: lngLat(107.16, 20.86),
      errorMetres: 1000,
    },
  ],
};
