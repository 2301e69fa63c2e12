import { describe, expect, it } from 'vitest';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { createActions } from '@/store/actions';
import { createAppStore } from '@/store/app-store';
import { followBoundaries } from '@/store/follow-boundaries';
import { makeCandidate, makeProject } from '../domain/make-candidate';
import { makeZone } from '../domain/make-zone';

const { geometry, lineage } = makeCandidate();
if (geometry.type === 'Point') throw new Error('an outline is wanted');
const boundary = {
  zoneId: 'a',
  geometry,
  lineage: { ...lineage, errorMetres: 1, fileName: 'ranh-gioi.csv' },
};
const data = { ...NO_REFERENCE_DATA, zones: [makeZone({ id: 'a' }), makeZone({ id: 'b' })] };

function start() {
  const store = createAppStore();
  followBoundaries(store);
  store.setState({ project: makeProject(), projectStatus: 'open' });
  return { store, actions: createActions(store) };
}

describe('followBoundaries', () => {
  it('puts own boundaries into the data, and takes them out with undo', () => {
    const { store, actions } = start();
    store.setState({ data });
    actions.apply({ type: 'boundaries-set', boundaries: [boundary] });
    expect(store.getState().data.zones[0]).toMatchObject({
      geometry,
      boundary: 'surveyed',
      errorMetres: 1,
      declaredHectares: data.zones[0]?.declaredHectares,
    });
    expect(store.getState().data.zones[0]?.placeSource?.vi).toContain('ranh-gioi.csv');
    expect(store.getState().data.zones[1]).toBe(data.zones[1]);
    actions.undo();
    expect(store.getState().data).toBe(data);
  });

  it('holds whichever comes first, the project or the data', () => {
    const { store, actions } = start();
    actions.apply({ type: 'boundaries-set', boundaries: [boundary] });
    store.setState({ data });
    expect(store.getState().data.zones[0]?.geometry).toBe(geometry);
  });

  it('calls an outline surveyed only where it is', () => {
    const { store, actions } = start();
    store.setState({ data });
    const rough = { ...boundary, lineage: { ...boundary.lineage, errorMetres: 50 } };
    actions.apply({ type: 'boundaries-set', boundaries: [rough] });
    expect(store.getState().data.zones[0]?.boundary).toBe('indicative');
  });
});
