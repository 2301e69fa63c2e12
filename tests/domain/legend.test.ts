import { describe, expect, it } from 'vitest';
import type { Corridor } from '@/domain/corridor';
import { HUB_KINDS, type Hub } from '@/domain/hub';
import { type LegendInput, type LegendItem, visibleLegend } from '@/domain/legend';
import { DEFAULT_LAYERS, MAP_LAYERS } from '@/domain/map-layer';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { dataInYear } from '@/domain/scenario';
import { lngLat } from '@/geometry/position';
import { makeZone } from './make-zone';

const OUTLINE = { type: 'Polygon' as const, coordinates: [] };
const PLACE = { type: 'Point' as const, coordinates: [107, 21] };

const hub = (kind: Hub['kind'], status: Hub['status'] = 'in-service'): Hub => ({
  id: `${kind}-${status}`,
  kind,
  name: { vi: kind, en: kind },
  position: lngLat(107, 21),
  errorMetres: 100,
  status,
  opened: null,
  commune: null,
  sources: [],
  note: null,
});

const corridor = (corridorClass: Corridor['class'], status: Corridor['status']): Corridor => ({
  id: `${corridorClass}-${status}`,
  class: corridorClass,
  name: { vi: '', en: '' },
  ref: '',
  geometry: { type: 'LineString', coordinates: [] },
  errorMetres: 300,
  status,
  opened: null,
  sources: [],
});

const EVERYTHING: LegendInput = {
  layers: DEFAULT_LAYERS.map((layer) => ({ ...layer, visible: true })),
  candidates: [1],
  zones: [
    makeZone({ id: 'cluster', kind: 'industrial-cluster', boundary: 'none', geometry: PLACE }),
    makeZone({ id: 'park', boundary: 'indicative', geometry: OUTLINE }),
    makeZone({ id: 'second-park', boundary: 'indicative', geometry: OUTLINE }),
    makeZone({ id: 'surveyed-park', boundary: 'surveyed', geometry: OUTLINE }),
    makeZone({ id: 'economic', kind: 'economic-zone', boundary: 'indicative', geometry: OUTLINE }),
  ],
  hubs: [hub('airport'), hub('seaport', 'planned'), hub('seaport'), hub('heliport')],
  corridors: [
    corridor('railway', 'planned'),
    corridor('expressway', 'planned'),
    corridor('expressway', 'in-service'),
  ],
  hasSuitability: true,
  places: [1],
  communes: [1],
  borderLines: [1],
  ringCentres: [],
};

/** A road and a gate of 2019, a port of old, another to come in 2030, an airport for some day. */
const BY_YEAR = {
  hubs: [
    hub('seaport'),
    { ...hub('seaport', 'planned'), opened: '2030' },
    hub('airport', 'planned'),
    { ...hub('border-gate'), opened: '2019-03-19' },
  ],
  corridors: [{ ...corridor('expressway', 'in-service'), opened: '2019-02-01' }],
};

const wordsOf = (items: readonly LegendItem[]) =>
  items.map(
    (item) =>
      Object.entries(item)
        .filter(([key]) => key !== 'type' && key !== 'layer')
        .map(([, value]) => value)
        .join(' ')
        .trim() || item.layer,
  );

const shown = (part: Partial<LegendInput>) =>
  wordsOf(visibleLegend({ ...EVERYTHING, candidates: [], hasSuitability: false, ...part }));

describe('visibleLegend', () => {
  it('names candidates first, where there are any', () => {
    expect(visibleLegend(EVERYTHING)[0]).toEqual({ type: 'candidate', layer: 'candidates' });
    expect(shown({})).not.toContain('candidates');
  });

  it('names each way of drawing once: zones, lines, points, names, border', () => {
    expect(shown({})).toEqual([
      'economic-zone indicative',
      'industrial-park surveyed',
      'industrial-park indicative',
      'industrial-cluster point',
      'expressway in-service',
      'expressway planned',
      'railway in-service',
      'seaport in-service',
      'seaport planned',
      'airport in-service',
      'heliport in-service',
      'places',
      'communes',
      'border',
    ]);
  });

  it('names the heat map once it is worked out', () => {
    expect(shown({ hasSuitability: true })).toContain('suitability');
    expect(shown({})).not.toContain('suitability');
  });

  it.each(MAP_LAYERS)('leaves %s out when it is off or wholly transparent', (id) => {
    const withLayer = (part: { visible?: boolean; opacity?: number }) =>
      visibleLegend({
        ...EVERYTHING,
        hubs: HUB_KINDS.map((kind) => hub(kind)),
        corridors: [...EVERYTHING.corridors, corridor('national-road', 'in-service')],
        layers: EVERYTHING.layers.map((layer) => (layer.id === id ? { ...layer, ...part } : layer)),
      }).map((item): string => item.layer);
    expect(withLayer({})).toContain(id);
    expect(withLayer({ visible: false })).not.toContain(id);
    expect(withLayer({ opacity: 0 })).not.toContain(id);
    expect(withLayer({ opacity: 0.05 })).toContain(id);
  });

  it('names rings last, where there are any', () => {
    expect(visibleLegend({ ...EVERYTHING, ringCentres: [1] }).at(-1)).toEqual({
      type: 'ring',
      layer: 'rings',
    });
    expect(visibleLegend(EVERYTHING).some(({ type }) => type === 'ring')).toBe(false);
  });

  it('leaves out what the filter left nothing of', () => {
    const zones = EVERYTHING.zones.filter((zone) => zone.boundary === 'surveyed');
    expect(shown({ zones }).slice(0, 2)).toEqual(['industrial-park surveyed', 'expressway in-service']);
  });

  it('explains no planned sign in a year in which all that is left serves', () => {
    const { hubs, corridors } = dataInYear({ ...NO_REFERENCE_DATA, ...BY_YEAR }, 2030);
    const signs = (part: Partial<LegendInput>) => shown({ zones: [], ...part }).slice(0, -3);
    expect(signs(BY_YEAR)).toEqual([
      'expressway in-service',
      'seaport in-service',
      'seaport planned',
      'airport planned',
      'border-gate in-service',
    ]);
    expect(signs({ hubs, corridors })).toEqual([
      'expressway in-service',
      'seaport in-service',
      'border-gate in-service',
    ]);
    const early = dataInYear({ ...NO_REFERENCE_DATA, ...BY_YEAR }, 2018);
    expect(signs({ hubs: early.hubs, corridors: early.corridors })).toEqual(['seaport in-service']);
  });

  it('knows nothing of zones that are in the list only', () => {
    expect(shown({ zones: [makeZone({ id: 'nowhere' })] })[0]).toBe('expressway in-service');
  });

  it('is empty where no data could be read', () => {
    expect(shown({ zones: [], hubs: [], corridors: [], places: [], communes: [], borderLines: [] })).toEqual(
      [],
    );
  });
});
