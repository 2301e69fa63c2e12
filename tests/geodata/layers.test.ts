import { describe, expect, it } from 'vitest';
import type { Commune } from '@/domain/commune';
import { CORRIDOR_CLASSES, type Corridor } from '@/domain/corridor';
import { HUB_KINDS, type Hub } from '@/domain/hub';
import type { Place } from '@/domain/place';
import { boundingBox } from '@/geometry/bounding-box';
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

const hubs = hubRecords as unknown as readonly Hub[];
const corridors = corridorRecords as unknown as readonly Corridor[];
const places = placeRecords as unknown as readonly Place[];
const communes = communeRecords as unknown as readonly Commune[];

describe('points and lines', () => {
  it('are all there, of known kinds', () => {
    expect([hubs.length, corridors.length, communes.length]).toEqual([51, 9, 54]);
    expect(hubs.filter(({ kind }) => !HUB_KINDS.includes(kind))).toEqual([]);
    expect(corridors.filter((corridor) => !CORRIDOR_CLASSES.includes(corridor.class))).toEqual([]);
    expect(hubs.filter(({ status }) => status === 'planned').map(({ id }) => id)).toEqual([
      'hp-berth-1',
      'hp-berth-2',
      'van-ninh-port',
      'hai-ha-port',
    ]);
  });

  it('give opening dates only where they were published, to an interchange that of its section', () => {
    const opened = [...corridors, ...hubs].filter((item) => item.opened !== null);
    const derived = hubs.filter(({ note }) => note?.vi.includes('lấy theo đoạn')).map(({ id }) => id);
    expect(derived).toEqual([
      'ic-dong-dang',
      'ic-quang-yen',
      'ic-dam-nha-mac',
      'ic-quang-hanh',
      'ic-mong-duong',
      'ic-doan-ket',
      'ic-tien-yen',
    ]);
    expect(opened.map(({ id, opened: date }) => `${id} ${date}`)).toEqual([
      'ct06-hai-phong-ha-long 2018-09-01',
      'ct06-ha-long-van-don 2019-02-01',
      'ct06-van-don-mong-cai 2022-09-01',
      'vdo 2018-12-30',
      'hp-berth-0 2025-04-05',
      'hp-berth-2 2030',
      'hp-berth-5 2018-05-07',
      'lach-huyen-b3 2025-05-13',
      'bac-luan-2 2019-03-19',
      'ic-dong-dang 2019-02-01',
      'ic-dai-yen 2018-09-01',
      'ic-quang-yen 2018-09-01',
      'ic-dam-nha-mac 2018-09-01',
      'ic-quang-hanh 2019-02-01',
      'ic-mong-duong 2019-02-01',
      'ic-doan-ket 2019-02-01',
      'ic-tien-yen 2022-09-01',
      'ic-dam-ha 2022-09-01',
      'ic-hai-ha 2022-09-01',
      'ic-mong-cai 2022-09-01',
    ]);
  });

  it('hold 30 wards, 22 communes and 2 special zones with their former units', () => {
    const count = (type: Commune['type']) => communes.filter((commune) => commune.type === type).length;
    expect([count('ward'), count('commune'), count('special-zone')]).toEqual([30, 22, 2]);
    expect(communes.filter(({ formerNames }) => formerNames.length === 0).map(({ name }) => name)).toEqual([
      'Cái Chiên',
    ]);
    for (const { name, fullName } of communes) expect(fullName.endsWith(` ${name}`)).toBe(true);
  });

  it('leave out the misplaced and misspelt names', () => {
    const names = places.map(({ name }) => name.vi);
    for (const wrong of ['Thị Trấn Tiên Yên', 'Cẩm Phả Mines', 'Haiphong', 'Đố Sơn', 'Huyền Tụng'])
      expect(names).not.toContain(wrong);
    expect(names).toEqual(expect.arrayContaining(['Tiên Yên', 'Hải Phòng', 'Đồ Sơn', 'Vịnh Hạ Long']));
    expect(
      places.filter(({ rank, kind }) => rank === 1 && kind === 'town').map(({ name }) => name.vi),
    ).toEqual(expect.arrayContaining(['Hạ Long', 'Móng Cái', 'Cẩm Phả', 'Uông Bí', 'Hải Phòng']));
  });
});

/** West, south, east, north: degrees of the region that the layers cover. */
function isInRegion(degrees: number, side: number): boolean {
  const [least, greatest] = side % 2 === 0 ? [106.3, 108.3] : [20.5, 21.8];
  return degrees > least && degrees < greatest;
}

describe('layers', () => {
  it('hold as many features as they say, each under its id and within the region', () => {
    const built = [
      buildHubs(),
      buildCorridors(),
      buildPlaces(),
      buildCommunes(),
      buildProvince(),
      buildSectors(),
      buildSources(),
    ];
    expect(built.map(({ file, features }) => `${file} ${features}`)).toEqual([
      'hubs.geojson 51',
      'corridors.geojson 9',
      'places.geojson 37',
      'communes.geojson 54',
      'province.json 39',
      'sectors.json 25',
      'sources.json 115',
    ]);
    for (const { content, features, file } of built.slice(0, 4)) {
      const list = (content as GeoJSON.FeatureCollection).features;
      expect([file, list.length]).toEqual([file, features]);
      for (const { id, properties, geometry } of list) {
        expect([properties?.id, properties?.code]).toContain(id);
        expect(boundingBox(geometry)?.every(isInRegion), String(id)).toBe(true);
      }
    }
  });
});
