import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '@/catalogue/load-reference-data';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { brokenFile, publishedFiles, replaced, zoneFeature } from './published-files';

const reading =
  (files: ReadonlyMap<string, string>) =>
  async (file: string): Promise<Result<string, Problem>> => {
    const text = files.get(file);
    return text === undefined
      ? failed({ code: 'file-missing', severity: 'error', subject: file, detail: '404' })
      : ok(text);
  };

const load = (files: ReadonlyMap<string, string>) => loadReferenceData(reading(files));

describe('loadReferenceData', () => {
  it('reads every published file into the domain', async () => {
    const { data, problems } = await load(publishedFiles());
    expect(problems).toEqual([]);
    expect(data.catalogue?.version).toBe('1');
    expect(data.zones.map((zone) => [zone.id, zone.kind, zone.geometry?.type])).toEqual([
      ['kcn-viet-hung', 'industrial-park', 'Polygon'],
      ['ccn-quang-hanh', 'industrial-cluster', undefined],
    ]);
    expect(data.hubs[0]).toMatchObject({ id: 'cai-lan', kind: 'seaport', position: [107.05, 20.97] });
    expect(data.corridors[0]).toMatchObject({ id: 'ct06', class: 'expressway', ref: 'CT.06' });
    expect(data.communes[0]).toMatchObject({
      code: '07132',
      name: 'Đông Mai',
      formerNames: ['Phường Minh Thành'],
    });
    expect(data.places[0]).toMatchObject({ id: 'ha-long', rank: 1 });
    expect(data.province[0]?.main.value).toBe(375_171);
    expect(data.sources.get('a002')?.kind).toBe('article');
    expect(data.sectors).toEqual([{ code: 'logistics', label: { vi: 'Logistics', en: 'Logistics' } }]);
    expect([data.land.features.length, data.border.features.length]).toEqual([1, 1]);
  });

  it('lets fields pass that it does not know', async () => {
    const files = replaced('zones.geojson', {
      type: 'FeatureCollection',
      features: [
        { ...zoneFeature('a'), bbox: [0, 0, 1, 1], properties: { ...zoneFeature('a').properties, later: 1 } },
      ],
    });
    const { data, problems } = await load(files);
    expect(problems).toEqual([]);
    expect(data.zones).toHaveLength(1);
  });

  it.each([...publishedFiles().keys()])('keeps all the rest when %s is missing', async (file) => {
    const files = new Map(publishedFiles());
    files.delete(file);
    const { data, problems } = await load(files);
    expect(problems).toEqual([
      {
        code: file === 'catalogue.json' ? 'catalogue-missing' : 'file-missing',
        severity: 'error',
        subject: file,
        detail: '404',
      },
    ]);
    expect(data.zones).toHaveLength(file === 'zones.geojson' ? 0 : 2);
    expect(data.hubs).toHaveLength(file === 'hubs.geojson' ? 0 : 1);
  });

  it.each([...publishedFiles().keys()])('says that %s is not JSON', async (file) => {
    const { problems } = await load(brokenFile(file, '{"type": "FeatureColl'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'file-not-json', subject: file });
  });

  it.each([...publishedFiles().keys()])('says that %s does not hold what it should', async (file) => {
    for (const text of ['null', '17', '"features"', '{"features": {}}', '[[]]']) {
      const { problems } = await load(brokenFile(file, text));
      expect(problems.map((problem) => [problem.code, problem.subject])).toEqual([['file-schema', file]]);
    }
  });

  it('loses one broken feature, not its neighbours, and names feature and field', async () => {
    const broken = zoneFeature('b');
    const files = replaced('zones.geojson', {
      type: 'FeatureCollection',
      features: [
        zoneFeature('a'),
        { ...broken, properties: { ...broken.properties, localityNow: { vi: 'x', en: 3 } } },
        zoneFeature('c'),
      ],
    });
    const { data, problems } = await load(files);
    expect(data.zones.map((zone) => zone.id)).toEqual(['a', 'c']);
    expect(problems).toEqual([
      {
        code: 'file-schema',
        severity: 'error',
        subject: 'zones.geojson',
        feature: 1,
        field: 'features.1.properties.localityNow.en',
        detail: 'invalid_type',
      },
    ]);
  });

  it('takes the first of two features with one id', async () => {
    const features = [
      zoneFeature('a'),
      { ...zoneFeature('a'), properties: { ...zoneFeature('a').properties, name: 'B' } },
    ];
    const { data, problems } = await load(replaced('zones.geojson', { type: 'FeatureCollection', features }));
    expect(data.zones.map((zone) => zone.name)).toEqual(['KCN Việt Hưng']);
    expect(problems[0]).toMatchObject({
      code: 'file-schema',
      feature: 1,
      field: 'features.1.id',
      detail: 'repeated',
    });
  });

  it.each([
    [
      'a latitude of 200',
      [
        [
          [107, 200],
          [107.1, 20],
          [107.1, 20.1],
          [107, 200],
        ],
      ],
    ],
    [
      'an infinite coordinate',
      [
        [
          [Number.POSITIVE_INFINITY, 20],
          [107.1, 20],
          [107.1, 20.1],
          [107, 20],
        ],
      ],
    ],
    [
      'a ring of three positions',
      [
        [
          [107, 20],
          [107.1, 20],
          [107, 20],
        ],
      ],
    ],
    ['no ring', []],
  ])('leaves out an outline with %s', async (_, coordinates) => {
    const feature = { ...zoneFeature('a'), geometry: { type: 'Polygon', coordinates } };
    const { data, problems } = await load(
      replaced('zones.geojson', { type: 'FeatureCollection', features: [feature] }),
    );
    expect(data.zones).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'file-schema', feature: 0 });
    expect(problems[0]?.field).toMatch(/^features\.0\.geometry/);
  });

  it('does not take an unknown area for 0', async () => {
    const feature = zoneFeature('a');
    const zero = { ...feature, properties: { ...feature.properties, declaredHectares: 0 } };
    const { data } = await load(replaced('zones.geojson', { type: 'FeatureCollection', features: [zero] }));
    expect(data.zones).toEqual([]);
  });
});
