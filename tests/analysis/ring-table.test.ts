import fc from 'fast-check';
import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { planeFor } from '@/analysis/plane-for';
import { RingAnswers } from '@/analysis/ring-table';
import { buildSiteIndex } from '@/analysis/site-index';
import {
  DISSOLVED,
  type RingCentre,
  type RingQuestion,
  type RingTable,
  ringPartAt,
} from '@/domain/ring-table';
import type { Site, SiteTarget } from '@/domain/site';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { type LngLat, lngLat } from '@/geometry/position';
import { boxPolygon, randomSite, seededRandom } from './seeded-shapes';

const hub = (id: string, longitude: number, latitude: number, errorMetres = 0): RingCentre => ({
  type: 'hub',
  id,
  position: lngLat(longitude, latitude),
  errorMetres,
});

const corridor = (id: string, coordinates: Position[], opened: string | null = null): SiteTarget => ({
  id,
  target: 'expressway',
  geometry: { type: 'LineString', coordinates },
  errorMetres: 0,
  status: 'in-service',
  opened,
});

const siteOf = (id: string, geometry: Site['geometry'], errorMetres = 0): Site => ({
  id,
  geometry,
  errorMetres,
});

type Unpacked = RingTable & Readonly<Record<'shares' | 'least' | 'most', Float32Array>>;

/** Every place with its numbers. */
function unpacked(table: RingTable): Pick<Unpacked, 'shares' | 'least' | 'most'> {
  const parts = table.radiiMetres.flatMap((_, radius) =>
    table.siteIds.flatMap((__, site) =>
      table.columns.map((___, column) => ringPartAt(table, radius, site, column)),
    ),
  );
  return {
    shares: Float32Array.from(parts, ({ share }) => share),
    least: Float32Array.from(parts, ({ least }) => least),
    most: Float32Array.from(parts, ({ most }) => most),
  };
}

function ask(
  sites: readonly Site[],
  question: Partial<RingQuestion>,
  targets: readonly SiteTarget[] = [],
): Unpacked {
  const features = sites.map(
    ({ id, geometry }) => ({ type: 'Feature', id, properties: {}, geometry }) as never,
  );
  const index = buildSiteIndex(features, planeFor(features));
  const table = new RingAnswers(sites, index, targets).table({
    centres: [],
    radiiMetres: [5000],
    isDissolved: false,
    year: null,
    ...question,
  });
  return { ...table, ...unpacked(table) };
}

/** The share of a box, counted on a grid of points by distances of GeographicLib. */
function shareByGrid(
  [west, south, east, north]: readonly [number, number, number, number],
  isIn: (point: LngLat) => boolean,
  side: number,
): number {
  let inside = 0;
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const longitude = west + ((column + 0.5) / side) * (east - west);
      const latitude = south + ((row + 0.5) / side) * (north - south);
      if (isIn(lngLat(longitude, latitude))) inside++;
    }
  }
  return inside / (side * side);
}

const WINDOW = [107.03, 20.95, 107.07, 20.99] as const;
const SITE = siteOf('site', boxPolygon(...WINDOW));
/** The middle of the window is 2 to 4 km from each, and their discs overlap in it. */
const HUBS = [hub('a', 107.03, 20.97), hub('b', 107.07, 20.96), hub('c', 107.05, 21.0)] as const;
const positionOf = (centre: RingCentre): LngLat =>
  centre.type === 'corridor' ? lngLat(0, 0) : centre.position;

describe('RingAnswers', () => {
  it('gives one column for dissolved rings, as large as a grid counts', () => {
    const table = ask([SITE], { centres: HUBS, isDissolved: true, radiiMetres: [1500, 2500] });
    expect(table.columns).toEqual([DISSOLVED]);
    for (const [index, radius] of table.radiiMetres.entries()) {
      const counted = shareByGrid(
        WINDOW,
        (point) => HUBS.some((centre) => geodesicDistance(positionOf(centre), point) <= radius),
        400,
      );
      // A grid of 400 x 400 points is good to some 5e-4.
      expect(Math.abs((table.shares[index] ?? NaN) - counted)).toBeLessThan(8e-4);
    }
  });

  it('counts ground that several rings reach once', () => {
    const twice = ask([SITE], {
      centres: [HUBS[0], { ...HUBS[0], id: 'again' } as RingCentre],
      isDissolved: true,
    });
    const once = ask([SITE], { centres: [HUBS[0]] });
    expect(twice.shares[0]).toBeCloseTo(once.shares[0] ?? NaN, 4);
  });

  it('is, dissolved, at least the largest and at most the sum of the rings apart', () => {
    const random = seededRandom(77);
    const sites = Array.from({ length: 40 }, (_, index) => {
      const { geometry } = randomSite(random, `s${index}`, 3000);
      return siteOf(`s${index}`, geometry);
    });
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 106.6, max: 107.9, noNaN: true }),
            fc.double({ min: 20.8, max: 21.5, noNaN: true }),
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.integer({ min: 2000, max: 40_000 }),
        (places, radius) => {
          const centres = places.map(([longitude, latitude], index) => hub(`h${index}`, longitude, latitude));
          const apart = ask(sites, { centres, radiiMetres: [radius] });
          const together = ask(sites, { centres, radiiMetres: [radius], isDissolved: true });
          sites.forEach((_, site) => {
            const row = [...apart.shares.subarray(site * centres.length, (site + 1) * centres.length)];
            const share = together.shares[site] ?? NaN;
            expect(share).toBeGreaterThanOrEqual(Math.max(...row) - 1e-4);
            expect(share).toBeLessThanOrEqual(
              Math.min(
                1,
                row.reduce((sum, one) => sum + one, 0),
              ) + 1e-4,
            );
          });
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  it('gives the range that the errors of both places leave: 300 m and 400 m are 500 m', () => {
    const table = ask([{ ...SITE, errorMetres: 300 }], {
      centres: [hub('a', 107.03, 20.97, 400)],
      radiiMetres: [2000],
    });
    const exact = (radius: number) =>
      ask([SITE], { centres: [hub('a', 107.03, 20.97)], radiiMetres: [radius] }).shares[0];
    expect(table.shares[0]).toBe(exact(2000));
    expect(table.least[0]).toBe(exact(1500));
    expect(table.most[0]).toBe(exact(2500));
  });

  it('says 0 at least where the error is larger than the radius, and the same thrice without error', () => {
    const unsure = ask([{ ...SITE, errorMetres: 3000 }], { centres: [HUBS[0]], radiiMetres: [2000] });
    expect(unsure.least[0]).toBe(0);
    const sure = ask([SITE], { centres: HUBS, radiiMetres: [2000] });
    expect([...sure.least]).toEqual([...sure.shares]);
    expect([...sure.most]).toEqual([...sure.shares]);
  });

  it('grows with the radius', () => {
    const table = ask([SITE], { centres: HUBS, radiiMetres: [500, 1000, 2000, 4000, 8000] });
    for (let at = HUBS.length; at < table.shares.length; at++) {
      expect(table.shares[at]).toBeGreaterThanOrEqual(table.shares[at - HUBS.length] ?? NaN);
    }
    expect([...table.shares].slice(-HUBS.length)).toEqual([1, 1, 1]);
  });
});

describe('RingAnswers along corridors', () => {
  const BEND: LineString['coordinates'] = [
    [106.9, 20.9],
    [107.04, 20.96],
    [107.06, 21.1],
  ];
  const EXPRESSWAY: RingCentre = { type: 'corridor', id: 'expressway' };

  it('agrees within 1e-4 with a band that is summed strip by strip', () => {
    // A road due north along the middle meridian of the site: the band is a strip of known width.
    const [west, south, east, north] = [107.0, 20.9, 107.04, 20.94];
    const road = corridor('road', [
      [107.01, 20.5],
      [107.01, 21.3],
    ]);
    const table = ask(
      [siteOf('box', boxPolygon(west, south, east, north))],
      { centres: [EXPRESSWAY], radiiMetres: [700, 1500] },
      [road],
    );
    for (const [index, radius] of table.radiiMetres.entries()) {
      let inside = 0;
      const strips = 4000;
      for (let strip = 0; strip < strips; strip++) {
        const latitude = south + ((strip + 0.5) / strips) * (north - south);
        const degrees =
          radius / (geodesicDistance(lngLat(107.01, latitude), lngLat(107.02, latitude)) / 0.01);
        inside +=
          (Math.min(east, 107.01 + degrees) - Math.max(west, 107.01 - degrees)) / (east - west) / strips;
      }
      expect(Math.abs((table.shares[index] ?? NaN) - inside)).toBeLessThan(1e-4);
    }
  });

  it('goes round bends and ends, as a grid counts', () => {
    const table = ask([SITE], { centres: [EXPRESSWAY], radiiMetres: [1200] }, [corridor('bend', BEND)]);
    const dense = BEND.slice(1).flatMap(([x1 = 0, y1 = 0], leg) => {
      const [x0 = 0, y0 = 0] = BEND[leg] ?? [];
      return Array.from({ length: 800 }, (_, step) =>
        lngLat(x0 + ((x1 - x0) * step) / 800, y0 + ((y1 - y0) * step) / 800),
      );
    });
    const near = dense.filter(([x, y]) => x > 106.95 && y > 20.92 && y < 21.03);
    const counted = shareByGrid(
      WINDOW,
      (point) => near.some((place) => geodesicDistance(place, point) <= 1200),
      60,
    );
    expect(Math.abs((table.shares[0] ?? NaN) - counted)).toBeLessThan(6e-3);
  });

  it('counts two roads once where their bands meet, and only those in service', () => {
    const first = corridor('first', BEND);
    const same = corridor('same', BEND, '2022-09-01');
    const question = { centres: [EXPRESSWAY], radiiMetres: [1200] };
    const one = ask([SITE], question, [first]).shares[0] ?? NaN;
    expect(ask([SITE], question, [first, same]).shares[0]).toBeCloseTo(one, 4);
    expect(ask([SITE], { ...question, year: 2020 }, [same]).shares[0]).toBe(0);
    expect(ask([SITE], { ...question, year: 2022 }, [same]).shares[0]).toBeCloseTo(one, 4);
  });

  it('is 1 wholly within, 0 wholly beyond, and not known for a point', () => {
    const sites = [
      siteOf('within', boxPolygon(107.03, 20.955, 107.035, 20.958)),
      siteOf('beyond', boxPolygon(107.5, 20.7, 107.51, 20.71)),
      siteOf('point', { type: 'Point', coordinates: [107.04, 20.96] }),
    ];
    const table = ask(sites, { centres: [EXPRESSWAY], radiiMetres: [5000] }, [corridor('bend', BEND)]);
    expect([...table.shares]).toEqual([1, 0, Number.NaN]);
    expect([...table.most]).toEqual([1, 0, Number.NaN]);
  });

  it('stands after the hubs, apart from what is dissolved', () => {
    const centres = [EXPRESSWAY, HUBS[0], HUBS[1]];
    const roads = [corridor('bend', BEND)];
    expect(ask([SITE], { centres }, roads).columns).toEqual(['a', 'b', 'expressway']);
    expect(ask([SITE], { centres, isDissolved: true }, roads).columns).toEqual([DISSOLVED, 'expressway']);
    const alone = ask([SITE], { centres: [EXPRESSWAY], radiiMetres: [1200] }, roads).shares[0];
    const table = ask([SITE], { centres, isDissolved: true, radiiMetres: [1200] }, roads);
    expect(table.shares[1]).toBe(alone);
  });
});
