import { describe, expect, it } from 'vitest';
import { labelPoint } from '@/geometry/label-point';
import { zoneOutlines, zonePoints } from '@/map/zone-features';
import { SAMPLE_DATA, sampleZone, square } from './sample-data';

const ids = (collection: { features: { properties: { id: string } }[] }): string[] =>
  collection.features.map((feature) => feature.properties.id);

describe('zones on the map', () => {
  it('have an outline only where one is held, and no place where none is known', () => {
    expect(ids(zoneOutlines(SAMPLE_DATA.zones))).toEqual(['park', 'surveyed', 'economic']);
    expect(ids(zonePoints(SAMPLE_DATA.zones))).toEqual(['park', 'surveyed', 'point', 'economic']);
  });

  it('carry the short name of each language, and 0 hectares where the area is not known', () => {
    const zone = sampleZone({
      id: 'a',
      name: 'KCN Sông Khoai (Amata City Hạ Long)',
      nameEn: 'Song Khoai Industrial Park (Amata City Halong)',
      geometry: square(107, 21, 0.1),
    });
    expect(zoneOutlines([zone]).features[0]?.properties).toEqual({
      id: 'a',
      kind: 'industrial-park',
      status: 'operating',
      boundary: 'none',
      vi: 'KCN Sông Khoai',
      en: 'Song Khoai IP',
      hectares: 0,
      hasOutline: true,
    });
  });
});

describe('labelPoint', () => {
  it('stands in the middle of a square', () => {
    const [x, y] = labelPoint(square(107, 21, 0.2));
    expect(x).toBeCloseTo(107.1, 6);
    expect(y).toBeCloseTo(21.1, 6);
  });

  it('stands inside a horseshoe whose centroid lies outside', () => {
    const [x = 0, y = 0] = labelPoint({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [9, 10],
          [9, 1],
          [1, 1],
          [1, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    });
    expect(y < 1 || x < 1 || x > 9).toBe(true);
  });

  it('avoids a hole', () => {
    const hole = square(1, 1, 8).coordinates[0] ?? [];
    const [x = 0, y = 0] = labelPoint({
      type: 'Polygon',
      coordinates: [...square(0, 0, 10).coordinates, hole],
    });
    expect(x > 1 && x < 9 && y > 1 && y < 9).toBe(false);
  });

  it('takes the largest part, and a point as it stands', () => {
    const [x] = labelPoint({
      type: 'MultiPolygon',
      coordinates: [square(0, 0, 1).coordinates, square(5, 5, 3).coordinates],
    });
    expect(x).toBeCloseTo(6.5, 6);
    expect(labelPoint({ type: 'Point', coordinates: [107, 21] })).toEqual([107, 21]);
  });
});
