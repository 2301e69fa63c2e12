import { readFileSync, writeFileSync } from 'node:fs';
import { booleanIntersects, nearestPointOnLine, point } from '@turf/turf';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildLineIndex } from '@/analysis/line-index';
import { connectionOf, nearestLine } from '@/analysis/nearest-line';
import { buildSiteIndex } from '@/analysis/site-index';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { localPlane } from '@/geometry/local-plane';
import { pathToPath, pointToEdge } from './geodesic-truth';
import { randomLine, randomSite, seededRandom } from './seeded-shapes';

const outline = (site: Feature<Polygon>): readonly Position[] => site.geometry.coordinates[0] ?? [];

/** GeographicLib's answers to the seeded cases take half a minute: kept, and made anew with REGEN=1. */
const TRUTH_FILE = 'tests/fixtures/analysis/nearest-line.json';

function truthOf(cases: readonly (() => number)[]): readonly number[] {
  if (process.env.REGEN)
    writeFileSync(TRUTH_FILE, `${JSON.stringify(cases.map((compute) => Number(compute().toFixed(6))))}\n`);
  return JSON.parse(readFileSync(TRUTH_FILE, 'utf8')) as number[];
}

/** 1 mm + 1e-7 of the distance. */
const limit = (metres: number): number => 0.001 + 1e-7 * metres;

function nearest(sites: Feature[], lines: Feature[]) {
  const siteIndex = buildSiteIndex(sites);
  const lineIndex = buildLineIndex(lines, siteIndex.plane);
  return { siteIndex, lineIndex, result: nearestLine(siteIndex, lineIndex) };
}

describe('nearestLine', () => {
  it('agrees with GeographicLib on 1,000 cases, 0 exactly where Turf too finds a crossing or containment', () => {
    const random = seededRandom(3);
    const sites = Array.from({ length: 1000 }, (_, i) =>
      randomSite(random, `s${i}`, 50 * 10 ** (2.2 * random())),
    );
    const lines = Array.from({ length: 6 }, (_, i) =>
      randomLine(random, `l${i}`, 12, 2_000 + 6_000 * random()),
    );
    const { result } = nearest(sites, lines);
    const meets = sites.map((site) => lines.some((line) => booleanIntersects(site, line)));
    const distanceTo = (site: Feature<Polygon>) => (line: Feature<LineString>) =>
      pathToPath(outline(site), line.geometry.coordinates);
    const truths = truthOf(
      sites.map((site, index) => () => (meets[index] ? 0 : Math.min(...lines.map(distanceTo(site))))),
    );
    sites.forEach((site, index) => {
      const [ours, truth] = [result.metres[index] ?? Number.NaN, truths[index] ?? Number.NaN];
      const allowed = meets[index] ? 0 : limit(truth);
      expect(Math.abs(ours - truth), `${site.id}: ${ours} against ${truth}`).toBeLessThanOrEqual(allowed);
    });
    const touched = meets.filter(Boolean).length;
    expect(touched).toBeGreaterThan(20);
  });

  it('finds in the tree what trying every line alone finds', () => {
    const random = seededRandom(8);
    const sites = Array.from({ length: 200 }, (_, i) => randomSite(random, `s${i}`, 400));
    const lines = Array.from({ length: 300 }, (_, i) => randomLine(random, `l${i}`, 9, 300));
    const { siteIndex, result } = nearest(sites, lines);
    const alone = lines.map((line) => nearestLine(siteIndex, buildLineIndex([line], siteIndex.plane)).metres);
    sites.forEach((_, site) => {
      const best = Math.min(...alone.map((metres) => metres[site] ?? NaN));
      expect(result.metres[site]).toBeCloseTo(best, 6);
      expect(alone[result.line[site] ?? -1]?.[site]).toBeCloseTo(best, 6);
    });
  });

  it('draws a connection as long as the distance, from the edge to the target', () => {
    const random = seededRandom(5);
    const sites = Array.from({ length: 50 }, (_, i) => randomSite(random, `s${i}`, 800));
    const lines = [randomLine(random, 'l', 10, 3000)];
    const { siteIndex, result } = nearest(sites, lines);
    sites.forEach((site, index) => {
      const connection = connectionOf(siteIndex, result, index);
      if (!connection) throw new Error('no connection');
      const metres = result.metres[index] ?? NaN;
      expect(Math.abs(geodesicDistance(...connection) - metres)).toBeLessThanOrEqual(limit(metres));
      if (metres === 0) return;
      const ring = outline(site);
      const edges = ring.slice(1).map((to, i) => pointToEdge([...connection[0]], ring[i] ?? [], to));
      expect(Math.min(...edges)).toBeLessThan(0.002);
    });
  });

  it('is exact along the whole of a long leg, where Turf is tens of metres off', () => {
    const road: Feature<LineString> = {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: [
          [107.0, 20.9],
          [107.9, 21.5],
        ],
      },
    };
    const site = randomSite(seededRandom(12), 's', 300);
    const { result } = nearest([site], [road]);
    const truth = pathToPath(outline(site), road.geometry.coordinates);
    const turf = Math.min(
      ...outline(site).map((corner) => {
        const foot = nearestPointOnLine(road, point(corner), { units: 'meters' });
        return foot.properties.pointDistance;
      }),
    );
    expect(Math.abs((result.metres[0] ?? NaN) - truth)).toBeLessThanOrEqual(limit(truth));
    expect(Math.abs(turf - truth)).toBeGreaterThan(1);
  });

  it('puts the place where both meet on both, where the line runs along the edge or begins far away', () => {
    const meridian: Feature = {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: [
          [107, 20.9],
          [107, 21.1],
        ],
      },
    };
    const along: Feature[] = [
      {
        type: 'Polygon' as const,
        coordinates: [
          [
            [107, 20.99],
            [107.02, 20.99],
            [107.02, 21.01],
            [107, 21.01],
            [107, 20.99],
          ],
        ],
      },
      { type: 'Point' as const, coordinates: [107, 21] },
    ].map((geometry) => ({ type: 'Feature', properties: {}, geometry }) as Feature);
    const siteIndex = buildSiteIndex(along, localPlane(107, 21));
    const result = nearestLine(siteIndex, buildLineIndex([meridian], siteIndex.plane));
    expect([...result.metres]).toEqual([0, 0]);
    const [onEdge, onPoint] = [0, 1].map((site) => connectionOf(siteIndex, result, site)?.[0] ?? []);
    expect(onEdge?.[0]).toBeCloseTo(107, 9);
    expect(onEdge?.[1]).toBeGreaterThanOrEqual(20.99 - 1e-9);
    expect(onEdge?.[1]).toBeLessThanOrEqual(21.01 + 1e-9);
    expect(onPoint).toEqual([expect.closeTo(107, 9), expect.closeTo(21, 9)]);
  });

  it('measures to points, and to nothing where there is none', () => {
    const random = seededRandom(2);
    const site = randomSite(random, 's', 500);
    const port: Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [107.05, 20.973] },
    };
    const ring = outline(site);
    const truth = Math.min(...ring.slice(1).map((to, i) => pointToEdge([107.05, 20.973], ring[i] ?? [], to)));
    expect(Math.abs((nearest([site], [port]).result.metres[0] ?? NaN) - truth)).toBeLessThanOrEqual(
      limit(truth),
    );
    const none = nearest([site], []).result;
    expect(none.metres[0]).toBeNaN();
    expect(none.line[0]).toBe(-1);
  });
});

describe('sites that have no answer', () => {
  const faulty: [string, unknown, string][] = [
    ['nothing', null, 'geometry-type'],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [107, 21],
          [107.1, 21],
        ],
      },
      'geometry-type',
    ],
    ['no ring', { type: 'Polygon', coordinates: [] }, 'ring-short'],
    [
      'two corners',
      {
        type: 'Polygon',
        coordinates: [
          [
            [107, 21],
            [107.1, 21],
            [107, 21],
          ],
        ],
      },
      'ring-short',
    ],
    [
      'not a number',
      {
        type: 'Polygon',
        coordinates: [
          [
            [107, 21],
            [Number.NaN, 21],
            [107.1, 21.1],
            [107, 21],
          ],
        ],
      },
      'not-finite',
    ],
    [
      'a bow-tie',
      {
        type: 'Polygon',
        coordinates: [
          [
            [107, 21],
            [107.1, 21.1],
            [107.1, 21],
            [107, 21.1],
            [107, 21],
          ],
        ],
      },
      'ring-crosses-itself',
    ],
    [
      'no area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [107, 21],
            [107, 21.1],
            [107, 21.05],
            [107, 21],
          ],
        ],
      },
      'ring-no-area',
    ],
    [
      'the antimeridian',
      {
        type: 'Polygon',
        coordinates: [
          [
            [179.9, 21],
            [-179.9, 21],
            [-179.9, 21.1],
            [179.9, 21],
          ],
        ],
      },
      'crosses-antimeridian',
    ],
  ];

  it.each(faulty)('%s is a problem, never a number', (_, geometry, code) => {
    const good = randomSite(seededRandom(1), 'good', 500);
    const bad = { type: 'Feature', id: 'bad', properties: {}, geometry } as Feature;
    const { siteIndex, result } = nearest([bad, good], [randomLine(seededRandom(2), 'l', 3, 500)]);
    expect(siteIndex.problems).toEqual([{ code, severity: 'error', feature: 0, subject: 'bad' }]);
    expect(result.metres[0]).toBeNaN();
    expect(result.metres[1]).toBeGreaterThanOrEqual(0);
  });
});
