import { circle, featureCollection, intersect, area as turfArea } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { shareInRings } from '@/analysis/rings';
import { buildSiteIndex } from '@/analysis/site-index';
import { geodesicArea } from '@/geometry/geodesic-area';
import { geodesicDestination, geodesicDistance } from '@/geometry/geodesic-length';
import { type LngLat, lngLat } from '@/geometry/position';
import { ringPolygon } from '@/geometry/ring-polygon';
import { metres } from '@/geometry/units';
import { boxPolygon, randomSite, seededRandom } from './seeded-shapes';

const HUB = lngLat(107.05, 20.973);

function box(west: number, south: number, east: number, north: number): Feature<Polygon> {
  return { type: 'Feature', properties: {}, geometry: boxPolygon(west, south, east, north) };
}

const share = (site: Feature, hub: LngLat, radius: number): number =>
  shareInRings(buildSiteIndex([site]), [hub], radius)[0] ?? Number.NaN;

/** The share by a fine ring polygon, cut by Turf and measured by GeographicLib: 0.01 % of the disc is missing. */
function shareByPolygons(site: Feature<Polygon>, hub: LngLat, radius: number): number {
  const ring = ringPolygon(hub, metres(radius), 2048);
  if (!ring) throw new Error('no ring');
  const shape = intersect(featureCollection([site, { type: 'Feature', properties: {}, geometry: ring }]));
  return shape ? (geodesicArea(shape.geometry) ?? NaN) / (geodesicArea(site.geometry) ?? NaN) : 0;
}

describe('shareInRings', () => {
  it('agrees within 1e-4 with polygons cut and measured apart, for 80 seeded sites', () => {
    const random = seededRandom(31);
    let partial = 0;
    for (let index = 0; index < 80; index++) {
      const site = randomSite(random, `s${index}`, 2500);
      const corner = site.geometry.coordinates[0]?.[0] ?? [];
      const radius = [5_000, 10_000, 20_000, 50_000][index % 4] ?? 5_000;
      // A hub about one radius away, so that most rings cut the site.
      const angle = 2 * Math.PI * random();
      const reach = (radius + (random() - 0.5) * 3000) / 110_700;
      const hub = lngLat(
        (corner[0] ?? 0) + (reach * Math.cos(angle)) / 0.933,
        (corner[1] ?? 0) + reach * Math.sin(angle),
      );
      const ours = share(site, hub, radius);
      if (ours > 0 && ours < 1) partial++;
      expect(Math.abs(ours - shareByPolygons(site, hub, radius)), `site ${index}`).toBeLessThan(1e-4);
    }
    expect(partial).toBeGreaterThan(25);
  });

  it('is exactly 1 inside, exactly 0 outside, and the disc’s part when the ring lies in the site', () => {
    expect(share(box(107.04, 20.96, 107.06, 20.98), HUB, 10_000)).toBe(1);
    expect(share(box(107.3, 21.2, 107.32, 21.22), HUB, 10_000)).toBe(0);
    const around = box(106.8, 20.8, 107.3, 21.2);
    const disc = Math.PI * 2000 ** 2;
    expect(share(around, HUB, 2000) / (disc / (geodesicArea(around.geometry) ?? NaN))).toBeCloseTo(1, 4);
  });

  it('is right where Turf’s ring is not: a site between Turf’s edge and the true one', () => {
    const radius = 20_000;
    const turfRing = circle([...HUB], radius, { units: 'meters', steps: 256 });
    const truth = Math.PI * radius ** 2;
    expect(Math.abs(turfArea(turfRing) / truth - 1)).toBeLessThan(0.001);
    const north = Math.max(...(turfRing.geometry.coordinates[0] ?? []).map(([, latitude = NaN]) => latitude));
    // On Turf's sphere the northern edge stands tens of metres beyond the radius.
    expect(geodesicDistance(HUB, lngLat(HUB[0], north))).toBeLessThan(radius - 50);
    const sliver = box(HUB[0] - 0.0001, north + 0.0001, HUB[0] + 0.0001, north + 0.0004);
    expect(share(sliver, HUB, radius)).toBe(1);
  });

  it('agrees with polygons at 200 km too, where a ring is drawn out by tens of metres', () => {
    for (const angle of [0, 0.8, 1.6, 2.4, 3.2, 4, 4.8, 5.6]) {
      const edge = geodesicDestination(HUB, (180 * angle) / Math.PI, metres(200_000));
      const site = box(edge[0] - 0.0001, edge[1] - 0.0001, edge[0] + 0.0001, edge[1] + 0.0001);
      const anchor = box(106.4, 20.6, 108.2, 21.6);
      const ours = shareInRings(buildSiteIndex([anchor, site]), [HUB], 200_000)[1] ?? Number.NaN;
      expect(Math.abs(ours - shareByPolygons(site, HUB, 200_000)), `angle ${angle}`).toBeLessThan(0.1);
    }
  });

  it('gives a row a site and a column a hub, the same again for another radius and back', () => {
    const sites = buildSiteIndex([box(107.04, 20.96, 107.06, 20.98), box(107.3, 21.2, 107.32, 21.22)]);
    const hubs = [HUB, lngLat(107.31, 21.21)];
    const first = [...shareInRings(sites, hubs, 5_000)];
    expect(first).toEqual([1, 0, 0, 1]);
    expect([...shareInRings(sites, hubs, 200_000)]).toEqual([1, 1, 1, 1]);
    expect([...shareInRings(sites, hubs, 5_000)]).toEqual(first);
  });

  it('writes into a kept array what a new one would hold, whatever the radii in between', () => {
    const random = seededRandom(17);
    const broken: Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [] },
    };
    // Small ones, some of several kilometres, and one without an answer.
    const sites = buildSiteIndex([
      ...Array.from({ length: 400 }, (_, i) => randomSite(random, `s${i}`, i % 50 === 0 ? 9000 : 400)),
      broken,
    ]);
    const hubs = Array.from({ length: 3 }, () => lngLat(106.5 + 1.5 * random(), 20.7 + 0.9 * random()));
    const metresOf = fc.oneof(
      fc.double({ min: 1, max: 150_000, noNaN: true }),
      fc.integer({ min: -600, max: 600 }).map((step) => 30_000 + step),
      fc.constantFrom(0, Number.NaN, 2_000_000),
    );
    const steps = fc.array(metresOf, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, (radii) => {
        const into = new Float32Array(401 * 3);
        for (const radius of radii) {
          const direct = shareInRings(sites, hubs, radius);
          expect(shareInRings(sites, hubs, radius, into)).toEqual(direct);
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('fills a kept array anew for other hubs', () => {
    const random = seededRandom(19);
    const sites = buildSiteIndex(Array.from({ length: 200 }, (_, i) => randomSite(random, `s${i}`, 300)));
    const into = new Float32Array(200);
    shareInRings(sites, [HUB], 50_000, into);
    const others = [lngLat(107.5, 21.2)];
    expect(shareInRings(sites, others, 50_000, into)).toEqual(shareInRings(sites, others, 50_000));
  });

  it('has no answer, rather than 0, for broken sites, points and radii', () => {
    const point: Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...HUB] },
    };
    const broken: Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [] },
    };
    expect(share(point, HUB, 1000)).toBeNaN();
    expect(share(broken, HUB, 1000)).toBeNaN();
    expect(share(box(107.04, 20.96, 107.06, 20.98), HUB, 0)).toBeNaN();
    expect(share(box(107.04, 20.96, 107.06, 20.98), HUB, Number.NaN)).toBeNaN();
  });
});
