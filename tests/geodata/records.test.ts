import { describe, expect, it } from 'vitest';
import type { Commune } from '@/domain/commune';
import type { Corridor } from '@/domain/corridor';
import type { Figure } from '@/domain/figure';
import type { Hub } from '@/domain/hub';
import type { Place } from '@/domain/place';
import type { ProvinceTopic } from '@/domain/province';
import type { Sector } from '@/domain/reference-data';
import type { Source } from '@/domain/source';
import { ZONE_KINDS, ZONE_STATUSES } from '@/domain/zone';
import { buildCommunes } from '../../geodata/layers/communes';
import { buildCorridors } from '../../geodata/layers/corridors';
import { buildHubs } from '../../geodata/layers/hubs';
import { buildPlaces } from '../../geodata/layers/places';
import { buildProvince } from '../../geodata/layers/province';
import { buildSectors } from '../../geodata/layers/sectors';
import { buildSources } from '../../geodata/layers/sources';
import communeRecords from '../../geodata/records/communes.json' with { type: 'json' };
import corridorRecords from '../../geodata/records/corridors.json' with { type: 'json' };
import hubRecords from '../../geodata/records/hubs.json' with { type: 'json' };
import placeRecords from '../../geodata/records/places.json' with { type: 'json' };
import topicRecords from '../../geodata/records/province.json' with { type: 'json' };
import sectorRecords from '../../geodata/records/sectors.json' with { type: 'json' };
import sourceRecords from '../../geodata/records/sources.json' with { type: 'json' };
import type { ZoneRecord } from '../../geodata/records/zone-record';
import zoneRecords from '../../geodata/records/zones.json' with { type: 'json' };
import published from './published-figures.json' with { type: 'json' };

/** What was published, written out by hand and not taken from the records; main value first. */
const areas: Readonly<Record<string, readonly (number | null)[]>> = published.areas;
const parts = published.parts as unknown as Readonly<
  Record<string, readonly (readonly [string, number | null])[]>
>;
const totals: Readonly<Record<string, readonly number[]>> = published.topics;

const zones = zoneRecords as unknown as readonly ZoneRecord[];
const hubs = hubRecords as unknown as readonly Hub[];
const corridors = corridorRecords as unknown as readonly Corridor[];
const places = placeRecords as unknown as readonly Place[];
const communes = communeRecords as unknown as readonly Commune[];
const topics = topicRecords as unknown as readonly ProvinceTopic[];
const sectors = sectorRecords as readonly Sector[];
const sources = sourceRecords as readonly Source[];
const everything = { zones, hubs, corridors, places, communes, topics, sectors, sources };
const layers = [
  buildHubs(),
  buildCorridors(),
  buildPlaces(),
  buildCommunes(),
  buildProvince(),
  buildSectors(),
  buildSources(),
];

/** Used by layers that are built elsewhere: the coast and the land border. */
const USED_BY_LAND = ['gshhg', 'geo-maps'];

const figuresOf = (id: string, code: string): readonly (number | null)[] =>
  zones
    .find((zone) => zone.id === id)
    ?.figures.filter((figure) => figure.code === code)
    .map(({ value }) => value) ?? [];

const sum = (values: readonly (number | null)[]): number =>
  Math.round(values.reduce<number>((total, value) => total + (value ?? 0), 0) * 100) / 100;

type Visitor = (value: unknown, path: string) => void;
function visit(value: unknown, path: string, visitor: Visitor): void {
  visitor(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`, visitor);
}

const isText = (value: unknown): value is { vi: unknown; en: unknown } =>
  typeof value === 'object' && value !== null && ('vi' in value || 'en' in value);

/** A year, a year and month, or a day that the calendar has. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const full = `${text}-01-01`.slice(0, 10);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}

describe('zone records', () => {
  it('hold the 42 zones with every published area in order', () => {
    expect(zones.map(({ id }) => id)).toEqual(Object.keys(areas));
    for (const [id, values] of Object.entries(areas)) {
      expect([id, ...figuresOf(id, 'area-declared')]).toEqual([id, ...values]);
      expect(zones.find((zone) => zone.id === id)?.declaredHectares).toBe(values[0]);
    }
  });

  it('hold the parts, occupancies, rents and jobs that were published', () => {
    for (const [id, list] of Object.entries(parts))
      for (const [code, value] of list) expect([id, code, ...figuresOf(id, code)]).toContain(value);
  });

  it('say of each zone whether its occupancy is held', () => {
    expect(zones.filter((zone) => !zone.figures.some(({ code }) => code === 'occupancy'))).toEqual([]);
  });

  it('add up to the published totals', () => {
    const total = (group: (zone: ZoneRecord) => boolean) =>
      sum(zones.filter(group).map(({ declaredHectares }) => declaredHectares));
    expect(total((zone) => zone.kind === 'economic-zone')).toBe(375171);
    expect(total((zone) => zone.group === 'clusters-under-development')).toBe(479.99);
    expect(sum([479.99, 373.19])).toBe(853.18);
    expect(zones.filter((zone) => zone.group === 'clusters-operating')).toHaveLength(7);
    expect(zones.filter((zone) => zone.group === 'clusters-under-development')).toHaveLength(9);
    for (const [id, split] of [
      ['kkt-van-don', 217133],
      ['kkt-cua-khau-mong-cai', 121197],
    ] as const)
      expect(sum([figuresOf(id, 'area-land')[0] ?? 0, figuresOf(id, 'area-sea')[0] ?? 0])).toBe(split);
  });

  it('refer only to communes, sectors and zones that exist', () => {
    const codes = communes.map(({ code }) => code);
    const sectorCodes = sectors.map(({ code }) => code);
    const ids = zones.map(({ id }) => id);
    for (const zone of zones) {
      expect(codes).toEqual(expect.arrayContaining([...zone.communes, zone.anchorCommune ?? codes[0]]));
      expect(sectorCodes).toEqual(expect.arrayContaining([...zone.sectors]));
      expect([...ids, null]).toContain(zone.partOf);
      expect(ZONE_KINDS).toContain(zone.kind);
      expect(ZONE_STATUSES).toContain(zone.status);
    }
    expect(sectorCodes.filter((code) => !zones.some((zone) => zone.sectors.includes(code)))).toEqual([]);
  });

  it('list among its sources each source that a figure or decision of the zone names', () => {
    for (const zone of zones) {
      const named = [...zone.figures, ...zone.legalBasis].flatMap((item) => item.sources);
      expect([...zone.sources]).toEqual(expect.arrayContaining(named));
    }
  });

  it('place a zone exactly where there is an account of how it was placed', () => {
    for (const zone of zones)
      expect([zone.id, zone.placeSource === null]).toEqual([zone.id, zone.anchor === null]);
    expect(zones.filter(({ anchor }) => anchor === null).map(({ id }) => id)).toEqual([
      'kcn-quan-trieu',
      'ccn-cong-nghiep-ho-tro',
    ]);
  });
});

describe('province figures', () => {
  it('hold every published value with those that contradict it', () => {
    for (const [id, [main, ...alternatives]] of Object.entries(totals)) {
      const topic = topics.find((candidate) => candidate.id === id);
      expect([id, topic?.main.value]).toEqual([id, main]);
      expect([id, topic?.alternatives.map(({ value }) => value)]).toEqual([id, alternatives]);
    }
  });

  it('explain each contradiction or tell the values apart', () => {
    for (const topic of topics)
      for (const figure of topic.alternatives)
        expect([topic.id, figure.scope !== undefined]).toEqual([topic.id, true]);
  });
});

describe('every record', () => {
  it('names sources that exist, and every source is named', () => {
    const ids = sources.map(({ id }) => id);
    const named = new Set([...USED_BY_LAND, ...layers.flatMap((layer) => [...layer.entry.sources])]);
    visit(everything, '', (value, path) => {
      if (path.endsWith('/sources') && path !== '/sources') for (const id of value as string[]) named.add(id);
    });
    expect([...named].sort()).toEqual([...ids].sort());
  });

  it('has a source for each value held, and none for one that is not', () => {
    const unsourced: string[] = [];
    visit({ zones, topics }, '', (value, path) => {
      if (typeof value !== 'object' || value === null || !('method' in value)) return;
      const figure = value as Figure;
      if ((figure.value === null) !== (figure.sources.length === 0)) unsourced.push(path);
    });
    expect(unsourced).toEqual([]);
  });

  it('speaks both languages', () => {
    const silent: string[] = [];
    const untranslated: string[] = [];
    visit({ everything, entries: layers.map(({ entry }) => entry) }, '', (value, path) => {
      if (!isText(value)) return;
      const { vi, en } = value;
      if (typeof vi !== 'string' || typeof en !== 'string' || vi === '' || en === '') silent.push(path);
      else if (vi === en && !path.includes('/places/')) untranslated.push(`${path}: ${vi}`);
    });
    expect(silent).toEqual([]);
    expect(untranslated).toEqual([]);
  });

  it('is written in composed letters', () => {
    const decomposed: string[] = [];
    visit(everything, '', (value, path) => {
      if (typeof value === 'string' && value !== value.normalize('NFC')) decomposed.push(path);
    });
    expect(decomposed).toEqual([]);
  });

  it('has an id of its own and dates that the calendar has', () => {
    for (const list of [zones, hubs, corridors, places, topics, sources])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const wrong: string[] = [];
    visit(everything, '', (value, path) => {
      if (!/\/(asOf|date|opened)$/.test(path) || value === null) return;
      if (typeof value !== 'string' || !isDate(value)) wrong.push(`${path}: ${value}`);
    });
    expect(wrong).toEqual([]);
  });

  it('links only to web addresses', () => {
    for (const { id, url } of sources)
      expect([id, url === null || /^https?:\/\/[^\s]+$/.test(url)]).toEqual([id, true]);
  });
});
