import { describe, expect, it } from 'vitest';
import { connectionFeatures } from '@/map/connection-layer';
import { ringFeatures } from '@/map/ring-features';
import { isSameRings } from '@/map/ring-layer';
import { createActions } from '@/store/actions';
import { createAppStore } from '@/store/app-store';
import { sampleHub } from './sample-data';

const HUBS = [sampleHub({ id: 'port' })];

function shapesOf(store: ReturnType<typeof createAppStore>) {
  return ringFeatures(store.getState(), HUBS).features.map(({ properties, geometry }) => ({
    ...properties,
    shape: geometry.type,
  }));
}

describe('ringFeatures', () => {
  it('draws the largest ring first, names each, and marks the centre', () => {
    const store = createAppStore();
    const actions = createActions(store);
    expect(shapesOf(store)).toEqual([]);
    actions.toggleRing('port');
    actions.changeRings({ radiiKilometres: [5, 10] });
    expect(shapesOf(store)).toEqual([
      { type: 'area', kilometres: 10, shape: 'Polygon' },
      { type: 'area', kilometres: 5, shape: 'Polygon' },
      { type: 'label', kilometres: 10, shape: 'Point' },
      { type: 'label', kilometres: 5, shape: 'Point' },
      { type: 'centre', shape: 'Point' },
    ]);
  });

  it('waits for the worker where rings are dissolved', () => {
    const store = createAppStore();
    const actions = createActions(store);
    actions.toggleRing('port');
    actions.changeRings({ isDissolved: true });
    expect(shapesOf(store)).toEqual([{ type: 'centre', shape: 'Point' }]);
  });

  it('is drawn anew for other rings, another year and other outlines only', () => {
    const store = createAppStore();
    const before = store.getState();
    expect(isSameRings(before, { ...before })).toBe(true);
    expect(isSameRings({ ...before, view: { ...before.view, year: 2030 } }, before)).toBe(false);
    createActions(store).toggleRing('port');
    expect(isSameRings(store.getState(), before)).toBe(false);
  });
});

describe('connectionFeatures', () => {
  const table = (metres: number) => ({
    origin: 'edge' as const,
    siteIds: ['site'],
    targetIds: ['road'],
    metres: Float64Array.from([metres]),
    errorMetres: Float32Array.from([100]),
    nearest: Int32Array.from([0]),
    connections: Float64Array.from([107, 21, 107.1, 21.1]),
  });

  function featuresOf(metres: number, siteId = 'site'): readonly string[] {
    const store = createAppStore();
    createActions(store).pointAtDistance({ siteId, target: 'expressway' });
    store.setState(({ findings }) => ({
      findings: { ...findings, proximity: { type: 'ready', value: table(metres) } },
    }));
    return connectionFeatures(store.getState()).features.map(({ geometry }) => geometry.type);
  }

  it('is a line with two ends, one point where the road crosses, nothing where nothing is known', () => {
    expect(featuresOf(500)).toEqual(['LineString', 'Point', 'Point']);
    expect(featuresOf(0)).toEqual(['Point']);
    expect(featuresOf(500, 'elsewhere')).toEqual([]);
    expect(connectionFeatures(createAppStore().getState()).features).toEqual([]);
  });
});
