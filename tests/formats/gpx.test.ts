import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGpx } from '@/formats/gpx';

const read = (inside: string) =>
  readGpx(strToU8(`<gpx version="1.1">${inside}</gpx>`), { fileName: 'a.gpx' });
const points = (name: string, ...positions: readonly (readonly [number, number])[]) =>
  positions.map(([lon, lat]) => `<${name} lon="${lon}" lat="${lat}"><ele>3</ele></${name}>`).join('');
const track = (...positions: readonly (readonly [number, number])[]) =>
  `<trk><name>Vòng</name><trkseg>${points('trkpt', ...positions)}</trkseg></trk>`;

describe('readGpx', () => {
  it('closes a walk that ends where it began, and says by how much', () => {
    expect(read(track([107, 21], [107.01, 21], [107.01, 21.01], [107.0001, 21.0001]))).toMatchObject({
      value: {
        features: [
          {
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [107, 21],
                  [107.01, 21],
                  [107.01, 21.01],
                  [107.0001, 21.0001],
                  [107, 21],
                ],
              ],
            },
            properties: [['name', 'Vòng']],
          },
        ],
        problems: [{ code: 'walk-closed', severity: 'warning', feature: 0, detail: '15.2 m' }],
      },
    });
  });

  it('leaves a walk that ends elsewhere a line', () => {
    expect(read(track([107, 21], [107.01, 21], [107.01, 21.01], [107.02, 21.02]))).toMatchObject({
      value: { features: [{ geometry: { type: 'LineString' } }], problems: [] },
    });
  });

  it('reads routes and waypoints', () => {
    const route = `<rte>${points('rtept', [107, 21], [107.01, 21], [107.01, 21.01], [107, 21])}</rte>`;
    const contents = read(`${points('wpt', [107.5, 21.2])}${route}`);
    expect(contents.ok && contents.value.features.map(({ geometry }) => geometry)).toMatchObject([
      { type: 'Polygon' },
      { type: 'Point', coordinates: [107.5, 21.2] },
    ]);
  });

  it('hands on what is no number', () => {
    const contents = read('<wpt lon="" lat="x"/>');
    expect(contents.ok && contents.value.features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [Number.NaN, Number.NaN],
    });
  });

  it.each([
    ['<kml/>', 'feature-shape'],
    ['<gpx>', 'file-damaged'],
    ['<!DOCTYPE gpx><gpx/>', 'doctype-refused'],
  ])('refuses %s', (text, code) => {
    expect(readGpx(strToU8(text), { fileName: 'a.gpx' })).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('a walk of any length', () => {
  const degree = (least: number) => fc.double({ min: least, max: least + 1, noNaN: true });
  const position = fc.tuple(degree(107), degree(21));

  it('gives back every place, as an area where it ends at its beginning, and waypoints as points', () => {
    // Corners of a ring some kilometres wide: none comes back to the first by chance.
    const ring = fc.tuple(position, fc.integer({ min: 3, max: 40 })).map(([[x, y], count]) =>
      Array.from({ length: count }, (_, index): readonly [number, number] => {
        const angle = (2 * Math.PI * index) / count;
        return [x + 0.1 * Math.cos(angle), y + 0.1 * Math.sin(angle)];
      }),
    );
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), fc.array(position), (rings, places) => {
        const closed = rings.map((corners) => [...corners, ...corners.slice(0, 1)]);
        const contents = read(`${points('wpt', ...places)}${closed.map((one) => track(...one)).join('')}`);
        const found = contents.ok ? contents.value.features.map(({ geometry }) => geometry) : [];
        const areas = closed.map((one) => ({ type: 'Polygon', coordinates: [one] }));
        expect(found).toHaveLength(areas.length + places.length);
        expect(found).toEqual(
          expect.arrayContaining([
            ...areas,
            ...places.map((coordinates) => ({ type: 'Point', coordinates })),
          ]),
        );
      }),
      { seed: 41, numRuns: 80 },
    );
  });

  it('is never read halfway where it is cut off', () => {
    const text = `<gpx version="1.1">${track([107, 21], [107.01, 21], [107.01, 21.01], [107, 21])}</gpx>`;
    for (let length = 0; length < text.length; length++)
      expect(readGpx(strToU8(text.slice(0, length)), { fileName: 'a.gpx' }).ok, String(length)).toBe(false);
  });
});
