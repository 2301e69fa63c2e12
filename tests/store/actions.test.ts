import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LAYERS } from '@/domain/map-layer';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import type { Zone } from '@/domain/zone';
import { type Actions, createActions } from '@/store/actions';
import { type AppStore, createAppStore } from '@/store/app-store';
import { selectListedZones, selectSelectedZone } from '@/store/selectors';

let store: AppStore;
let actions: Actions;

beforeEach(() => {
  store = createAppStore();
  actions = createActions(store);
});

const layerIds = (): readonly string[] => store.getState().view.layers.map((layer) => layer.id);

function zone(id: string, declaredHectares: number | null): Zone {
  return {
    id,
    kind: 'industrial-park',
    status: 'operating',
    name: id,
    nameEn: id,
    geometry: null,
    boundary: 'none',
    errorMetres: null,
    reclaimed: false,
    declaredHectares,
    localityNow: { vi: '', en: '' },
    localityBefore: { vi: '', en: '' },
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
  };
}

describe('layers', () => {
  it('switches one layer and leaves the others alone', () => {
    actions.setLayerVisible('parks', false);
    actions.setLayerOpacity('parks', 0.4);
    const { layers } = store.getState().view;
    expect(layers.find((layer) => layer.id === 'parks')).toEqual({
      id: 'parks',
      visible: false,
      opacity: 0.4,
    });
    expect(layers.filter((layer) => layer.id !== 'parks')).toEqual(
      DEFAULT_LAYERS.filter((layer) => layer.id !== 'parks'),
    );
  });

  it('moves a layer, never losing one, whatever place is asked for', () => {
    for (const place of [-3, 0, 4, 99]) {
      actions.moveLayer('parks', place);
      expect([...layerIds()].sort()).toEqual(DEFAULT_LAYERS.map((layer) => layer.id).sort());
      expect(layerIds().indexOf('parks')).toBe(Math.max(0, Math.min(place, DEFAULT_LAYERS.length - 1)));
    }
  });

  it('goes back to the first order', () => {
    actions.moveLayer('border', 0);
    actions.resetLayers();
    expect(store.getState().view.layers).toBe(DEFAULT_LAYERS);
  });
});

describe('visiting', () => {
  it('selects, leaves the about page and asks the map to go there, each time anew', () => {
    actions.changeView({ page: 'about' });
    actions.visit({ type: 'zone', id: 'a' });
    const first = store.getState().mapRequest;
    actions.visit({ type: 'zone', id: 'a' });
    expect(store.getState().view).toMatchObject({ page: 'map', selection: { type: 'zone', id: 'a' } });
    expect(first?.action).toEqual({ type: 'fit-selection' });
    expect(store.getState().mapRequest?.serial).toBe((first?.serial ?? 0) + 1);
  });
});

describe('notices', () => {
  it('tells the same fault once, different faults each, and forgets what is dismissed', () => {
    const missing = (subject: string) => ({ code: 'file-missing', severity: 'error', subject }) as const;
    actions.notify(missing('zones.geojson'));
    actions.notify(missing('zones.geojson'));
    actions.notify(missing('hubs.geojson'));
    expect(store.getState().notices.map((notice) => notice.subject)).toEqual([
      'zones.geojson',
      'hubs.geojson',
    ]);
    actions.dismissNotice(store.getState().notices[0]?.id ?? -1);
    expect(store.getState().notices.map((notice) => notice.subject)).toEqual(['hubs.geojson']);
  });
});

describe('the list', () => {
  beforeEach(() => {
    const zones = [zone('a', 10), zone('b', null), zone('c', 300)];
    store.setState({ data: { ...NO_REFERENCE_DATA, zones }, dataStatus: 'ready' });
  });

  it('holds what passes the filter, unknown areas last', () => {
    actions.changeView({ sort: 'area-largest' });
    expect(selectListedZones(store.getState()).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    actions.changeFilter({ minHectares: 5 });
    expect(selectListedZones(store.getState()).map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('is the same array until something that it is made of changes', () => {
    const before = selectListedZones(store.getState());
    actions.hover({ type: 'zone', id: 'a' });
    expect(selectListedZones(store.getState())).toBe(before);
    actions.changeView({ sort: 'name' });
    expect(selectListedZones(store.getState())).not.toBe(before);
  });

  it('finds the selected zone, and none for another kind of selection', () => {
    actions.select({ type: 'zone', id: 'c' });
    expect(selectSelectedZone(store.getState())?.id).toBe('c');
    actions.select({ type: 'hub', id: 'c' });
    expect(selectSelectedZone(store.getState())).toBeUndefined();
  });
});

describe('sites in comparison', () => {
  const compared = (): readonly string[] => store.getState().view.compare;
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  beforeEach(() => {
    store.setState({ data: { ...NO_REFERENCE_DATA, zones: ids.map((id) => zone(id, 1)) } });
  });

  it('are put in and taken out by the same gesture, six at most', () => {
    for (const id of ids) actions.toggleCompared(id);
    expect(compared()).toEqual(ids.slice(0, 6));
    actions.toggleCompared('b');
    actions.toggleCompared('g');
    expect(compared()).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
  });

  it('that are gone keep no place from one that is there', () => {
    actions.changeView({ compare: ['a', 'gone', 'c', 'd', 'e', 'f'] });
    actions.toggleCompared('b');
    expect(compared()).toEqual(['a', 'c', 'd', 'e', 'f', 'b']);
  });
});
