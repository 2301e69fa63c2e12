import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYERS } from '@/domain/map-layer';
import { mapLayers } from '@/map/map-style';
import { type Candidate, pickableLayers, pickFeature } from '@/map/pick-feature';
import { square } from './sample-data';

const area = (id: string, kind: string, hectares: number): Candidate => ({
  source: 'zones',
  properties: { id, kind, hectares },
  geometry: square(107, 21, 1),
});
const point = (source: string, id: string): Candidate => ({
  source,
  properties: { id },
  geometry: { type: 'Point', coordinates: [107, 21] },
});

describe('pickFeature', () => {
  const economic = area('kkt', 'economic-zone', 13_303);
  const park = area('park', 'industrial-park', 5000);
  const phase = area('phase', 'industrial-park', 660);

  it('takes the smallest of nested zones, in whatever order they were drawn', () => {
    expect(pickFeature([economic, park, phase])).toEqual({ type: 'zone', id: 'phase' });
    expect(pickFeature([phase, park, economic])).toEqual({ type: 'zone', id: 'phase' });
  });

  it('takes a symbol before the area below it', () => {
    expect(pickFeature([phase, point('hubs', 'port')])).toEqual({ type: 'hub', id: 'port' });
    expect(pickFeature([economic, point('zone-points', 'small')])).toEqual({ type: 'zone', id: 'small' });
  });

  it('takes the name of a commune before the economic zone around it, but after a park', () => {
    const commune = point('communes', '06652');
    expect(pickFeature([economic, commune])).toEqual({ type: 'commune', id: '06652' });
    expect(pickFeature([commune, park])).toEqual({ type: 'zone', id: 'park' });
  });

  it('takes nothing from nothing', () => {
    expect(pickFeature([])).toEqual({ type: 'none' });
  });
});

describe('pickableLayers', () => {
  it('are areas, symbols and names of what can be chosen; never roads, hatches or the online basemap', () => {
    const layers = mapLayers({
      theme: 'light',
      locale: 'vi',
      layers: DEFAULT_LAYERS,
      listedZones: [],
      online: null,
    });
    const ids = pickableLayers(layers);
    expect(ids).toEqual(
      expect.arrayContaining(['industrial-park-fill', 'seaports-symbol', 'commune-name', 'town-1']),
    );
    expect(ids.filter((id) => /hatch|road|expressway|land|beyond|measure/.test(id))).toEqual([]);
  });
});
