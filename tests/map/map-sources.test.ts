import { describe, expect, it } from 'vitest';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { changedSources } from '@/map/map-sources';

describe('changedSources', () => {
  it('names only what comes from another part of the data', () => {
    expect(changedSources(NO_REFERENCE_DATA, { ...NO_REFERENCE_DATA })).toEqual([]);
    expect(changedSources({ ...NO_REFERENCE_DATA, hubs: [] }, NO_REFERENCE_DATA)).toEqual(['hubs']);
    expect(changedSources({ ...NO_REFERENCE_DATA, zones: [], corridors: [] }, NO_REFERENCE_DATA)).toEqual([
      'zones',
      'zone-points',
      'corridors',
    ]);
  });
});
