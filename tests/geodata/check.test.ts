import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkGeodata } from '../../geodata/check';
import { checkCommunes } from '../../geodata/checks/check-communes';
import { faultText } from '../../geodata/checks/fault';
import { readPublished } from '../../geodata/checks/read-published';
import {
  emptyFolder,
  faultsOf,
  featureOf,
  type LooseCollection,
  type LooseFeature,
  PUBLISHED,
  plantedFolder,
} from './planted-folder';

type Ring = [number, number][];

const ZONES = 'zones.geojson';
/** Judged against only where it stands beside the project. */
const COMMUNES = fileURLToPath(new URL('../../../shared/reference/communes-2025.geojson', import.meta.url));

function outerRing(feature: LooseFeature): Ring {
  const [ring = []] = (feature.geometry?.coordinates ?? []) as Ring[];
  return ring;
}

function moveZone(feature: LooseFeature, east: number, north: number): void {
  for (const position of outerRing(feature)) {
    position[0] += east;
    position[1] += north;
  }
}

/** Faults after one zone was spoilt. */
function spoilt(id: string, spoil: (zone: LooseFeature) => void): readonly string[] {
  return faultsOf(plantedFolder<LooseCollection>(ZONES, (zones) => spoil(featureOf(zones, id))));
}

describe('the published files', () => {
  it('are sound', () => {
    expect(checkGeodata(PUBLISHED, COMMUNES).map(faultText)).toEqual([]);
  });
});

describe('a broken form', () => {
  it.each<[string, (zone: LooseFeature) => void, string]>([
    ['an open ring', (zone) => outerRing(zone).pop(), 'geometry'],
    ['a number that is none', (zone) => (outerRing(zone)[1] = [Number.NaN, 21]), 'geometry'],
    [
      'a place elsewhere',
      (zone) => moveZone(zone, 20, 0),
      'geometry.coordinates: a position lies out of the region',
    ],
    [
      'a ring the wrong way',
      (zone) => outerRing(zone).reverse(),
      'geometry.coordinates: an outer ring runs clockwise',
    ],
    [
      'a wrong type',
      (zone) => (zone.geometry = { type: 'LineString', coordinates: outerRing(zone) }),
      'geometry.type: LineString does not belong in this layer',
    ],
    ['a missing field', (zone) => delete zone.properties.figures, 'properties.figures: is missing'],
  ])('is told by file, feature and place: %s', (_what, spoil, expected) => {
    const faults = spoilt('kcn-viet-hung', spoil);
    expect(faults).not.toEqual([]);
    expect(faults.filter((text) => text.startsWith(`${ZONES} › kcn-viet-hung`))).toEqual(faults);
    if (expected !== 'geometry') expect(faults.join()).toContain(expected);
  });

  it('counts the zones and refuses a repeated id', () => {
    const folder = plantedFolder<LooseCollection>(ZONES, ({ features }) => {
      features.splice(
        -1,
        1,
        structuredClone(features[0] as LooseFeature),
        structuredClone(features[1] as LooseFeature),
      );
    });
    expect(faultsOf(folder)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('stands more than once'),
        `${ZONES} › features: holds 43, not 42`,
      ]),
    );
  });

  it('names a file that is missing or cut off', () => {
    const folder = plantedFolder<LooseCollection>('places.geojson', () => undefined);
    rmSync(join(folder, 'hubs.geojson'));
    writeFileSync(join(folder, 'places.geojson'), '{"type":"FeatureCollection","features":[');
    expect(faultsOf(folder)).toEqual([
      'hubs.geojson: is missing',
      expect.stringMatching(/^places\.geojson: is not JSON/),
    ]);
    expect(faultsOf(emptyFolder())).toContain('zones.geojson: is missing');
  });
});

describe('a fact that does not hold', () => {
  it('a source that is not described', () => {
    const faults = spoilt('kcn-viet-hung', ({ properties }) => (properties.sources = ['hearsay']));
    expect(faults).toEqual([expect.stringMatching(/^zones\.geojson › kcn-viet-hung › .*"hearsay"/)]);
  });

  it('a source of a single figure that is not described', () => {
    const faults = spoilt('kcn-viet-hung', ({ properties }) => {
      properties.figures = [{ code: 'area-declared', sources: ['hearsay'] }];
    });
    expect(faults).toEqual([expect.stringContaining('properties.figures.0.sources')]);
  });

  it('an outline over the land border', () => {
    const faults = spoilt('kcn-hai-yen', (zone) => moveZone(zone, 0.02, 0.08));
    expect(faults).toContainEqual(
      expect.stringMatching(/kcn-hai-yen › geometry: reaches over the land border by \d+ m²/),
    );
  });

  it('two parks on the same ground', () => {
    const folder = plantedFolder<LooseCollection>(ZONES, (zones) => {
      const copy = structuredClone(featureOf(zones, 'kcn-dong-mai').geometry);
      featureOf(zones, 'kcn-song-khoai').geometry = copy;
    });
    expect(faultsOf(folder)).toContainEqual(
      expect.stringMatching(/kcn-dong-mai › geometry: overlaps kcn-song-khoai by 167\.\d+ ha/),
    );
  });

  it('the same two, one being part of the other, overlap rightly', () => {
    const folder = plantedFolder<LooseCollection>(ZONES, (zones) => {
      featureOf(zones, 'kcn-song-khoai').geometry = structuredClone(
        featureOf(zones, 'kcn-dong-mai').geometry,
      );
      featureOf(zones, 'kcn-song-khoai').properties.partOf = 'kcn-dong-mai';
    });
    expect(faultsOf(folder).filter((text) => text.includes('overlaps'))).toEqual([]);
  });

  it('a part outside its whole', () => {
    const faults = spoilt('kcn-texhong-hai-ha', (zone) => moveZone(zone, -0.15, 0.1));
    expect(faults).toContainEqual(
      expect.stringContaining('outside kcn-cang-bien-hai-ha, of which it is part'),
    );
  });

  it('an outline of another area than declared', () => {
    const faults = spoilt('ccn-dong-mai', ({ properties }) => (properties.declaredHectares = 16.002));
    expect(faults).toContainEqual(
      'zones.geojson › ccn-dong-mai › geometry: measures 16.000 ha against 16.002 ha declared',
    );
  });

  it('a park in the sea that is not marked as reclaimed', () => {
    const faults = spoilt('kcn-nam-tien-phong', ({ properties }) => (properties.reclaimed = false));
    expect(faults).toEqual([expect.stringMatching(/only [\d.]+ % of it is on land/)]);
  });

  it.each([
    ['kkt-quang-yen', 13304, 'economic zones sum to 375172.00 ha'],
    ['ccn-hai-yen', 50.37, 'clusters under development sum to 480.09 ha'],
  ])('totals that do not match: %s', (id, hectares, expected) => {
    const faults = spoilt(id, ({ properties }) => (properties.declaredHectares = hectares));
    expect(faults.join()).toContain(expected);
  });

  it('a published total that was changed', () => {
    const folder = plantedFolder<{ id: string; main: { value: number } }[]>('province.json', (topics) => {
      for (const topic of topics) if (topic.id === 'cluster-established-area') topic.main.value = 853;
    });
    expect(faultsOf(folder)).toEqual([
      expect.stringContaining('cluster-established-area › main.value: is 853'),
    ]);
  });

  it('land and sea taken for each other', () => {
    const folder = plantedFolder<LooseCollection>('land.geojson', ({ features }) => features.splice(0, 1));
    expect(faultsOf(folder)).toContainEqual(expect.stringContaining('land.geojson: Cẩm Phả'));
  });

  it('a catalogue that does not describe its files', () => {
    const folder = plantedFolder<LooseCollection>('places.geojson', ({ features }) => features.pop());
    const faults = checkGeodata(folder, 'no such file').map(faultText);
    expect(faults).toEqual([
      'catalogue.json › places.geojson › sha256: is not the hash of the file',
      'catalogue.json › places.geojson › bytes: is not the size of the file',
      'catalogue.json › places.geojson › features: is not the count of the file',
    ]);
  });
});

describe('communes', () => {
  const square = (west: number, south: number, side: number): Ring[] => [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ];

  function againstCommunes(rings: Ring[]): readonly string[] {
    const codes = (JSON.parse(readFileSync(join(PUBLISHED, 'communes.geojson'), 'utf8')) as LooseCollection)
      .features;
    const file = join(emptyFolder(), 'communes.geojson');
    const features = codes.map(({ id }) => ({
      properties: { code: id },
      geometry: { type: 'Polygon', coordinates: rings },
    }));
    writeFileSync(file, JSON.stringify({ features }));
    return checkCommunes(readPublished(PUBLISHED), file).map(faultText);
  }

  it('accept what lies within them and name what does not', () => {
    expect(againstCommunes(square(106, 20, 3))).toEqual([]);
    const faults = againstCommunes(square(106, 20, 0.1));
    expect(faults).toContain(
      'zones.geojson › kcn-viet-hung › geometry: its middle lies outside commune 06661',
    );
  });
});
