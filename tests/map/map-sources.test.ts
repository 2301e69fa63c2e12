import { describe, expect, it } from 'vitest';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { dataInYear } from '@/domain/scenario';
import { changedSources, sourceData } from '@/map/map-sources';
import { SAMPLE_DATA, sampleHub } from './sample-data';

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

describe('sourceData of a year', () => {
  const data = {
    ...SAMPLE_DATA,
    hubs: [
      sampleHub({ id: 'port' }),
      sampleHub({ id: 'gate', kind: 'border-gate', opened: '2019-03-19' }),
      sampleHub({ id: 'berth', status: 'planned', opened: '2030' }),
      sampleHub({ id: 'some-day', status: 'planned' }),
    ],
    corridors: SAMPLE_DATA.corridors.map((corridor) =>
      corridor.class === 'expressway' ? { ...corridor, opened: '2022-09-01' } : corridor,
    ),
  };
  const drawn = (year: number | null) => {
    const { hubs, corridors } = sourceData(dataInYear(data, year));
    return {
      hubs: hubs.features.map(({ properties }) => `${properties?.id} ${properties?.icon}`),
      corridors: corridors.features.map(({ properties }) => properties?.id),
    };
  };

  it('holds what is planned, drawn as planned, without a year', () => {
    expect(drawn(null).hubs).toEqual([
      'port hub-seaport-open',
      'gate hub-border-gate-open',
      'berth hub-seaport-planned',
      'some-day hub-seaport-planned',
    ]);
    expect(drawn(null).corridors).toEqual(['ct06', 'ql18', 'rail']);
  });

  it('draws no hub and no road before it opens', () => {
    expect(drawn(2018)).toEqual({ hubs: ['port hub-seaport-open'], corridors: ['ql18', 'rail'] });
    expect(drawn(2022).corridors).toEqual(['ct06', 'ql18', 'rail']);
  });

  it('draws as open what was planned and has come by then', () => {
    expect(drawn(2030).hubs).toEqual([
      'port hub-seaport-open',
      'gate hub-border-gate-open',
      'berth hub-seaport-open',
    ]);
  });
});
