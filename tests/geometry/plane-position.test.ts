import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { planeArea } from '@/geometry/plane-area';
import { fromPlane, toPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM, REFERENCE_SYSTEMS, type ReferenceSystem } from '@/geometry/reference-systems';
import projTruth from '../fixtures/geometry/proj.json';

const SHIFT = '-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278';

function definition({ datum, projection }: ReferenceSystem): string {
  const shift = datum === 'VN-2000' ? SHIFT : '0,0,0';
  return `+proj=tmerc +lat_0=0 +lon_0=${projection.centralMeridian} +k=${projection.scale} +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${shift} +units=m +no_defs`;
}

function systemOf(code: number): ReferenceSystem {
  const system = REFERENCE_SYSTEMS.find((candidate) => candidate.code === code);
  if (!system) throw new Error(`no system ${code}`);
  return system;
}

/** Golden points of EPSG:5899, to the millimetre. */
const GOLDEN = [
  [107.07, 20.95, 429087.568, 2317570.853],
  [107.08, 20.95, 430127.565, 2317566.4716],
  [106.8, 20.93, 400993.847, 2315499.36],
  [106.8, 20.92, 400987.29, 2314392.2],
  [107.41417, 21.11778, 464919.443, 2336031.895],
  [107.42, 21.12, 465525.569, 2336276.4],
  [107.97, 21.53, 522594.356, 2381647.927],
] as const;

const provincePosition = fc
  .tuple(fc.double({ min: 106.3, max: 108.3, noNaN: true }), fc.double({ min: 20.5, max: 21.8, noNaN: true }))
  .map(([longitude, latitude]) => lngLat(longitude, latitude));

describe('VN-2000 / TM-3 107°45′', () => {
  it.each(GOLDEN)(
    'takes %f, %f to its published plane coordinates',
    (longitude, latitude, easting, northing) => {
      const plane = toPlane(QUANG_NINH_SYSTEM, lngLat(longitude, latitude));
      expect(Math.hypot(plane.easting - easting, plane.northing - northing)).toBeLessThan(0.001);
    },
  );

  it.each(GOLDEN)('brings %f, %f back', (longitude, latitude, easting, northing) => {
    const [backLongitude, backLatitude] = fromPlane(QUANG_NINH_SYSTEM, { easting, northing });
    expect(
      Math.hypot((backLongitude - longitude) * 103_900, (backLatitude - latitude) * 110_700),
    ).toBeLessThan(0.002);
  });
});

describe('every reference system', () => {
  it('agrees with PROJ within 1 mm', () => {
    for (const { code, position, plane } of projTruth.points) {
      const [longitude = NaN, latitude = NaN] = position;
      const ours = toPlane(systemOf(code), lngLat(longitude, latitude));
      const miss = Math.hypot(ours.easting - (plane[0] ?? NaN), ours.northing - (plane[1] ?? NaN));
      expect(miss, `EPSG:${code} at ${position}`).toBeLessThan(0.001);
    }
  });

  it.each(REFERENCE_SYSTEMS.map((system) => [system.name, system] as const))(
    '%s agrees with proj4 and survives a round trip',
    (_, system) => {
      const transform = proj4('WGS84', definition(system));
      fc.assert(
        fc.property(provincePosition, (position) => {
          const plane = toPlane(system, position);
          const [easting = NaN, northing = NaN] = transform.forward([position[0], position[1]]);
          expect(Math.hypot(plane.easting - easting, plane.northing - northing)).toBeLessThan(0.001);
          const again = toPlane(system, fromPlane(system, plane));
          expect(Math.hypot(plane.easting - again.easting, plane.northing - again.northing)).toBeLessThan(
            1e-6,
          );
        }),
        { seed: 5899, numRuns: 60 },
      );
    },
  );
});

describe('planeArea', () => {
  it('is the shoelace area of a square laid out in the plane', () => {
    const corner = { easting: 429_000, northing: 2_317_000 };
    const ring = [
      [0, 0],
      [1000, 0],
      [1000, 500],
      [0, 500],
    ].map(([x = 0, y = 0]) => [
      ...fromPlane(QUANG_NINH_SYSTEM, { easting: corner.easting + x, northing: corner.northing + y }),
    ]);
    const area = planeArea({ type: 'Polygon', coordinates: [ring] }, QUANG_NINH_SYSTEM);
    expect(Math.abs((area ?? NaN) - 500_000)).toBeLessThan(0.01);
  });

  it('has no answer for a ring of two corners', () => {
    expect(
      planeArea(
        {
          type: 'Polygon',
          coordinates: [
            [
              [107, 21],
              [107.1, 21],
            ],
          ],
        },
        QUANG_NINH_SYSTEM,
      ),
    ).toBeUndefined();
  });
});
